using Lantu.Domain.Calendars;
using Lantu.Domain.Rounds;

namespace Lantu.Domain.AdHocRounds;

/// <summary>When an ad-hoc round opens and is due at one of its times, derived from its days and the working-day calendar.</summary>
/// <param name="Opens">From when answers are taken: the beginning of the opening day, worked or not.</param>
/// <param name="Due">Until when they are on time: the end of so many working days after the opening day.</param>
public sealed record AdHocMoments(RoundMoment Opens, RoundMoment Due)
{
    /// <summary>Those of every time, in their order.</summary>
    public static IReadOnlyList<AdHocMoments> Of(AdHocContent content, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(calendar);

        return [.. content.OpeningDays().Select(day => new AdHocMoments(new RoundMoment { Day = day, At = BeijingTime.StartOf(day) }, DueOf(day, content.DueDays, calendar)))];
    }

    /// <summary>The moment of so many working days after a day.</summary>
    /// <param name="opens">The opening day.</param>
    /// <param name="days">How many working days, from 1.</param>
    /// <param name="calendar">The days worked.</param>
    public static RoundMoment DueOf(DateOnly opens, int days, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);

        WorkingDay due = calendar.After(opens, days);
        return new RoundMoment { Day = due.Date, At = BeijingTime.EndOf(due.Date), IsProvisional = due.IsProvisional, RestsOn = [.. due.Notices.Select(NoticeReference.To)] };
    }
}
