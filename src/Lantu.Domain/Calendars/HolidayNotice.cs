namespace Lantu.Domain.Calendars;

/// <summary>A notice on the holidays of one year 部分节假日安排的通知, as the General Office of the State Council issues it late in the year before.</summary>
public sealed record HolidayNotice
{
    /// <summary>The year it arranges. Its New Year may begin in the last days of the year before.</summary>
    public required int Year { get; init; }

    /// <summary>Its number: 国办发明电〔2025〕7号.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>Its title, or what it is known by.</summary>
    public required string Title { get; init; }

    public DateOnly? IssuedOn { get; init; }

    /// <summary>The days it arranges, in their order. All other days are as the week has them.</summary>
    public IReadOnlyList<DayArrangement> Days { get; init; } = [];

    /// <summary>SHA-256 of its text, in hexadecimal, where the text is kept.</summary>
    public string? Hash { get; init; }

    /// <summary>How people cite it: its number, or its title where that is not known.</summary>
    public string Citation => DocumentNumber ?? Title;
}
