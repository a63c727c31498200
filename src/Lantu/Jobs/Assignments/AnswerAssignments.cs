using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Assignments;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Lantu.Jobs.Publication;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Assignments;

/// <summary>A unit answers what it is assigned: it acknowledges or contests.</summary>
sealed class AnswerAssignments(WriteQueue writes, BusinessClock clock)
{
    /// <summary>Acknowledges one assignment, which takes back what was contested of it, or all that are neither contested nor acknowledged.</summary>
    /// <param name="number">Number of the plan.</param>
    /// <param name="ordinal">The unit's place in the plan.</param>
    /// <param name="one">The measure and role; all without.</param>
    /// <param name="by">Who does it.</param>
    /// <returns>How many.</returns>
    /// <exception cref="RefusedException">There is nothing to acknowledge.</exception>
    public Task<int> AcknowledgeAsync(int number, int ordinal, (int Measure, ResponsibilityRole Role)? one, string by) => writes.RunAsync(by, async db =>
    {
        Plan plan = await PlanInForce.OpenAsync(db, number);
        string unit = await UnitAsync(db, plan.Id, ordinal);
        List<Assignment> assignments = one is { } single
            ? [await FindAsync(db, plan.Id, single.Measure, single.Role, unit)]
            : await db.Assignments.AsTracking().Where(a => a.PlanId == plan.Id && a.Unit == unit && a.AcknowledgedAt == null && a.ContestNumber == null && a.EndedBy == null).ToListAsync();
        if (assignments.All(assignment => assignment.AcknowledgedAt is not null))
        {
            throw new RefusedException(Refusal.NothingToAcknowledge);
        }

        DateTimeOffset now = clock.GetUtcNow();
        foreach (Assignment assignment in assignments)
        {
            if (assignment.ContestNumber is { } contest)
            {
                (await db.Contests.AsTracking().SingleAsync(c => c.PlanId == plan.Id && c.Number == contest)).Rule(ContestState.Withdrawn, null, null, now, by);
            }

            assignment.Acknowledge(now, by);
        }

        return new Written<int>(assignments.Count, "assignments.acknowledged", $"plan/{number}/unit/{ordinal}", $"{unit}, {assignments.Count}: {string.Join(' ', assignments.OrderBy(a => a.MeasureOrdinal).ThenBy(a => a.Role).Select(a => $"{a.MeasureOrdinal} {a.Role}"))}");
    });

    /// <summary>Contests one assignment.</summary>
    /// <param name="number">Number of the plan.</param>
    /// <param name="ordinal">The unit's place in the plan.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="role">The role.</param>
    /// <param name="reason">Why it is not the unit's own.</param>
    /// <param name="meant">The unit that it thinks is meant, as typed.</param>
    /// <param name="by">Who does it.</param>
    /// <exception cref="RefusedException">It is contested already, has ended, or the reason or the unit meant is none.</exception>
    public Task<Contest> ContestAsync(int number, int ordinal, int measure, ResponsibilityRole role, string reason, string? meant, string by) => writes.RunAsync(by, async db =>
    {
        Plan plan = await PlanInForce.OpenAsync(db, number);
        string unit = await UnitAsync(db, plan.Id, ordinal);
        string why = reason.Trim();
        if (why.Length is 0 or > Contest.LongestReason)
        {
            throw why.Length == 0 ? new RefusedException(Refusal.ContestReasonMissing) : new RefusedException(Refusal.ReasonTooLong, Contest.LongestReason);
        }

        Assignment assignment = await FindAsync(db, plan.Id, measure, role, unit);
        if (assignment.ContestNumber is { } there)
        {
            Contest first = await db.Contests.SingleAsync(c => c.PlanId == plan.Id && c.Number == there);
            throw new RefusedException(Refusal.ContestedAlready, first.By, first.At);
        }

        string? other = string.IsNullOrWhiteSpace(meant) ? null : TypedUnits.Read(await PlanDirectory.ReadAsync(db, plan.Id), meant) is [var single] ? single : throw new RefusedException(Refusal.OneUnitMeant);
        if (other == unit)
        {
            throw new RefusedException(Refusal.OwnUnitMeant);
        }

        int last = await db.Contests.Where(c => c.PlanId == plan.Id).MaxAsync(c => (int?)c.Number) ?? 0;
        Contest contest = new() { PlanId = plan.Id, Number = last + 1, MeasureOrdinal = measure, Role = role, Unit = unit, Reason = why, Meant = other, At = clock.GetUtcNow(), By = by };
        db.Contests.Add(contest);
        assignment.Contest(contest.Number);
        return new Written<Contest>(contest, "assignment.contested", $"plan/{number}/measure/{measure}", $"contest {contest.Number}: {unit} {role}{(other is null ? "" : $", means {other}")}; {why}");
    });

    static async Task<string> UnitAsync(LantuDb db, PlanId plan, int ordinal) =>
        await db.Units.Where(u => u.PlanId == plan && u.Ordinal == ordinal).Select(u => u.Name).SingleOrDefaultAsync() ?? throw new RefusedException(Refusal.NotThere);

    static async Task<Assignment> FindAsync(LantuDb db, PlanId plan, int measure, ResponsibilityRole role, string unit)
    {
        Assignment assignment = await db.Assignments.AsTracking().SingleOrDefaultAsync(a => a.PlanId == plan && a.MeasureOrdinal == measure && a.Role == role && a.Unit == unit) ?? throw new RefusedException(Refusal.NotThere);
        return assignment.HasEnded ? throw new RefusedException(Refusal.AssignmentEnded, unit) : assignment;
    }
}
