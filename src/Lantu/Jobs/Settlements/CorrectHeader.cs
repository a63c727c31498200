using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Plans;
using Lantu.Domain.Settlements;

namespace Lantu.Jobs.Settlements;

/// <summary>Puts what a person typed in place of what was read of the notice itself: title, number, issuer, date, year.</summary>
sealed class CorrectHeader(WriteQueue writes, BusinessClock clock)
{
    /// <param name="plan">Number of the plan.</param>
    /// <param name="typed">The header as it shall be, from what it is.</param>
    /// <param name="findings">Findings that are settled by it.</param>
    /// <param name="by">Who does it.</param>
    /// <exception cref="RefusedException">It can't be done as a whole.</exception>
    public Task<Settlement> RunAsync(int plan, Func<DocumentHeader, DocumentHeader> typed, IReadOnlyList<int> findings, string by) => writes.RunAsync(by, async db =>
    {
        DraftDesk desk = await DraftDesk.OpenAsync(db, plan);
        IReadOnlyList<PlanFinding> open = findings.Count == 0 ? [] : await desk.OpenFindingsAsync(findings);
        DocumentHeader before = desk.Plan.Header;
        DocumentHeader after = typed(before);
        if (StoredJson.Write(before) == StoredJson.Write(after))
        {
            throw new RefusedException(Refusal.NothingChanged);
        }

        await desk.PutHeaderAsync(after);
        Settlement settlement = new()
        {
            PlanId = desk.Plan.Id,
            Number = await desk.NextNumberAsync(),
            YearOfDates = before.YearOfDates(),
            Outcome = FindingState.Edited,
            Findings = findings,
            Header = new HeaderChange(before, after),
            At = clock.GetUtcNow(),
            By = by,
        };
        await desk.RecordAsync(settlement, open);
        return new Written<Settlement>(settlement, "header.corrected", $"plan/{plan}", $"act {settlement.Number}");
    });
}
