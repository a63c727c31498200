using Lantu.Domain.Calendars;
using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;

namespace Lantu.Domain.Tests.Rounds;

/// <summary>Notices with the days that the tests of rounds need, and what a plan's notice says.</summary>
static class Samples
{
    public static readonly HolidayNotice Of2023 = new()
    {
        Year = 2023,
        Title = "关于2023年部分节假日安排的通知",
        DocumentNumber = "国办发明电〔2022〕16号",
        Days = [Off("2022-12-31"), Off("2023-01-01"), Off("2023-01-02"), Off("2023-04-05"), Off("2023-05-01"), Off("2023-05-02"), Off("2023-05-03"), Work("2023-05-06"), .. Enumerable.Range(0, 8).Select(i => Off("2023-09-29", i)), Work("2023-10-07"), Work("2023-10-08")],
    };

    public static readonly HolidayNotice Of2024 = new() { Year = 2024, Title = "关于2024年部分节假日安排的通知", DocumentNumber = "国办发明电〔2023〕7号", Days = [Off("2024-01-01")] };

    public static readonly DocumentHeader Header = new()
    {
        PlanYear = 2023,
        IssuedOn = new DateOnly(2023, 2, 23),
        ReportingRule = new ReportingRule { Text = "每月第三个工作日前", Period = ReportingPeriod.Month, WorkingDay = 3 },
    };

    public static readonly WorkingCalendar Both = new([Of2023, Of2024]);

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");

    public static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);

    public static ReportingRound Round(string month, DateTimeOffset publishedAt, WorkingCalendar? calendar = null)
    {
        Assert.True(RoundMonth.TryParse(month, out RoundMonth wanted));
        return ReportingRound.Of(new PlanId(Guid.Empty), RoundSchedule.Of(Header, RoundTerms.Usual, calendar ?? Both).Rounds.Single(round => round.Month == wanted), publishedAt);
    }

    static DayArrangement Off(string day, int after = 0) => new(Day(day).AddDays(after), "节", IsWorking: false);

    static DayArrangement Work(string day) => new(Day(day), "节", IsWorking: true);
}
