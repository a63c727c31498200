namespace Lantu.Domain.Deadlines;

/// <summary>A deadline 完成时限 as the plan states it. All arithmetic is on dates; the last day itself is on time.</summary>
public sealed record Deadline
{
    /// <summary>The phrase as printed, padding removed.</summary>
    public required string Text { get; init; }

    /// <summary>What sort of time it is; days are absent where the phrase alone does not tell them (汛期, 即日起).</summary>
    public required DeadlineKind Kind { get; init; }

    /// <summary>The last day, for <see cref="DeadlineKind.By"/>.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The first day, for <see cref="DeadlineKind.Window"/> and <see cref="DeadlineKind.From"/>.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day, for <see cref="DeadlineKind.Window"/>.</summary>
    public DateOnly? To { get; init; }

    /// <summary>iCalendar RRULE (RFC 5545) for <see cref="DeadlineKind.Recurring"/>, such as <c>FREQ=MONTHLY;INTERVAL=3</c>.</summary>
    public string? Rule { get; init; }
}
