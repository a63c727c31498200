using Lantu.Domain.Calendars;
using Lantu.Domain.Reminders;
using Lantu.Domain.Rounds;
using Lantu.Domain.Tests.Rounds;

namespace Lantu.Domain.Tests.Reminders;

public sealed class ReminderStepTests
{
    static readonly HolidayNotice Of2023 = new()
    {
        Year = 2023,
        Title = "关于2023年部分节假日安排的通知",
        Days =
        [
            new(new(2023, 4, 29), "劳动节", false), new(new(2023, 4, 30), "劳动节", false), new(new(2023, 5, 1), "劳动节", false), new(new(2023, 5, 2), "劳动节", false), new(new(2023, 5, 3), "劳动节", false), new(new(2023, 5, 6), "劳动节", true),
            .. Enumerable.Range(0, 8).Select(i => new DayArrangement(new DateOnly(2023, 9, 29).AddDays(i), "国庆节", false)), new(new(2023, 10, 7), "国庆节", true), new(new(2023, 10, 8), "国庆节", true),
        ],
    };

    static readonly WorkingCalendar Days = new([Of2023]);

    [Theory]
    [InlineData("2023-05-06", "2023-04-28", ReminderStep.ThreeDaysBefore)]
    [InlineData("2023-05-06", "2023-05-05", ReminderStep.OneDayBefore)]
    [InlineData("2023-05-06", "2023-05-06", ReminderStep.DueDay)]
    [InlineData("2023-05-06", "2023-05-08", ReminderStep.Overdue)]
    [InlineData("2023-05-06", "2023-05-04", null)]
    [InlineData("2023-05-06", "2023-05-01", null)]
    [InlineData("2023-05-06", "2023-05-07", null)]
    [InlineData("2023-10-09", "2023-09-28", ReminderStep.ThreeDaysBefore)]
    [InlineData("2023-10-09", "2023-10-08", ReminderStep.OneDayBefore)]
    [InlineData("2023-10-09", "2023-10-07", null)]
    [InlineData("2023-08-05", "2023-08-05", null)]
    [InlineData("2023-08-05", "2023-08-04", ReminderStep.OneDayBefore)]
    [InlineData("2023-08-05", "2023-08-07", ReminderStep.Overdue)]
    public void A_day_is_a_step_by_the_days_that_are_worked(string due, string day, ReminderStep? step) => Assert.Equal(step, ReminderSteps.On(Day(day), Due(due), Days));

    // Due on Tuesday 9 May: five working days later it is Tuesday the 16th, ten the 23rd.
    [Theory]
    [InlineData("2023-05-09", ReminderStep.DueDay)]
    [InlineData("2023-05-10", ReminderStep.Overdue)]
    [InlineData("2023-05-16", ReminderStep.Overdue)]
    [InlineData("2023-05-17", null)]
    [InlineData("2023-05-22", null)]
    [InlineData("2023-05-23", ReminderStep.Overdue)]
    [InlineData("2023-05-24", null)]
    [InlineData("2023-05-30", ReminderStep.Overdue)]
    public void Where_nothing_locks_it_what_is_overdue_is_told_less_often_in_the_end(string day, ReminderStep? step) => Assert.Equal(step, ReminderSteps.On(Day(day), Due("2023-05-09"), Days, thinsOut: true));

    [Fact]
    public void Each_step_falls_on_one_day_and_that_day_is_it()
    {
        foreach (ReminderStep step in Enum.GetValues<ReminderStep>())
        {
            Assert.Equal(step, ReminderSteps.On(ReminderSteps.DayOf(step, Due("2023-05-06"), Days)!.Value, Due("2023-05-06"), Days));
        }

        Assert.Null(ReminderSteps.DayOf(ReminderStep.DueDay, Due("2023-08-05"), Days));
    }

    [Fact]
    public void What_a_notice_may_still_move_reminds_nobody()
    {
        Assert.Null(ReminderSteps.On(Day("2023-05-05"), Due("2023-05-06") with { IsProvisional = true }, Days));
        Assert.Null(ReminderSteps.On(Day("2024-03-05"), Due("2024-03-06"), Days));
        Assert.Null(ReminderSteps.DayOf(ReminderStep.ThreeDaysBefore, Due("2024-01-03"), Days));
        Assert.Null(ReminderSteps.On(Day("2023-12-28"), Due("2024-01-03"), Days));
    }

    [Theory]
    [InlineData("2023-05-04T23:59:59Z", "2023-05-05T00:00:00Z")]
    [InlineData("2023-05-05T00:00:00Z", "2023-05-05T00:00:00Z")]
    [InlineData("2023-05-05T11:59:59Z", "2023-05-05T11:59:59Z")]
    [InlineData("2023-05-05T12:00:00Z", "2023-05-06T00:00:00Z")]
    [InlineData("2023-05-06T12:00:00Z", "2023-05-08T00:00:00Z")]
    [InlineData("2023-04-28T12:00:00Z", "2023-05-04T00:00:00Z")]
    [InlineData("2023-09-28T15:00:00Z", "2023-10-07T00:00:00Z")]
    public void Nothing_goes_out_at_night_or_on_a_day_off(string now, string next) => Assert.Equal(Samples.At(next), QuietHours.Usual.Next(Samples.At(now), Days));

    [Theory]
    [InlineData(20, 8, true)]
    [InlineData(24, 0, true)]
    [InlineData(9, 8, true)]
    [InlineData(8, 8, false)]
    [InlineData(8, 20, false)]
    [InlineData(25, 8, false)]
    [InlineData(20, -1, false)]
    public void Quiet_hours_leave_an_hour_of_the_day(int begin, int end, bool isUsable) => Assert.Equal(isUsable, new QuietHours(begin, end).IsUsable);

    static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    static RoundMoment Due(string day) => new() { Day = Day(day), At = BeijingTime.EndOf(Day(day)) };
}
