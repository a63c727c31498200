using Lantu.Domain.Reminders;
using Lantu.Ui;

namespace Lantu.Features.Reminders;

/// <summary>Whom a call would reach, before it is sent.</summary>
public sealed record ReviewView
{
    public required PlanName Plan { get; init; }

    public required ReminderRound Round { get; init; }

    /// <summary>The round in words.</summary>
    public required string Name { get; init; }

    public required IReadOnlyList<Digest> Digests { get; init; }

    /// <summary>Names of the plan's units.</summary>
    public required IReadOnlyDictionary<int, string> Units { get; init; }

    /// <summary>The units that are called, by their places.</summary>
    public required IReadOnlyList<int> Called { get; init; }

    public string? Text { get; init; }

    public required string Seen { get; init; }

    public required Guid Act { get; init; }

    public required DateTimeOffset Next { get; init; }

    public required DateTimeOffset Now { get; init; }

    public string? Refused { get; init; }

    public string Address => $"{Plan.Address}/reminders/{Round}";
}
