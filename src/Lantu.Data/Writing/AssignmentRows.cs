using System.Globalization;
using Lantu.Domain.Assignments;
using Lantu.Domain.Plans;

namespace Lantu.Data.Writing;

/// <summary>Writes what units are assigned by a plan that is put in force: a large one assigns tens of thousands.</summary>
public static class AssignmentRows
{
    static readonly (string Name, string Type)[] Columns = [("measure_ordinal", "integer"), ("role", "text"), ("unit", "text"), ("through", "text"), ("asked_on", "date")];

    /// <summary>Writes them together. They are not tracked.</summary>
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

        string? day = asked?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await RowsOfPlan.AddAsync(db, plan, "assignments", Columns, assignments.Select(a => new object?[] { a.MeasureOrdinal, a.Role.ToString(), a.Unit, a.Through, day }));
    }
}
