using System.Globalization;
using Lantu.Domain.Calendars;
using Lantu.Domain.Delegations;
using Lantu.Domain.Messages;
using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;
using Lantu.Domain.Units;
using Lantu.Jobs.Delegations;
using Lantu.Ui;

namespace Lantu.Features.Delegations;

/// <summary>What a unit has of a plan, what was handed down to it, and what it hands on.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="State">Only what is in force is handed down.</param>
/// <param name="Name">The unit's name.</param>
public sealed record HolderView(PlanName Plan, PlanState State, string Name)
{
    /// <summary>Number of the unit in the place's directory; 0 where that does not have it.</summary>
    public int Unit { get; init; }

    /// <summary>The page's address.</summary>
    public required string Address { get; init; }

    /// <summary>The unit's page in the plan, where it stands there itself.</summary>
    public string? UnitAddress { get; init; }

    /// <summary>The unit's page in the directory.</summary>
    public string? InDirectory { get; init; }

    /// <summary>The form that adds a unit below it to the directory.</summary>
    public string? AddBelow { get; init; }

    public DelegationBoard? Board { get; init; }

    public ComingRounds? Rounds { get; init; }

    /// <summary>The measures it has.</summary>
    public IReadOnlyList<HeldMeasure> Held { get; init; } = [];

    /// <summary>Those directly below it.</summary>
    public IReadOnlyList<Unit> Children { get; init; } = [];

    /// <summary>What was handed down to it and rests on nothing any more, with the measures' keys.</summary>
    public IReadOnlyList<(string Key, Delegation Handed)> Baseless { get; init; } = [];

    /// <summary>What it was told.</summary>
    public IReadOnlyList<Message> Messages { get; init; } = [];

    /// <summary>Whether the visitor does the unit's work.</summary>
    public bool MayHandDown { get; init; }

    /// <summary>The last month that was opened, where something was handed down to the unit that it reports on.</summary>
    public RoundMonth? Reporting { get; init; }

    public string? Refused { get; init; }

    public string? Done { get; init; }

    /// <summary>What was typed into the form for many at once.</summary>
    public HandForm Typed { get; init; } = new();

    /// <summary>The round that cut-offs are shown for.</summary>
    public ReportingRound? Round => Rounds?.Next;

    public IReadOnlyList<Crumb> Trail => UnitAddress is { } own ? [new Crumb(Words.Of("UnitList"), $"{Plan.Address}/units"), new Crumb(Name, own)] : [new Crumb(Words.Of("UnitList"), $"{Plan.Address}/units"), new Crumb(Name)];

    internal string NameOf(int unit) => Board?.NameOf(unit) ?? "";

    /// <summary>The day by which a unit below reports, in the round that is open or opens next.</summary>
    internal WorkingDay? CutOff(Delegation handed) => Rounds?.CutOff(Board?.InPlan(Board.Standing(handed.Parent))?.Name, handed.Content.CutOffDays);

    /// <summary>A figure as pages show it.</summary>
    public static string Figure(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
