using System.Globalization;
using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Plans;
using Lantu.Domain.Settlements;

namespace Lantu.Jobs.Settlements;

/// <summary>Accepts what is proposed for findings of a draft, or keeps the reading as it is: one act, whole or not at all.</summary>
sealed class SettleFindings(WriteQueue writes, BusinessClock clock)
{
    /// <summary>Accepts those for which something is proposed; the others stay open.</summary>
    /// <param name="plan">Number of the plan.</param>
    /// <param name="findings">Their ordinals.</param>
    /// <param name="label">Which of several proposals; the best where absent.</param>
    /// <param name="by">Who does it.</param>
    /// <exception cref="RefusedException">It can't be done as a whole.</exception>
    public Task<Settlement> AcceptAsync(int plan, IReadOnlyList<int> findings, string? label, string by) => RunAsync(plan, findings, by, async (db, desk) =>
    {
        Acceptance accepting = await Acceptance.OpenAsync(db, desk, await desk.OpenFindingsAsync(findings), label);
        Settlement settlement = await accepting.RunAsync(clock.GetUtcNow(), by);
        return await desk.RecordAsync(settlement, accepting.Taken);
    });

    /// <summary>Keeps them as they were read.</summary>
    /// <param name="plan">Number of the plan.</param>
    /// <param name="findings">Their ordinals.</param>
    /// <param name="reason">Why; may be empty.</param>
    /// <param name="by">Who does it.</param>
    /// <exception cref="RefusedException">It can't be done as a whole.</exception>
    public Task<Settlement> KeepAsync(int plan, IReadOnlyList<int> findings, string reason, string by) => RunAsync(plan, findings, by, async (_, desk) =>
    {
        IReadOnlyList<PlanFinding> open = await desk.OpenFindingsAsync(findings);
        Settlement settlement = new()
        {
            PlanId = desk.Plan.Id,
            Number = await desk.NextNumberAsync(),
            YearOfDates = desk.Plan.Header.YearOfDates(),
            Outcome = FindingState.Kept,
            Findings = [.. open.Select(finding => finding.Ordinal)],
            Reason = reason,
            At = clock.GetUtcNow(),
            By = by,
        };
        return await desk.RecordAsync(settlement, open);
    });

    Task<Settlement> RunAsync(int plan, IReadOnlyList<int> findings, string by, Func<LantuDb, DraftDesk, Task<Settlement>> act) => findings.Count == 0
        ? throw new RefusedException(Refusal.NotThere)
        : writes.RunAsync(by, async db =>
        {
            Settlement settlement = await act(db, await DraftDesk.OpenAsync(db, plan));
            return new Written<Settlement>(settlement, settlement.Outcome == FindingState.Kept ? "findings.kept" : "findings.accepted", $"plan/{plan}", Detail(settlement));
        });

    static string Detail(Settlement settlement) => string.Create(
        CultureInfo.InvariantCulture,
        $"act {settlement.Number}; findings {string.Join(' ', settlement.Findings)}; measures {string.Join(' ', settlement.Measures.Select(change => change.Measure))}; {settlement.Reason}");
}
