using Lantu.Domain.Handovers;

namespace Lantu.Jobs.Handovers;

/// <summary>Hand-overs as the plan office orders them: from each giver to each receiver one.</summary>
sealed record HandoverOrder
{
    /// <summary>Key of the measure.</summary>
    public required string Key { get; init; }

    /// <summary>Mark of the proposal that it takes, as it stands or changed; none where the office adds one that the text does not tell.</summary>
    public string? Mark { get; init; }

    public HandoverKind? Kind { get; init; }

    public string? Subject { get; init; }

    /// <summary>Names of the giving units, as typed.</summary>
    public string? Givers { get; init; }

    /// <summary>Names of the receiving units, as typed.</summary>
    public string? Receivers { get; init; }

    public HandoverRhythm? Rhythm { get; init; }

    public bool AsksAnswer { get; init; }

    public int? AnswerDays { get; init; }

    /// <summary>What it rests on where it takes no proposal.</summary>
    public string? Ground { get; init; }
}
