namespace Lantu.Domain.Rounds;

/// <summary>The three moments that the calendar sets a round.</summary>
/// <param name="Opens">From when reports are taken.</param>
/// <param name="Due">Until when they are on time.</param>
/// <param name="Locks">Until when late ones are taken.</param>
public sealed record RoundMoments(RoundMoment Opens, RoundMoment Due, RoundMoment Locks)
{
    /// <summary>Whether both are the same moments from the same notices.</summary>
    public bool IsSame(RoundMoments other)
    {
        ArgumentNullException.ThrowIfNull(other);

        return Opens.IsSame(other.Opens) && Due.IsSame(other.Due) && Locks.IsSame(other.Locks);
    }

    /// <summary>Whether both say the same to whoever keeps to them.</summary>
    public bool IsAtOnce(RoundMoments other)
    {
        ArgumentNullException.ThrowIfNull(other);

        return Opens.IsAtOnce(other.Opens) && Due.IsAtOnce(other.Due) && Locks.IsAtOnce(other.Locks);
    }
}
