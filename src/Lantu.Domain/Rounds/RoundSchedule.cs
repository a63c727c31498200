using Lantu.Domain.Calendars;
using Lantu.Domain.Plans;

namespace Lantu.Domain.Rounds;

/// <summary>All rounds of a plan's year, derived from the notice's rule and the working-day calendar (docs/domain/deadlines.md).</summary>
/// <param name="Rounds">In their order; the first is the one of the month of issue.</param>
/// <param name="Obstacle">Why there are none.</param>
public sealed record RoundSchedule(IReadOnlyList<DerivedRound> Rounds, RoundObstacle? Obstacle)
{
    // Every month has as many, whatever its holidays.
    const int SureWorkingDays = 15;

    /// <summary>Derives them.</summary>
    public static RoundSchedule Of(DocumentHeader header, RoundTerms terms, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(calendar);

        if (Hinders(header) is { } obstacle)
        {
            return new RoundSchedule([], obstacle);
        }

        (ReportingRule rule, int year, RoundMonth issued) = (header.ReportingRule!, header.PlanYear!.Value, RoundMonth.Of(header.IssuedOn!.Value));
        int length = LengthOf(rule.Period);
        List<DerivedRound> rounds = [];
        for (RoundMonth last = new(year, length); last.Year == year; last = last.Plus(length))
        {
            if (last.Index >= issued.Index)
            {
                rounds.Add(new DerivedRound(last, last.Plus(1 - length), Moments(rule, DueMonth(rule, last, length), terms, calendar)));
            }
        }

        return new RoundSchedule(rounds, null);
    }

    /// <summary>The moment so many working days after the day a round is due, to the day's end.</summary>
    public static RoundMoment LockOf(RoundMoment due, RoundTerms terms, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(due);
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(calendar);

        if (terms.LockAfter == 0)
        {
            return due;
        }

        WorkingDay day = calendar.After(due.Day, terms.LockAfter);
        NoticeReference[] restsOn = [.. due.RestsOn.Concat(day.Notices.Select(NoticeReference.To)).DistinctBy(notice => notice.Year).OrderBy(notice => notice.Year)];
        return new RoundMoment { Day = day.Date, At = BeijingTime.EndOf(day.Date), IsProvisional = due.IsProvisional || day.IsProvisional, RestsOn = restsOn };
    }

    static RoundObstacle? Hinders(DocumentHeader header) => header switch
    {
        { ReportingRule: null } => RoundObstacle.NoRule,
        { ReportingRule.Period: ReportingPeriod.Week } => RoundObstacle.Weekly,
        { ReportingRule: { WorkingDay: null, DayOfMonth: null } or { WorkingDay: < 1 or > SureWorkingDays } or { DayOfMonth: < 1 or > 31 } } => RoundObstacle.NoDay,
        { PlanYear: null } => RoundObstacle.NoYear,
        { IssuedOn: null } => RoundObstacle.NoIssue,
        { PlanYear: { } year, IssuedOn: { } issued } when issued.Year > year => RoundObstacle.IssuedAfter,
        _ => null,
    };

    static int LengthOf(ReportingPeriod? period) => period switch
    {
        ReportingPeriod.TwoMonths => 2,
        ReportingPeriod.Quarter => 3,
        ReportingPeriod.HalfYear => 6,
        ReportingPeriod.Year => 12,
        _ => 1,
    };

    // A month of the first half of a period is that of the next one, which reports on the period past; one of the second half is the period's own.
    static RoundMonth DueMonth(ReportingRule rule, RoundMonth last, int length) => rule.MonthOfPeriod switch
    {
        { } month when length > 1 && month <= length && month * 2 > length => last.Plus(month - length),
        { } month when length > 1 && month <= length => last.Plus(month),
        _ => last.Plus(1),
    };

    static RoundMoments Moments(ReportingRule rule, RoundMonth month, RoundTerms terms, WorkingCalendar calendar)
    {
        RoundMoment due = rule.WorkingDay is { } n ? DueByWorkingDay(calendar.Nth(month.Year, month.Month, n), terms) : DueByDate(month, rule.DayOfMonth!.Value, terms);
        return new RoundMoments(new RoundMoment { Day = month.FirstDay, At = BeijingTime.StartOf(month.FirstDay) }, due, LockOf(due, terms, calendar));
    }

    static RoundMoment DueByWorkingDay(WorkingDay day, RoundTerms terms) =>
        DueOn(day.Date, terms) with { IsProvisional = day.IsProvisional, RestsOn = [.. day.Notices.Select(NoticeReference.To)] };

    // A calendar day is meant as it is written, working or not; a month that lacks it ends before.
    static RoundMoment DueByDate(RoundMonth month, int day, RoundTerms terms) => DueOn(new DateOnly(month.Year, month.Month, Math.Min(day, DateTime.DaysInMonth(month.Year, month.Month))), terms);

    static RoundMoment DueOn(DateOnly day, RoundTerms terms)
    {
        DateOnly last = terms.IncludesDay ? day : day.AddDays(-1);
        return new RoundMoment { Day = last, At = BeijingTime.EndOf(last) };
    }
}
