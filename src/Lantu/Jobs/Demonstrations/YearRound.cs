using Lantu.Domain.Calendars;
using Lantu.Domain.Rounds;

namespace Lantu.Jobs.Demonstrations;

/// <summary>When whom a round keeps busy.</summary>
/// <param name="Round">The round.</param>
/// <param name="Days">The days that are worked.</param>
sealed record YearRound(ReportingRound Round, WorkingCalendar Days)
{
    const int ExtendedBy = 3;

    public RoundMonth Month => Round.Month;

    /// <summary>How many working days it is since it locked; 0 before, and on days that are not worked.</summary>
    public int SinceLocked(DateOnly day) => Days.IsWorkingDay(day) ? Days.Between(Round.Locks.Day.AddDays(1), day) : 0;

    /// <summary>The day until which a unit that asks for it is given more time.</summary>
    public DateOnly Extended => Days.After(Round.Due.Day, ExtendedBy).Date;

    /// <summary>The day on which a unit reports; nothing where it does not.</summary>
    public DateOnly? FiledOn(YearDraw draw, int unit) => HabitOf(draw, unit) switch
    {
        FilingHabit.Missing => null,
        FilingHabit.Extended => Extended,
        FilingHabit.Late when Worked(Round.Due.Day.AddDays(1), Round.Locks.Day) is { Count: > 0 } late => draw.One(late, "late-on", unit, Month.Index),
        _ => Worked(Round.Opens.Day, Round.Due.Day) is { Count: > 0 } days ? draw.One(days, "files-on", unit, Month.Index) : Round.Due.Day,
    };

    /// <summary>How a unit goes about it this month.</summary>
    public FilingHabit HabitOf(YearDraw draw, int unit) =>
        draw.Is("missing", unit, Month.Index) ? FilingHabit.Missing
        : draw.Is("extended", unit, Month.Index) ? FilingHabit.Extended
        : draw.Is("late", unit, Month.Index) ? FilingHabit.Late
        : draw.Is("empty", unit, Month.Index) ? FilingHabit.Empty
        : FilingHabit.Usual;

    List<DateOnly> Worked(DateOnly first, DateOnly last) => [.. Enumerable.Range(0, Math.Max(0, last.DayNumber - first.DayNumber + 1)).Select(first.AddDays).Where(Days.IsWorkingDay)];
}
