using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Deadlines;
using Lantu.Domain.Plans;
using Lantu.Domain.Settlements;
using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Settlements;

/// <summary>Adds, divides, joins and removes measures of a draft, where the document was divided wrongly or something of it was not read: each is one act.</summary>
sealed class RestructureDraft(WriteQueue writes, BusinessClock clock)
{
    /// <summary>Adds a measure behind another, in its task or in one that is opened for it.</summary>
    /// <exception cref="RefusedException">It can't be done as a whole.</exception>
    public Task<Settlement> AddAsync(TypedMeasure typed, string by) => RunAsync(typed.Plan, typed.Measure, typed.Revision, typed.Findings, typed.Reason, "measure.added", by, async act =>
    {
        if (typed.Opens is { } heading)
        {
            if (heading.Title.Length == 0)
            {
                throw new RefusedException(Refusal.TitleMissing);
            }

            await ItemNumber.RequireAsync(act.Db, await act.Db.Tasks.SingleAsync(t => t.PlanId == act.Desk.Plan.Id && t.Ordinal == act.Measure.TaskOrdinal), heading.Number);
        }

        await act.Structure.AddAsync(act.Measure, await act.ReadAsync(new MeasureContent(), typed.Parts), typed.Opens, []);
        return [];
    });

    /// <summary>Divides a measure: a new one behind it takes what was typed for it.</summary>
    /// <exception cref="RefusedException">It can't be done as a whole.</exception>
    public Task<Settlement> SplitAsync(TypedMeasure typed, string by) => RunAsync(typed.Plan, typed.Measure, typed.Revision, typed.Findings, typed.Reason, "measure.split", by, async act =>
    {
        MeasureContent before = act.Measure.Content();
        MeasureContent own = await act.ReadAsync(before, typed.Own ?? typed.Parts);
        await act.Desk.PutAsync([new MeasureChange(act.Measure.Ordinal, before, own)]);
        await act.Structure.AddAsync(act.Measure, await act.ReadAsync(before, typed.Parts), null, act.Measure.Places);
        return [new MeasureChange(act.Measure.Ordinal, before, own)];
    });

    /// <summary>Joins a measure to the one before it, which then says what both said.</summary>
    /// <exception cref="RefusedException">It can't be done as a whole.</exception>
    public Task<Settlement> JoinAsync(int plan, int ordinal, int revision, string reason, string by) => RunAsync(plan, ordinal, revision, [], reason, "measure.joined", by, async act =>
    {
        List<(int Ordinal, int Programme)> order = [.. (await act.Db.Measures.Where(m => m.PlanId == act.Desk.Plan.Id).InOrder().Select(m => new { m.Ordinal, m.ProgrammeOrdinal }).ToListAsync()).Select(m => (m.Ordinal, m.ProgrammeOrdinal))];
        int at = order.FindIndex(measure => measure.Ordinal == ordinal);
        if (at == 0 || order[at - 1].Programme != act.Measure.ProgrammeOrdinal)
        {
            throw new RefusedException(Refusal.NothingBefore, act.Measure.Key);
        }

        int first = order[at - 1].Ordinal;
        MeasureContent before = (await act.Desk.MeasuresAsync([first]))[first].Content();
        MeasureContent joined = Joined(before, act.Measure.Content(), await act.Desk.PartsAsync());
        await act.Desk.PutAsync([new MeasureChange(first, before, joined)]);
        await act.Structure.RemoveAsync(act.Measure);
        return [new MeasureChange(first, before, joined)];
    });

    /// <summary>Removes a measure.</summary>
    /// <exception cref="RefusedException">It can't be done as a whole.</exception>
    public Task<Settlement> RemoveAsync(int plan, int ordinal, int revision, string reason, string by) => RunAsync(plan, ordinal, revision, [], reason, "measure.removed", by, async act =>
    {
        if (reason.Length == 0)
        {
            throw new RefusedException(Refusal.ReasonMissing);
        }

        await act.Structure.RemoveAsync(act.Measure);
        return [];
    });

    Task<Settlement> RunAsync(int plan, int ordinal, int revision, IReadOnlyList<int> settled, string reason, string action, string by, Func<Act, Task<IReadOnlyList<MeasureChange>>> run) => writes.RunAsync(by, async db =>
    {
        DraftDesk desk = await DraftDesk.OpenAsync(db, plan);
        Measure measure = (await desk.MeasuresAsync([ordinal])).GetValueOrDefault(ordinal) ?? throw new RefusedException(Refusal.NotThere);
        if (measure.Revision != revision)
        {
            throw new RefusedException(Refusal.MeasureChanged, measure.Key);
        }

        IReadOnlyList<PlanFinding> findings = settled.Count == 0 ? [] : await desk.OpenFindingsAsync(settled);
        int number = await desk.NextNumberAsync();
        Act act = new(db, desk, measure, new DraftStructure(db, desk, number));
        IReadOnlyList<MeasureChange> changes = await run(act);
        Settlement settlement = new()
        {
            PlanId = desk.Plan.Id,
            Number = number,
            YearOfDates = desk.Plan.Header.YearOfDates(),
            Outcome = FindingState.Edited,
            Findings = settled,
            Measures = changes,
            Structure = act.Structure.Done,
            Reason = reason,
            At = clock.GetUtcNow(),
            By = by,
        };
        await desk.RecordAsync(settlement, findings);
        return new Written<Settlement>(settlement, action, $"plan/{plan}/measure/{ordinal}", $"act {number}; {measure.Key}; {reason}");
    });

    // Texts one after the other; deadlines and units of both, each once.
    static MeasureContent Joined(MeasureContent one, MeasureContent other, PartReader parts)
    {
        MeasureContent both = new()
        {
            Paragraphs = [.. one.Paragraphs, .. other.Paragraphs],
            Deadlines = [.. one.Deadlines.Concat(other.Deadlines).DistinctBy((Deadline deadline) => deadline.Text, StringComparer.Ordinal)],
            Lead = Units(one.Lead, other.Lead),
            Responsible = Units(one.Responsible, other.Responsible),
            Supporting = Units(one.Supporting, other.Supporting),
        };
        return Enum.GetValues<MeasurePart>().Aggregate(one, (content, part) => parts.Take(content, part, both));

        static IReadOnlyList<UnitReference> Units(IReadOnlyList<UnitReference> units, IReadOnlyList<UnitReference> more) => [.. units.Concat(more).DistinctBy(unit => unit.Text, StringComparer.Ordinal)];
    }

    sealed record Act(LantuDb Db, DraftDesk Desk, Measure Measure, DraftStructure Structure)
    {
        public async Task<MeasureContent> ReadAsync(MeasureContent from, IReadOnlyDictionary<MeasurePart, string> typed)
        {
            PartReader parts = await Desk.PartsAsync();
            MeasureContent content = typed.OrderBy(part => part.Key).Aggregate(from, (read, part) => parts.Put(read, part.Key, part.Value));
            return content.Paragraphs.Count > 0 ? content : throw new RefusedException(Refusal.TextMissing);
        }
    }
}
