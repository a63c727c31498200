namespace Lantu.Domain.Rounds;

/// <summary>A moment of a round, and what it was derived from.</summary>
public sealed record RoundMoment
{
    /// <summary>The day it is known by: the one that opening begins with, or the last that a limit includes.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The instant, in UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Whether a notice that is not known yet may move it (暂定).</summary>
    public bool IsProvisional { get; init; }

    /// <summary>The notices of the days counted over; none where no days were counted.</summary>
    public IReadOnlyList<NoticeReference> RestsOn { get; init; } = [];

    /// <summary>Whether both are the same moment from the same notices.</summary>
    public bool IsSame(RoundMoment other) => IsAtOnce(other) && RestsOn.SequenceEqual(other.RestsOn);

    /// <summary>Whether both say the same to whoever keeps to them, whatever they were derived from.</summary>
    public bool IsAtOnce(RoundMoment other)
    {
        ArgumentNullException.ThrowIfNull(other);

        return Day == other.Day && At == other.At && IsProvisional == other.IsProvisional;
    }
}
