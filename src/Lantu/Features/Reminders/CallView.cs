using Lantu.Domain.Reminders;
using Lantu.Ui;

namespace Lantu.Features.Reminders;

/// <summary>The units of a round that can be called.</summary>
public sealed record CallView
{
    public required PlanName Plan { get; init; }

    public required ReminderRound Round { get; init; }

    /// <summary>The round in words.</summary>
    public required string Name { get; init; }

    public required IReadOnlyList<CallRow> Rows { get; init; }

    /// <summary>The ways that are switched on.</summary>
    public required IReadOnlyList<ChannelView> Channels { get; init; }

    /// <summary>When messages would go out.</summary>
    public required DateTimeOffset Next { get; init; }

    public required DateTimeOffset Now { get; init; }

    public string? Refused { get; init; }

    public CallForm? Typed { get; init; }

    public string Address => $"{Plan.Address}/reminders/{Round}";
}
