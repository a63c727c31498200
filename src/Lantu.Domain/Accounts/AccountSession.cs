namespace Lantu.Domain.Accounts;

/// <summary>One sign-in, until it is ended or its time is over.</summary>
public sealed class AccountSession
{
    /// <summary>However busy it is, a session ends after so long.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    /// <summary>A session that nothing is asked in ends after so long.</summary>
    public static readonly TimeSpan LongestIdle = TimeSpan.FromMinutes(30);

    public required Guid Id { get; init; }

    public required int AccountNumber { get; init; }

    public required DateTimeOffset At { get; init; }

    public required SignInMeans Means { get; init; }

    /// <summary>From where, as the site saw it.</summary>
    public required string Origin { get; init; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Whether it can still be used. An instant before its start is none of it: a clock that was set back does not lengthen it.</summary>
    public bool IsOpen(DateTimeOffset now) => EndedAt is null && now < At + Longest && now >= At - TimeSpan.FromMinutes(5);

    public void End(DateTimeOffset now) => EndedAt ??= now;
}
