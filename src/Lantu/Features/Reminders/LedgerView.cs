using Lantu.Domain.Reminders;
using Lantu.Ui;

namespace Lantu.Features.Reminders;

/// <summary>What was sent about a plan.</summary>
public sealed record LedgerView
{
    public required PlanName Plan { get; init; }

    public required LedgerFilter Filter { get; init; }

    public required IReadOnlyList<LedgerRow> Rows { get; init; }

    /// <summary>The rounds that can be asked for.</summary>
    public required IReadOnlyList<ReminderRound> Rounds { get; init; }

    /// <summary>Titles of the plan's ad-hoc rounds that went out, by number.</summary>
    public required IReadOnlyDictionary<int, string> Titles { get; init; }

    public required int Matching { get; init; }

    public required int Total { get; init; }

    public bool HasEarlier { get; init; }

    /// <summary>What a round is called.</summary>
    public string NameOf(ReminderRound round) => LedgerRow.NameOf(round, Titles);

    public string Address => $"{Plan.Address}/reminders/ledger";
}
