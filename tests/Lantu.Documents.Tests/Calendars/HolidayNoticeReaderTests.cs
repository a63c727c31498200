using Lantu.Documents.Calendars;
using Lantu.Domain.Calendars;

namespace Lantu.Documents.Tests.Calendars;

public sealed class HolidayNoticeReaderTests
{
    // The year's facts in the notices' own grammar.
    const string Of2026 = """
        国务院办公厅关于2026年部分节假日安排的通知
        国办发明电〔2025〕7号
        一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
        二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
        三、清明节：4月4日（周六）至6日（周一）放假，共3天。
        四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
        五、端午节：6月19日（周五）至21日（周日）放假，共3天。
        六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
        七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
        国务院办公厅
        2025年11月4日
        """;

    [Fact]
    public void Reads_what_a_notice_says()
    {
        HolidayNoticeReading read = HolidayNoticeReader.Read(Of2026);

        Assert.Empty(read.Faults);
        Assert.Equal((2026, "国办发明电〔2025〕7号", new DateOnly(2025, 11, 4)), (read.Notice.Year, read.Notice.DocumentNumber, read.Notice.IssuedOn));
        Assert.Equal(39, read.Notice.Days.Count);
        Assert.Equal(new DayArrangement(new DateOnly(2026, 2, 23), "春节", IsWorking: false), Assert.Single(read.Notice.Days, day => day.Date == new DateOnly(2026, 2, 23)));
        Assert.Equal([4, 14, 28, 9, 20, 10], read.Notice.Days.Where(day => day.IsWorking).Select(day => day.Date.Day));
    }

    [Fact]
    public void Signs_of_either_width_are_the_same() =>
        Assert.Equal(HolidayNoticeReader.Read(Of2026).Notice.Days, HolidayNoticeReader.Read(Of2026.Replace('（', '(').Replace('）', ')').Replace('：', ':').Replace("1", "１", StringComparison.Ordinal)).Notice.Days);

    [Fact]
    public void A_holiday_may_begin_in_the_year_before() =>
        Assert.Equal(
            [new DateOnly(2022, 12, 31), new DateOnly(2023, 1, 1), new DateOnly(2023, 1, 2)],
            HolidayNoticeReader.Read("关于2023年部分节假日安排的通知\n一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。").Notice.Days.Select(day => day.Date));

    [Fact]
    public void A_title_over_two_lines_and_rules_before_the_days_are_no_hindrance()
    {
        HolidayNotice notice = HolidayNoticeReader.Read("国务院办公厅关于2025年\n部分节假日安排的通知\n元旦、清明节分别连休3天(如逢周三则只在当日放假)，国庆节放假如逢中秋节则合并放假8天。\n一、元旦:1月1日(周三)放假1天，不调休。\n二、春节:1月28日(农历除夕、周二)至2月4日(农历正月初七、周二)放假调休，共8天。1月26日(周日)、2月8日(周六)上班。").Notice;

        Assert.Equal((2025, 11), (notice.Year, notice.Days.Count));
        Assert.Equal([new DateOnly(2025, 1, 1)], notice.Days.Where(day => day.Holiday == "元旦").Select(day => day.Date));
    }

    [Fact]
    public void Two_holidays_may_be_one() =>
        Assert.Equal(
            ["中秋节、国庆节"],
            HolidayNoticeReader.Read("关于2023年部分节假日安排的通知\n六、中秋节、国庆节：9月29日至10月6日放假调休，共8天。10月7日（星期六）、10月8日（星期日）上班。").Notice.Days.Select(day => day.Holiday).Distinct());

    [Fact]
    public void Advice_arranges_nothing() =>
        Assert.DoesNotContain(
            new DateOnly(2024, 2, 9),
            HolidayNoticeReader.Read("关于2024年部分节假日安排的通知\n二、春节：2月10日至17日放假调休，共8天。2月4日（星期日）、2月18日（星期日）上班。鼓励各单位结合带薪年休假等制度落实，安排职工在除夕（2月9日）休息。").Notice.Days.Select(day => day.Date));

    [Theory]
    [InlineData("1月4日（周日）上班", "1月4日（周一）上班", HolidayNoticeFaultKind.WeekdayDiffers, "元旦")]
    [InlineData("放假调休，共9天", "放假调休，共8天", HolidayNoticeFaultKind.CountDiffers, "春节")]
    [InlineData("4月4日（周六）至6日", "4月31日至6日", HolidayNoticeFaultKind.NoSuchDay, "清明节")]
    [InlineData("5月9日（周六）上班", "5月7日上班", HolidayNoticeFaultKind.MakeUpOnWorkingDay, "劳动节")]
    [InlineData("10月10日（周六）上班", "10月1日上班", HolidayNoticeFaultKind.DayTwice, "国庆节")]
    [InlineData("6月19日（周五）至21日（周日）放假，共3天", "另行通知放假", HolidayNoticeFaultKind.SentenceUnread, "端午节")]
    [InlineData("六、中秋节：9月25日（周五）至27日（周日）放假，共3天。", "", HolidayNoticeFaultKind.HolidayMissing, "中秋节")]
    [InlineData("1月1日（周四）至3日（周六）放假", "2027年1月1日放假", HolidayNoticeFaultKind.DayOfAnotherYear, "元旦")]
    [InlineData("9月25日（周五）至27日（周日）放假，共3天", "9月25日、9月27日放假", HolidayNoticeFaultKind.GapInHoliday, "中秋节")]
    public void A_notice_is_held_against_itself(string printed, string instead, HolidayNoticeFaultKind fault, string holiday)
    {
        Assert.Contains(printed, Of2026, StringComparison.Ordinal);

        Assert.Contains(HolidayNoticeReader.Read(Of2026.Replace(printed, instead, StringComparison.Ordinal)).Faults, found => found.Kind == fault && found.Holiday == holiday);
    }

    [Theory]
    [InlineData("", HolidayNoticeFaultKind.YearMissing)]
    [InlineData("关于印发行动计划的通知\n一、空气质量：年底前完成。", HolidayNoticeFaultKind.YearMissing)]
    [InlineData("关于2027年部分节假日安排的通知", HolidayNoticeFaultKind.NoDays)]
    public void What_is_no_notice_is_told(string text, HolidayNoticeFaultKind fault) => Assert.Equal([fault], HolidayNoticeReader.Read(text).Faults.Select(found => found.Kind));
}
