using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Plans;
using Lantu.Domain.Settlements;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Settlements;

/// <summary>Puts what a person typed in place of what was read of a measure, and settles findings by it.</summary>
sealed class CorrectMeasure(WriteQueue writes, BusinessClock clock)
{
    /// <exception cref="RefusedException">It can't be done as a whole.</exception>
    public Task<Settlement> RunAsync(MeasureCorrection typed, string by) => writes.RunAsync(by, async db =>
    {
        DraftDesk desk = await DraftDesk.OpenAsync(db, typed.Plan);
        Measure measure = (await desk.MeasuresAsync([typed.Measure])).GetValueOrDefault(typed.Measure) ?? throw new RefusedException(Refusal.NotThere);
        if (measure.Revision != typed.Revision)
        {
            throw new RefusedException(Refusal.MeasureChanged, measure.Key);
        }

        IReadOnlyList<PlanFinding> findings = typed.Findings.Count == 0 ? [] : await desk.OpenFindingsAsync(typed.Findings);
        PartReader parts = await desk.PartsAsync();
        MeasureContent before = measure.Content();
        MeasureContent after = typed.Parts.OrderBy(part => part.Key).Aggregate(before, (content, part) => parts.Put(content, part.Key, part.Value));
        if (after.Paragraphs.Count == 0)
        {
            throw new RefusedException(Refusal.TextMissing);
        }

        TaskChange? heading = await HeadingAsync(db, measure, typed);
        if (after.IsSameAs(before) && heading is null)
        {
            throw new RefusedException(Refusal.NothingChanged);
        }

        if (!after.IsSameAs(before))
        {
            await desk.PutAsync([new MeasureChange(measure.Ordinal, before, after)]);
        }

        Settlement settlement = new()
        {
            PlanId = desk.Plan.Id,
            Number = await desk.NextNumberAsync(),
            YearOfDates = desk.Plan.Header.YearOfDates(),
            Outcome = FindingState.Edited,
            Findings = typed.Findings,
            Measures = after.IsSameAs(before) ? [] : [new MeasureChange(measure.Ordinal, before, after)],
            Tasks = heading is null ? [] : [heading],
            Reason = typed.Reason,
            At = clock.GetUtcNow(),
            By = by,
        };
        await desk.RecordAsync(settlement, findings);
        return new Written<Settlement>(settlement, "measure.corrected", $"plan/{typed.Plan}/measure/{measure.Ordinal}", $"act {settlement.Number}; {measure.Key}; {typed.Reason}");
    });

    static async Task<TaskChange?> HeadingAsync(LantuDb db, Measure measure, MeasureCorrection typed)
    {
        PlanTask task = await db.Tasks.AsTracking().SingleAsync(t => t.PlanId == measure.PlanId && t.Ordinal == measure.TaskOrdinal);
        TaskHeading before = task.Heading();
        TaskHeading after = before with { Title = typed.Title.Trim(), Number = typed.Number.Trim() };
        if (after == before)
        {
            return null;
        }

        if (after.Number != before.Number)
        {
            await ItemNumber.RequireAsync(db, task, after.Number);
        }

        task.Put(after);
        return new TaskChange(task.Ordinal, before, after);
    }
}
