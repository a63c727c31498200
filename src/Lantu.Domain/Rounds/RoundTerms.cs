namespace Lantu.Domain.Rounds;

/// <summary>How the office reads the notice's reporting rule.</summary>
/// <param name="IncludesDay">Whether 第三个工作日前 includes that day, to its 24:00; else it ends as that day begins.</param>
/// <param name="LockAfter">How many working days after the day it is due a round locks.</param>
public sealed record RoundTerms(bool IncludesDay, int LockAfter)
{
    /// <summary>What holds until the office decides otherwise.</summary>
    public static RoundTerms Usual { get; } = new(IncludesDay: true, LockAfter: 2);

    /// <summary>The most working days after which a round may lock.</summary>
    public const int LongestLock = 20;
}
