namespace Lantu.Domain.Calendars;

/// <summary>The working-day calendar of one place, kept with the notices it is made of.</summary>
public sealed class KeptCalendar
{
    /// <summary>Its place among the calendars, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The place whose days it tells: 中国.</summary>
    public required string Place { get; init; }
}
