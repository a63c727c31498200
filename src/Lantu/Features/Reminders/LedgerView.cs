using Lantu.Domain.Rounds;
using Lantu.Ui;

namespace Lantu.Features.Reminders;

/// <summary>What was sent about a plan.</summary>
public sealed record LedgerView
{
    public required PlanName Plan { get; init; }

    public required LedgerFilter Filter { get; init; }

    public required IReadOnlyList<LedgerRow> Rows { get; init; }

    /// <summary>The rounds that can be asked for.</summary>
    public required IReadOnlyList<RoundMonth> Rounds { get; init; }

    public required int Matching { get; init; }

    public required int Total { get; init; }

    public bool HasEarlier { get; init; }

    public string Address => $"{Plan.Address}/reminders/ledger";
}
