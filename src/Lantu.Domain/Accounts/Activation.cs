namespace Lantu.Domain.Accounts;

/// <summary>A link, good once, by which the owner of an account chooses its password.</summary>
public sealed class Activation
{
    /// <summary>How long a link is good for.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    /// <summary>SHA-256 of what the link holds, in hexadecimal: whoever reads the database can't follow it.</summary>
    public required string Hash { get; init; }

    public required int AccountNumber { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    /// <summary>When it was used, or replaced by another.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    public bool IsOpen(DateTimeOffset now) => ClosedAt is null && now < At + Lifetime;

    public void Close(DateTimeOffset now) => ClosedAt ??= now;
}
