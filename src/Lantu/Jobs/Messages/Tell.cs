using Lantu.Data;
using Lantu.Domain.Messages;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Messages;

/// <summary>Tells units and roles of a plan something, inside the unit of work that makes it so.</summary>
static class Tell
{
    /// <summary>All who run the plan and all who report.</summary>
    public static Task EverybodyAsync(LantuDb db, PlanId plan, DateTimeOffset at, string kind, string path, params IReadOnlyList<string> arguments) =>
        RunAsync(db, plan, at, [(MessageRole.Coordinator, null, null), (MessageRole.Liaison, null, null)], kind, path, arguments);

    /// <summary>One unit and all who run the plan.</summary>
    public static Task UnitAsync(LantuDb db, PlanId plan, int unit, DateTimeOffset at, string kind, string path, params IReadOnlyList<string> arguments) =>
        RunAsync(db, plan, at, [(MessageRole.Coordinator, null, null), (null, unit, null)], kind, path, arguments);

    /// <summary>A unit alone: whoever runs the plan has done it, and knows.</summary>
    public static Task UnitAloneAsync(LantuDb db, PlanId plan, int unit, DateTimeOffset at, string kind, string path, params IReadOnlyList<string> arguments) =>
        RunAsync(db, plan, at, [(null, unit, null)], kind, path, arguments);

    /// <summary>One unit of the place's directory, which may stand in no plan.</summary>
    public static Task BodyAsync(LantuDb db, PlanId plan, int body, DateTimeOffset at, string kind, string path, params IReadOnlyList<string> arguments) =>
        RunAsync(db, plan, at, [(null, null, body)], kind, path, arguments);

    /// <summary>One person.</summary>
    public static Task PersonAsync(LantuDb db, PlanId plan, int person, DateTimeOffset at, string kind, string path, params IReadOnlyList<string> arguments) =>
        RunAsync(db, plan, at, [(null, null, null)], kind, path, arguments, person);

    /// <summary>Several units, each with the way to its own page.</summary>
    public static async Task UnitsAsync(LantuDb db, PlanId plan, IEnumerable<int> units, DateTimeOffset at, string kind, Func<int, string> path, params IReadOnlyList<string> arguments)
    {
        int last = await LastAsync(db, plan);
        foreach (int unit in units)
        {
            db.Messages.Add(new Message { PlanId = plan, Number = ++last, UnitOrdinal = unit, Kind = kind, Arguments = arguments, Path = path(unit), At = at });
        }
    }

    static async Task RunAsync(LantuDb db, PlanId plan, DateTimeOffset at, (MessageRole? Role, int? Unit, int? Body)[] receivers, string kind, string path, IReadOnlyList<string> arguments, int? person = null)
    {
        int last = await LastAsync(db, plan);
        foreach ((MessageRole? role, int? unit, int? body) in receivers)
        {
            db.Messages.Add(new Message { PlanId = plan, Number = ++last, Role = role, UnitOrdinal = unit, Body = body, Person = person, Kind = kind, Arguments = arguments, Path = path, At = at });
        }
    }

    static async Task<int> LastAsync(LantuDb db, PlanId plan) => Math.Max(
        await db.Messages.Where(m => m.PlanId == plan).MaxAsync(m => (int?)m.Number) ?? 0,
        db.Messages.Local.Where(m => m.PlanId == plan).Select(m => m.Number).DefaultIfEmpty(0).Max());
}
