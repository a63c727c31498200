using Lantu.Domain.Calendars;

namespace Lantu.Domain.Tests.Calendars;

public sealed class WorkingCalendarTests
{
    static readonly HolidayNotice Of2023 = new() { Year = 2023, Title = "关于2023年部分节假日安排的通知", Days = [.. Off("元旦", "2022-12-31", 3), .. Off("国庆节", "2023-09-29", 8), Work("国庆节", "2023-10-07"), Work("国庆节", "2023-10-08")] };
    static readonly HolidayNotice Of2024 = new() { Year = 2024, Title = "关于2024年部分节假日安排的通知", Days = [.. Off("元旦", "2024-01-01", 1)] };
    static readonly WorkingCalendar Calendar = new([Of2024, Of2023]);

    [Theory]
    [InlineData(2023, 10, 3, "2023-10-09")]
    [InlineData(2023, 9, 3, "2023-09-05")]
    [InlineData(2023, 1, 1, "2023-01-03")]
    [InlineData(2024, 1, 1, "2024-01-02")]
    public void Counts_make_up_days_and_skips_days_off(int year, int month, int n, string day) => Assert.Equal(Day(day), Calendar.Nth(year, month, n).Date);

    [Fact]
    public void Says_which_notice_a_day_rests_on()
    {
        Assert.Equal([Of2023], Calendar.Nth(2023, 10, 3).Notices);
        Assert.Equal([Of2023, Of2024], Calendar.After(Day("2023-12-28"), 3).Notices);
    }

    [Fact]
    public void Counts_back_as_it_counts_on()
    {
        WorkingDay third = Calendar.Nth(2023, 10, 3);

        Assert.Equal(Day("2023-09-28"), Calendar.Before(third.Date, 3).Date);
        Assert.Equal(third.Date, Calendar.After(Day("2023-09-28"), 3).Date);
        Assert.Equal(3, Calendar.Between(Day("2023-09-29"), third.Date));
        Assert.Equal(0, Calendar.Between(third.Date, Day("2023-09-29")));
    }

    [Theory]
    [InlineData("2024-12-24", false)]
    [InlineData("2024-12-25", true)]
    [InlineData("2023-12-25", false)]
    [InlineData("2025-03-05", true)]
    [InlineData("2022-12-31", false)]
    [InlineData("2022-12-30", true)]
    public void A_day_that_a_notice_to_come_may_move_is_provisional(string day, bool provisional) => Assert.Equal(provisional, Calendar.IsProvisional(Day(day)));

    [Fact]
    public void Without_its_notice_a_month_is_counted_by_the_week_and_provisional() =>
        Assert.Equal((Day("2025-01-03"), true), (Calendar.Nth(2025, 1, 3).Date, Calendar.Nth(2025, 1, 3).IsProvisional));

    [Fact]
    public void A_month_has_so_many_working_days_and_no_more() => Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.Nth(2023, 10, 22));

    [Fact]
    public void Two_notices_of_one_year_or_day_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new WorkingCalendar([Of2023, Of2023]));
        Assert.Throws<ArgumentException>(() => new WorkingCalendar([Of2023, Of2024 with { Days = [.. Off("元旦", "2023-01-02", 1)] }]));
    }

    [Fact]
    public void A_day_that_another_years_notice_arranges_is_a_fault_of_the_later()
    {
        HolidayNotice overlapping = Of2024 with { Days = [.. Off("元旦", "2023-12-31", 2), Work("元旦", "2023-10-08")] };

        Assert.Equal([(HolidayNoticeFaultKind.DayOfOtherNotice, "2023-10-08")], HolidayNoticeCheck.Beside(overlapping, [Of2023, Of2024]).Select(fault => (fault.Kind, fault.Found)));
        Assert.Empty(HolidayNoticeCheck.Beside(Of2024, [Of2023, Of2024]));
    }

    [Fact]
    public void Two_calendars_differ_in_the_days_that_one_notice_more_arranges()
    {
        WorkingCalendar without = new([Of2023]);

        Assert.Equal([new DayChange(Day("2024-01-01"), WasWorking: true, IsWorking: false, "元旦")], CalendarDifference.Between(without, Calendar, 2024));
        Assert.Empty(CalendarDifference.Between(Calendar, Calendar, 2023));
    }

    static IEnumerable<DayArrangement> Off(string holiday, string first, int count) => Enumerable.Range(0, count).Select(i => new DayArrangement(Day(first).AddDays(i), holiday, IsWorking: false));

    static DayArrangement Work(string holiday, string day) => new(Day(day), holiday, IsWorking: true);

    static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}
