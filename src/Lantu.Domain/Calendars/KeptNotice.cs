namespace Lantu.Domain.Calendars;

/// <summary>A holiday notice as it was loaded into a calendar; one that another replaced stays, as its history.</summary>
public sealed class KeptNotice
{
    public required int CalendarNumber { get; init; }

    /// <summary>Its place among the notices of the calendar as they were loaded, from 1.</summary>
    public required int Number { get; init; }

    public required int Year { get; init; }

    public string? DocumentNumber { get; init; }

    public required string Title { get; init; }

    public DateOnly? IssuedOn { get; init; }

    public required IReadOnlyList<DayArrangement> Days { get; init; }

    /// <summary>Its whole text as loaded.</summary>
    public required string Text { get; init; }

    /// <summary>SHA-256 of the text in UTF-8, in hexadecimal.</summary>
    public required string TextHash { get; init; }

    /// <summary>Whether it came with the program.</summary>
    public bool IsShipped { get; init; }

    public required DateTimeOffset LoadedAt { get; init; }

    public required string LoadedBy { get; init; }

    /// <summary>Number of the notice that took its place.</summary>
    public int? ReplacedBy { get; private set; }

    /// <summary>A notice of a calendar.</summary>
    public static KeptNotice Of(int calendar, int number, HolidayNotice notice, string text, string hash, bool isShipped, DateTimeOffset at, string by)
    {
        ArgumentNullException.ThrowIfNull(notice);

        return new KeptNotice
        {
            CalendarNumber = calendar,
            Number = number,
            Year = notice.Year,
            DocumentNumber = notice.DocumentNumber,
            Title = notice.Title,
            IssuedOn = notice.IssuedOn,
            Days = notice.Days,
            Text = text,
            TextHash = hash,
            IsShipped = isShipped,
            LoadedAt = at,
            LoadedBy = by,
        };
    }

    /// <summary>Puts another in its place.</summary>
    public void Replace(int by)
    {
        if (ReplacedBy is not null)
        {
            throw new InvalidOperationException($"The notice {Number} is replaced already.");
        }

        ReplacedBy = by;
    }

    /// <summary>What it arranges.</summary>
    public HolidayNotice Notice() => new() { Year = Year, DocumentNumber = DocumentNumber, Title = Title, IssuedOn = IssuedOn, Days = Days, Hash = TextHash };
}
