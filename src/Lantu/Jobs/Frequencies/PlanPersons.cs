using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Assignments;
using Lantu.Domain.Burden;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Lantu.Jobs.Assignments;
using Lantu.Jobs.Directories;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Frequencies;

/// <summary>
/// Who of a unit writes and checks, as far as anything says so. A liaison officer who was chosen for the assignment writes; otherwise the unit's usual one, or the only account
/// that has the post. A head of division who was chosen for the lead's assignment checks; otherwise the only account that has the post, or the unit's usual head.
/// </summary>
public sealed class PlanPersons
{
    static readonly ResponsibilityRole[] Writing = [ResponsibilityRole.Responsible, ResponsibilityRole.Lead, ResponsibilityRole.Supporting];

    readonly int _year;
    readonly IReadOnlyDictionary<string, UnitPeople> _people;
    readonly ILookup<(int Measure, ResponsibilityRole Role, string Unit), AssignmentContact> _chosen;
    readonly ILookup<(Role Role, string Unit), (string Name, Post Post)> _posts;

    PlanPersons(int year, IReadOnlyDictionary<string, UnitPeople> people, ILookup<(int, ResponsibilityRole, string), AssignmentContact> chosen, ILookup<(Role, string), (string, Post)> posts) => (_year, _people, _chosen, _posts) = (year, people, chosen, posts);

    internal static async Task<PlanPersons> LoadAsync(LantuDb db, PlanReporting reporting, DateOnly today, CancellationToken cancellation = default)
    {
        Plan plan = reporting.Plan;
        IReadOnlyDictionary<string, UnitPeople> people = await UnitPeople.AllAsync(db, plan, today, cancellation);
        ILookup<(int, ResponsibilityRole, string), AssignmentContact> chosen = (await db.AssignmentContacts.Where(c => c.PlanId == plan.Id).ToListAsync(cancellation)).ToLookup(c => (c.MeasureOrdinal, c.Role, c.Unit));
        Dictionary<int, string> units = await UnitNamesAsync(db, plan, cancellation);
        var posts = await db.Posts.Where(p => (p.Place == plan.Place || p.Place == Post.EveryPlace) && (p.Role == Role.Preparer || p.Role == Role.Checker || p.Role == Role.Coordinator))
            .Join(db.Accounts.Where(a => a.SuspendedAt == null), p => p.AccountNumber, a => a.Number, (p, a) => new { a.Name, Post = p }).ToListAsync(cancellation);
        return new PlanPersons(reporting.Months.Year, people, chosen, posts
            .Select(held => (held.Name, held.Post, Unit: held.Post.UnitNumber is { } number ? units.GetValueOrDefault(number) : ""))
            .Where(held => held.Unit is not null).ToLookup(held => (held.Post.Role, held.Unit!), held => (held.Name, held.Post)));
    }

    /// <summary>Who writes on a measure in a month.</summary>
    public RowHolder WriterOf(int measure, string unit, int month) => Chosen(measure, Writing, unit, ContactRole.Liaison, LastOf(month)) ?? WriterOf(unit, month);

    /// <summary>Who of a unit writes in a month what no measure's contact was chosen for.</summary>
    public RowHolder WriterOf(string unit, int month)
    {
        DateOnly day = LastOf(month);
        return Usual(unit, ContactRole.Liaison, day) ?? Only(Role.Preparer, unit, day) ?? new RowHolder(unit, null);
    }

    /// <summary>Who checks what is written on a measure in a month.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="unit">The unit that checks; nobody for the plan office.</param>
    /// <param name="month">The month.</param>
    public RowHolder CheckerOf(int measure, string? unit, int month)
    {
        DateOnly day = LastOf(month);
        return unit is null
            ? new RowHolder(null, Only(Role.Coordinator, "", day)?.Person)
            : Chosen(measure, [ResponsibilityRole.Lead], unit, ContactRole.Head, day) ?? Only(Role.Checker, unit, day) ?? (Held(Role.Checker, unit, day).Length == 0 ? Usual(unit, ContactRole.Head, day) : null) ?? new RowHolder(unit, null);
    }

    static async Task<Dictionary<int, string>> UnitNamesAsync(LantuDb db, Plan plan, CancellationToken cancellation)
    {
        int directory = await db.Directories.Where(d => d.Root == plan.Place).Select(d => d.Number).SingleOrDefaultAsync(cancellation);
        if (directory == 0 || await StoredDirectory.FindAsync(db, directory, cancellation) is not { } stored)
        {
            return [];
        }

        Dictionary<int, string> names = await db.Units.Where(u => u.PlanId == plan.Id).ToDictionaryAsync(u => u.Ordinal, u => u.Name, cancellation);
        return (await PlanUnitNumber.AllAsync(db, plan.Id, stored.State.Units, cancellation)).GroupBy(one => one.Value).ToDictionary(group => group.Key, group => names[group.Min(one => one.Key)]);
    }

    RowHolder? Chosen(int measure, ResponsibilityRole[] roles, string unit, ContactRole role, DateOnly day) => _people.TryGetValue(unit, out UnitPeople? people)
        ? roles.Select(own => people.Chosen(role, _chosen[(measure, own, unit)], day)).OfType<UnitContact>().Select(person => new RowHolder(unit, person.Name)).FirstOrDefault() : null;

    RowHolder? Usual(string unit, ContactRole role, DateOnly day) => _people.TryGetValue(unit, out UnitPeople? people) && people.For(role, [], day) is { } person ? new RowHolder(unit, person.Name) : null;

    RowHolder? Only(Role role, string unit, DateOnly day) => Held(role, unit, day) is [var only] ? new RowHolder(unit.Length > 0 ? unit : null, only) : null;

    string[] Held(Role role, string unit, DateOnly day) => [.. _posts[(role, unit)].Where(held => held.Post.IsHeld(day)).Select(held => held.Name).Distinct(StringComparer.Ordinal)];

    // Who it is on the month's last day writes about it.
    DateOnly LastOf(int month) => new(_year, month, DateTime.DaysInMonth(_year, month));
}
