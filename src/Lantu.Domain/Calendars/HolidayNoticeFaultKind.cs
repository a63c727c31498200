namespace Lantu.Domain.Calendars;

/// <summary>What can be wrong with a holiday notice.</summary>
public enum HolidayNoticeFaultKind
{
    /// <summary>It says of no year that it arranges it.</summary>
    YearMissing,

    /// <summary>It arranges no day.</summary>
    NoDays,

    /// <summary>A holiday of every year is not in it.</summary>
    HolidayMissing,

    /// <summary>A day is arranged twice.</summary>
    DayTwice,

    /// <summary>A day is neither of the notice's year nor of the last days of the year before.</summary>
    DayOfAnotherYear,

    /// <summary>A make-up day is a working day anyway.</summary>
    MakeUpOnWorkingDay,

    /// <summary>Between two days off of one holiday stands a day that is not.</summary>
    GapInHoliday,

    /// <summary>A day does not exist: 2月30日.</summary>
    NoSuchDay,

    /// <summary>The weekday printed behind a day is another's.</summary>
    WeekdayDiffers,

    /// <summary>The printed number of days is not the number of days from the first to the last.</summary>
    CountDiffers,

    /// <summary>A sentence that speaks of days off or of make-up days was not understood.</summary>
    SentenceUnread,

    /// <summary>A day is arranged by the notice of the year before or after already.</summary>
    DayOfOtherNotice,
}
