namespace Lantu.Domain.Plans;

/// <summary>A finding of an import, kept with its plan until a person settles it.</summary>
public sealed class PlanFinding
{
    public required PlanId PlanId { get; init; }

    /// <summary>Its place by weight, from 1.</summary>
    public required int Ordinal { get; init; }

    public required string Code { get; init; }

    public required FindingSeverity Severity { get; init; }

    public required Finding Finding { get; init; }

    /// <summary>The measure it stands at; absent where it concerns the document.</summary>
    public int? MeasureOrdinal { get; init; }

    public FindingState State { get; private set; }

    /// <summary>Number of the settlement that decided it.</summary>
    public int? SettlementNumber { get; private set; }

    /// <summary>Decides it.</summary>
    /// <param name="outcome">What became of it; not open.</param>
    /// <param name="settlement">Number of the settlement that decides it.</param>
    public void Settle(FindingState outcome, int settlement) => (State, SettlementNumber) = (outcome, settlement);

    /// <summary>Opens it again, as the settlement that decided it is undone.</summary>
    public void Reopen() => (State, SettlementNumber) = (FindingState.Open, null);
}
