using Lantu.Domain.Messages;
using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;
using Lantu.Ui;

namespace Lantu.Features.Rounds;

/// <summary>The rounds of a plan's year.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="State">Whether it is in force.</param>
/// <param name="Rule">The notice's duty to report.</param>
/// <param name="Terms">How it is read.</param>
/// <param name="Rows">The rounds in their order.</param>
public sealed record RoundsView(PlanName Plan, PlanState State, ReportingRule? Rule, RoundTerms Terms, IReadOnlyList<RoundRow> Rows)
{
    /// <summary>Why there are no rounds.</summary>
    public RoundObstacle? Obstacle { get; init; }

    /// <summary>The office's decisions on how the rule is read, the last first.</summary>
    public IReadOnlyList<RoundSetting> Settings { get; init; } = [];

    public IReadOnlyList<Message> Messages { get; init; } = [];

    /// <summary>Names of the units that messages are for.</summary>
    public IReadOnlyDictionary<int, string> Units { get; init; } = new Dictionary<int, string>();

    /// <summary>The plan that took this one's place.</summary>
    public PlanName? ReplacedBy { get; init; }

    /// <summary>The plan whose place this one took.</summary>
    public PlanName? Replaces { get; init; }

    public string? Refused { get; init; }

    public SettingForm? Typed { get; init; }
}
