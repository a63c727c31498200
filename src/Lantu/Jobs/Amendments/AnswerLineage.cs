using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Lineage;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Amendments;

/// <summary>Keeps a person's answer whether a measure of a draft is the earlier plan's; the same answer again changes nothing.</summary>
sealed class AnswerLineage(WriteQueue writes)
{
    /// <param name="number">The plan's number.</param>
    /// <param name="ordinal">The measure's place in it.</param>
    /// <param name="isSame">The answer.</param>
    /// <param name="by">Who answers.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public async Task<LineageAnswer> RunAsync(int number, int ordinal, bool isSame, string by, CancellationToken cancellation)
    {
        try
        {
            return await writes.RunAsync(by, db => KeepAsync(db, number, ordinal, isSame), cancellation);
        }
        catch (NothingToKeepException nothing)
        {
            return nothing.Answer;
        }
    }

    static async Task<Written<LineageAnswer>> KeepAsync(LantuDb db, int number, int ordinal, bool isSame)
    {
        Plan plan = await db.Plans.AsTracking().SingleOrDefaultAsync(p => p.Number == number) ?? throw new NothingToKeepException(LineageAnswer.NotAsked);
        MeasureLineage lineage = await db.Lineage.AsTracking().SingleOrDefaultAsync(l => l.PlanId == plan.Id && l.MeasureOrdinal == ordinal) ?? throw new NothingToKeepException(LineageAnswer.NotAsked);
        if (plan.State != PlanState.Draft)
        {
            throw new NothingToKeepException(LineageAnswer.Frozen);
        }

        LineageState answer = isSame ? LineageState.Confirmed : LineageState.Denied;
        if (lineage.State == answer || (isSame && lineage.State == LineageState.Same))
        {
            throw new NothingToKeepException(LineageAnswer.Kept);
        }

        string detail = $"prior measure {lineage.PriorOrdinal}, alike {lineage.Alike.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)}; {lineage.State} before";
        lineage.State = answer;
        plan.Touch();
        return new Written<LineageAnswer>(LineageAnswer.Kept, isSame ? "lineage.confirmed" : "lineage.denied", $"plan/{number}/measure/{ordinal}", detail);
    }

    // Undoes the unit of work, so that what changes nothing leaves no audit entry either.
    sealed class NothingToKeepException(LineageAnswer answer) : Exception
    {
        public LineageAnswer Answer { get; } = answer;
    }
}
