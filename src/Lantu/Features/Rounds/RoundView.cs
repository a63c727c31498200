using Lantu.Domain.Messages;
using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Rounds;
using Lantu.Ui;

namespace Lantu.Features.Rounds;

/// <summary>One round.</summary>
public sealed record RoundView
{
    public required PlanName Plan { get; init; }

    public required PlanState State { get; init; }

    public required ReportingRound Round { get; init; }

    public required RoundStanding Standing { get; init; }

    /// <summary>Working days after today until it is due.</summary>
    public required int Left { get; init; }

    public required IReadOnlyList<RoundExtension> Extensions { get; init; }

    /// <summary>How many units it asks something of, shown or not.</summary>
    public required int Owing { get; init; }

    /// <summary>Those of them whose work the visitor reads.</summary>
    public required IReadOnlyList<UnitRound> Units { get; init; }

    /// <summary>Names of the plan's units.</summary>
    public required IReadOnlyDictionary<int, string> Names { get; init; }

    /// <summary>Whether the visitor may read what is sealed.</summary>
    public required bool MayReadSeals { get; init; }

    public required IReadOnlyList<RoundChange> Changes { get; init; }

    public required IReadOnlyList<Message> Messages { get; init; }

    public required IReadOnlyList<SealedRound> Seals { get; init; }

    internal IReadOnlyList<SealCheck> Checks { get; init; } = [];

    /// <summary>Whether it may be opened by hand now.</summary>
    public bool MayOpen { get; init; }

    /// <summary>Whether it was due already, so that opening it needs a day.</summary>
    public bool IsPastDue { get; init; }

    public string? Refused { get; init; }

    public RoundForm? Typed { get; init; }

    public string Address => $"{Plan.Address}/rounds/{Round.Month}";

    /// <summary>Whether acts are taken: the plan is in force and nothing is frozen.</summary>
    public bool IsLive => State == PlanState.Published && !Round.IsOver;
}
