namespace Lantu.Domain.Reporting;

/// <summary>A form that was sent and taken: sent again it does nothing a second time and gives the same answer, and something else under its key is refused.</summary>
public sealed record SentForm
{
    /// <summary>Drawn when the page was made.</summary>
    public required Guid Key { get; init; }

    /// <summary>Number of the account that sent it.</summary>
    public required int Account { get; init; }

    /// <summary>SHA-256 of what it said, in lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    /// <summary>What was answered.</summary>
    public required string Answer { get; init; }

    public required DateTimeOffset At { get; init; }
}
