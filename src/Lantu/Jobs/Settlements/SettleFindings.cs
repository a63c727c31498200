using System.Globalization;
using Lantu.Data.Writing;
using Lantu.Domain.Plans;
using Lantu.Domain.Settlements;

namespace Lantu.Jobs.Settlements;

/// <summary>Accepts what is proposed for findings of a draft, or keeps the reading as it is: one act, whole or not at all.</summary>
sealed class SettleFindings(WriteQueue writes, TimeProvider clock)
{
    /// <summary>Accepts those for which something is proposed; the others stay open.</summary>
    /// <param name="plan">Number of the plan.</param>
    /// <param name="findings">Their ordinals.</param>
    /// <param name="label">Which of several proposals; the best where absent.</param>
    /// <param name="by">Who does it.</param>
    /// <exception cref="RefusedException">It can't be done as a whole.</exception>
    public Task<Settlement> AcceptAsync(int plan, IReadOnlyList<int> findings, string? label, string by) => RunAsync(plan, findings, by, async desk =>
    {
        IReadOnlyList<PlanFinding> open = await desk.OpenFindingsAsync(findings);
        Dictionary<int, Measure> measures = await desk.MeasuresAsync([.. open.SelectMany(Proposals.Measures).Distinct()]);
        Dictionary<int, MeasureContent> before = measures.ToDictionary(measure => measure.Key, measure => measure.Value.Content());
        Dictionary<int, MeasureContent> now = new(before);
        Proposals proposals = new(await desk.PartsAsync());
        List<PlanFinding> taken = [];
        foreach (PlanFinding finding in open)
        {
            if (proposals.Of(finding, now).FirstOrDefault(proposed => label is null || proposed.Label == label) is not { } chosen)
            {
                // Of many some may have nothing to accept, or no longer: they stay open. One alone is told.
                continue;
            }

            taken.Add(finding);
            foreach ((int measure, MeasureContent after) in chosen.After)
            {
                now[measure] = after;
            }
        }

        if (taken.Count == 0)
        {
            throw new RefusedException(Refusal.NothingProposed, open[0].Ordinal);
        }

        MeasureChange[] changes = [.. now.Where(pair => !pair.Value.IsSameAs(before[pair.Key])).OrderBy(pair => pair.Key).Select(pair => new MeasureChange(pair.Key, before[pair.Key], pair.Value))];
        await desk.PutAsync(changes.ToDictionary(change => change.Measure, change => change.After));
        Settlement settlement = new()
        {
            PlanId = desk.Plan.Id,
            Number = await desk.NextNumberAsync(),
            Outcome = FindingState.Accepted,
            Findings = [.. taken.Select(finding => finding.Ordinal)],
            Measures = changes,
            Reason = label ?? "",
            At = clock.GetUtcNow(),
            By = by,
        };
        return await desk.RecordAsync(settlement, taken);
    });

    /// <summary>Keeps them as they were read.</summary>
    /// <param name="plan">Number of the plan.</param>
    /// <param name="findings">Their ordinals.</param>
    /// <param name="reason">Why; may be empty.</param>
    /// <param name="by">Who does it.</param>
    /// <exception cref="RefusedException">It can't be done as a whole.</exception>
    public Task<Settlement> KeepAsync(int plan, IReadOnlyList<int> findings, string reason, string by) => RunAsync(plan, findings, by, async desk =>
    {
        IReadOnlyList<PlanFinding> open = await desk.OpenFindingsAsync(findings);
        Settlement settlement = new()
        {
            PlanId = desk.Plan.Id,
            Number = await desk.NextNumberAsync(),
            Outcome = FindingState.Kept,
            Findings = [.. open.Select(finding => finding.Ordinal)],
            Reason = reason,
            At = clock.GetUtcNow(),
            By = by,
        };
        return await desk.RecordAsync(settlement, open);
    });

    Task<Settlement> RunAsync(int plan, IReadOnlyList<int> findings, string by, Func<DraftDesk, Task<Settlement>> act) => findings.Count == 0
        ? throw new RefusedException(Refusal.NotThere)
        : writes.RunAsync(by, async db =>
        {
            Settlement settlement = await act(await DraftDesk.OpenAsync(db, plan));
            return new Written<Settlement>(settlement, $"findings.{(settlement.Outcome == FindingState.Kept ? "kept" : "accepted")}", $"plan/{plan}", Detail(settlement));
        });

    static string Detail(Settlement settlement) => string.Create(
        CultureInfo.InvariantCulture,
        $"act {settlement.Number}; findings {string.Join(' ', settlement.Findings)}; measures {string.Join(' ', settlement.Measures.Select(change => change.Measure))}; {settlement.Reason}");
}
