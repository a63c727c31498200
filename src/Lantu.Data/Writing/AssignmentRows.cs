using System.Text.Encodings.Web;
using System.Text.Json;
using Lantu.Domain.Assignments;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Data.Writing;

/// <summary>Writes what units are assigned by a plan that is put in force: a large one assigns tens of thousands.</summary>
public static class AssignmentRows
{
    static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes them in one statement, where a statement for each took ten times as long. They are not tracked.</summary>
    /// <param name="db">The database of the unit of work.</param>
    /// <param name="plan">Number of the plan, which must be stored.</param>
    /// <param name="assignments">All of that plan, asked about on one day; nobody has answered one, and none rests on a decision.</param>
    /// <exception cref="ArgumentException">One of them is another plan's, was answered or decided, or asked about on another day.</exception>
    public static async Task AddAsync(LantuDb db, int plan, IReadOnlyList<Assignment> assignments)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(assignments);

        if (assignments.Count == 0)
        {
            return;
        }

        (PlanId owner, DateOnly? asked) = (assignments[0].PlanId, assignments[0].AskedOn);
        if (assignments.Any(a => a.PlanId != owner || a.AskedOn != asked || a.DecisionNumber is not null || a.AcknowledgedAt is not null || a.ContestNumber is not null || a.HasEnded))
        {
            throw new ArgumentException("Only what was just derived from one plan is written so.", nameof(assignments));
        }

        if (db.Database.IsNpgsql())
        {
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO assignments (plan_id, measure_ordinal, role, unit, through, asked_on)
                SELECT plans.id, named.measure, named.role, named.unit, named.through, {asked}
                FROM unnest({Each(assignments, a => a.MeasureOrdinal)}, {Each(assignments, a => a.Role.ToString())}, {Each(assignments, a => a.Unit)}, {Each(assignments, a => a.Through)}) AS named (measure, role, unit, through)
                JOIN plans ON plans.number = {plan}
                """);
            return;
        }

        string rows = JsonSerializer.Serialize(assignments.Select(a => new object?[] { a.MeasureOrdinal, a.Role.ToString(), a.Unit, a.Through }), Plain);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO assignments (plan_id, measure_ordinal, role, unit, through, asked_on)
            SELECT plans.id, named.value ->> 0, named.value ->> 1, named.value ->> 2, named.value ->> 3, {asked}
            FROM json_each({rows}) AS named JOIN plans ON plans.number = {plan}
            """);
    }

    static T[] Each<T>(IReadOnlyList<Assignment> assignments, Func<Assignment, T> column) => [.. assignments.Select(column)];
}
