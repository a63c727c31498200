using CsCheck;
using Lantu.Domain.Deadlines;

namespace Lantu.Domain.Tests.Deadlines;

public sealed class DeadlineReaderTests
{
    public static TheoryData<string, string> LastDays => new()
    {
        // phrase               last day
        { "年底前",             "2023-12-31" },
        { "6月底前",            "2023-06-30" },
        { "6 月底前",           "2023-06-30" },
        { "６月底前",           "2023-06-30" },
        { "六月底前",           "2023-06-30" },
        { "2月底前",            "2023-02-28" },
        { "2024年2月底前",      "2024-02-29" },   // leap year
        { "11月15日前",         "2023-11-15" },
        { "6月底",              "2023-06-30" },
        { "2018年12月底前",     "2018-12-31" },
        { "2023年12月31日前",   "2023-12-31" },
        { "到2025年",           "2025-12-31" },
        { "2025年底",           "2025-12-31" },
        { "2025年底前完成",     "2025-12-31" },
        { "二〇二五年底",       "2025-12-31" },
        { "“十四五”末",       "2025-12-31" },
        { "上半年",             "2023-06-30" },
        { "第一季度",           "2023-03-31" },
        { "三季度末",           "2023-09-30" },
        { "全年",               "2023-12-31" },
        { "年内",               "2023-12-31" },
        { "12月",               "2023-12-31" },
        { "2023-12-15",         "2023-12-15" },
        { "2024.6",             "2024-06-30" },
        { "5月上旬",            "2023-05-10" },
        { "明年3月底前",        "2024-03-31" },
        { "5月底前动工",        "2023-05-31" },
        { "9月投入使用",        "2023-09-30" },
        { "6月底前出台",        "2023-06-30" },
        { "力争年底",           "2023-12-31" },
        { "年底",               "2023-12-31" },
        { "一季度",             "2023-03-31" },
        { "9月",                "2023-09-30" },
        { "2024年12月",         "2024-12-31" },
        { "2025年年底前",       "2025-12-31" },
        { "٦月底前",            "2023-06-30" },   // digits of another script
        { "１２月１５日前",     "2023-12-15" },
    };

    [Theory]
    [MemberData(nameof(LastDays))]
    public void Reads_the_last_day_that_is_on_time(string phrase, string day)
    {
        Deadline? deadline = DeadlineReader.TryRead(phrase, 2023);

        Assert.Equal((DeadlineKind.By, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)), (deadline!.Kind, deadline.Date));
    }

    [Theory]
    [InlineData("6—9月", "2023-06-01", "2023-09-30")]
    [InlineData("6月至9月", "2023-06-01", "2023-09-30")]
    [InlineData("1-12月", "2023-01-01", "2023-12-31")]
    [InlineData("11月至次年3月", "2023-11-01", "2024-03-31")]
    [InlineData("2023—2025年", "2023-01-01", "2025-12-31")]
    public void Reads_a_window(string phrase, string from, string to)
    {
        Deadline? deadline = DeadlineReader.TryRead(phrase, 2023);

        Assert.Equal(DeadlineKind.Window, deadline!.Kind);
        Assert.Equal((from, to), (deadline.From!.Value.ToString("yyyy-MM-dd"), deadline.To!.Value.ToString("yyyy-MM-dd")));
    }

    [Theory]
    [InlineData("长期实施", DeadlineKind.Continuous)]
    [InlineData("持续推进", DeadlineKind.Continuous)]
    [InlineData("长期坚持", DeadlineKind.Continuous)]
    [InlineData("按时间节点完成", DeadlineKind.AsStated)]
    [InlineData("按节点推进", DeadlineKind.AsStated)]
    [InlineData("4月1日起", DeadlineKind.From)]
    [InlineData("每季度", DeadlineKind.Recurring)]
    [InlineData("按月", DeadlineKind.Recurring)]
    [InlineData("每年2月底前", DeadlineKind.Recurring)]
    [InlineData("按月调度", DeadlineKind.Recurring)]
    [InlineData("长期", DeadlineKind.Continuous)]
    [InlineData("年内持续推进", DeadlineKind.Continuous)]
    public void Reads_the_kind(string phrase, DeadlineKind kind) => Assert.Equal(kind, DeadlineReader.TryRead(phrase, 2023)!.Kind);

    [Theory]
    [InlineData("每月", "FREQ=MONTHLY")]
    [InlineData("每季度", "FREQ=MONTHLY;INTERVAL=3")]
    [InlineData("每年2月底前", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1")]
    [InlineData("每月5日前", "FREQ=MONTHLY;BYMONTHDAY=5")]
    [InlineData("第二、三季度每月", "FREQ=MONTHLY;BYMONTH=4,5,6,7,8,9")]
    [InlineData("每季度末月25日前", "FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=25")]
    [InlineData("每季度首月15日前", "FREQ=MONTHLY;BYMONTH=1,4,7,10;BYMONTHDAY=15")]
    [InlineData("每季度末", "FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1")]
    [InlineData("每半年", "FREQ=MONTHLY;INTERVAL=6")]
    [InlineData("每年年底前", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1")]
    public void Writes_recurring_times_as_calendar_rules(string phrase, string rule) => Assert.Equal(rule, DeadlineReader.TryRead(phrase, 2023)!.Rule);

    [Theory]
    [InlineData("")]
    [InlineData("13月底前")]
    [InlineData("2月30日前")]
    [InlineData("市财政局")]
    [InlineData("6月底前完成验收并移交")]
    [InlineData("0000年4月1日起")]
    [InlineData("0000—2025年")]
    [InlineData("9999年12月至次年1月")]
    [InlineData("9999年12月")]
    [InlineData("9999年9月至次年1月")]
    [InlineData("2023年0月")]
    [InlineData("每月32日前")]
    [InlineData("每年2月30日前")]
    [InlineData("十十月底前")]
    [InlineData("99999999999年底前")]
    [InlineData("起")]
    public void A_phrase_that_names_no_possible_time_gives_none(string phrase) => Assert.Null(DeadlineReader.TryRead(phrase, 2023));

    [Theory]
    [InlineData(0)]
    [InlineData(1948)]
    [InlineData(12345)]
    [InlineData(int.MaxValue)]
    public void An_impossible_year_of_the_plan_gives_no_days(int planYear)
    {
        string[] phrases = ["年底前", "6月底前", "明年3月底前", "6—9月", "11月至次年3月", "汛期", "4月1日起", "上半年", "三季度末", "2月29日前"];

        Assert.All(phrases, phrase => Assert.Equal((null, null, null), DeadlineReader.TryRead(phrase, planYear) is { } read ? (read.Date, read.From, read.To) : default));
    }

    [Theory]
    [InlineData("汛期", DeadlineKind.Window)]
    [InlineData("汛期前", DeadlineKind.By)]
    [InlineData("2024年汛期前", DeadlineKind.By)]
    [InlineData("汛前", DeadlineKind.By)]
    [InlineData("即日起", DeadlineKind.From)]
    [InlineData("印发之日起", DeadlineKind.From)]
    [InlineData("采暖季前", DeadlineKind.Unknown)]
    [InlineData("2022年采暖季前", DeadlineKind.Unknown)]
    [InlineData("11月采暖季前", DeadlineKind.Unknown)]
    [InlineData("夏秋两季", DeadlineKind.Unknown)]
    [InlineData("跨年度", DeadlineKind.Unknown)]
    [InlineData("0000年4月1日起", DeadlineKind.Unknown)]
    public void A_time_that_no_day_follows_from_is_kept_and_told(string phrase, DeadlineKind kind)
    {
        DeadlineCell cell = DeadlineReader.ReadCell(phrase, 2023);

        Assert.Equal([new Deadline { Text = phrase, Kind = kind }], cell.Deadlines);
        Assert.Equal([phrase], cell.Unread);
    }

    [Theory]
    [InlineData("2024年6月、9月底前", "2024年6月=2024-06-30 9月底前=2024-09-30")]
    [InlineData("2024年6月底前，年底前", "2024年6月底前=2024-06-30 年底前=2024-12-31")]
    [InlineData("2024年6月底前 9月底前", "2024年6月底前=2024-06-30 9月底前=2023-09-30")]
    [InlineData("3月底前完成方案，年底前完成", "3月底前完成方案=2023-03-31 年底前完成=2023-12-31")]
    [InlineData("3月底前完成方案年底前完成建设", "3月底前完成方案=2023-03-31 年底前完成建设=2023-12-31")]
    [InlineData("6月底前完成验收并移交", "6月底前完成验收并移交=2023-06-30")]
    [InlineData("3月底前完成前期工作", "3月底前完成前期工作=2023-03-31")]
    public void A_cell_gives_each_time_with_its_words_and_year(string cell, string days) =>
        Assert.Equal(days, string.Join(' ', DeadlineReader.ReadCell(cell, 2023).Deadlines.Select(d => $"{d.Text}={d.Date:yyyy-MM-dd}")));

    [Theory]
    [InlineData("年底前 年底前 9月底前", 3)]
    [InlineData("按时间节点完成  长期实施", 2)]
    [InlineData("6 月底前", 1)]
    [InlineData("年底前长期实施", 2)]
    [InlineData("——", 0)]
    public void A_cell_gives_its_parts_in_order(string cell, int parts)
    {
        DeadlineCell read = DeadlineReader.ReadCell(cell, 2023);

        Assert.Equal(parts, read.Deadlines.Count);
        Assert.Empty(read.Unread);
    }

    [Fact]
    public void What_is_not_understood_is_kept_in_its_place_and_given_back()
    {
        DeadlineCell cell = DeadlineReader.ReadCell("看情况 年底前", 2023);

        Assert.Equal([("看情况", DeadlineKind.Unknown), ("年底前", DeadlineKind.By)], cell.Deadlines.Select(d => (d.Text, d.Kind)));
        Assert.Equal(["看情况"], cell.Unread);
    }

    [Fact]
    public void Every_day_survives_being_written_and_read() =>
        Gen.Int[0, 5_000].Select(new DateOnly(2018, 1, 1).AddDays).Sample(day =>
            DeadlineReader.TryRead($"{day.Year}年{day.Month}月{day.Day}日前", 2000)!.Date == day);

    [Fact]
    public void No_text_makes_it_fail() =>
        Gen.String[Gen.Char["年月日底前每季度第一二三四十0123456789٦９—-至 起汛期长期实施按“”、，次年\ud840"], 0, 30].Sample(text =>
        {
            DeadlineReader.ReadCell(text, 2023);
            TextDates.FindMilestones(text, 2023);
            TextDates.FindDuties(text, 2023);
        });

    [Theory]
    [InlineData("每年3月、9月", "FREQ=YEARLY;BYMONTH=3,9")]
    [InlineData("每年3月底前、9月底前", "FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=-1")]
    [InlineData("每年3月和9月", "FREQ=YEARLY;BYMONTH=3,9")]
    [InlineData("每年1月、4月、7月", "FREQ=YEARLY;BYMONTH=1,4,7")]
    [InlineData("每月10日、20日前", "FREQ=MONTHLY;BYMONTHDAY=10,20")]
    public void All_months_of_a_year_that_recurs_are_kept(string cell, string rule) =>
        Assert.Equal([(cell, rule)], DeadlineReader.ReadCell(cell, 2023).Deadlines.Select(deadline => (deadline.Text, deadline.Rule ?? "")));

    [Theory]
    [InlineData("6月底前完成\n9000人次，12月\n底前完成1.8万\n人次", "6月底前完成9000人次 ; 12月底前完成1.8万人次 ")]
    [InlineData("9月底前完成主\n体，11月底前\n投入使用", "9月底前完成主体 2024-09-30; 11月底前投入使用 2024-11-30")]
    [InlineData("（1）6月底\n前（2）年底\n前", "（1）6月底前 2024-06-30; （2）年底前 2024-12-31")]
    [InlineData("6月底前\n年底前", "6月底前 2024-06-30; 年底前 2024-12-31")]
    [InlineData("年底前\n国家下达后30日内", "年底前 2024-12-31; 国家下达后30日内 ")]
    [InlineData("6月底前\n长期实施", "6月底前 2024-06-30; 长期实施 ")]
    public void A_line_that_begins_no_time_goes_on_with_the_one_above(string cell, string read) =>
        Assert.Equal(read, string.Join("; ", DeadlineReader.ReadCell(cell, 2024).Deadlines.Select(deadline => $"{deadline.Text} {deadline.Date:yyyy-MM-dd}")));

    [Theory]
    [InlineData("每年3月15日、9月20日")]
    [InlineData("每季度、9月底")]
    public void What_recurs_in_no_one_rule_is_left_to_a_person(string cell) => Assert.Equal([cell], DeadlineReader.ReadCell(cell, 2023).Unread);

    [Fact]
    public void A_time_behind_another_that_recurs_stands_by_itself_where_it_names_its_year() =>
        Assert.Equal(["每季度", "2024年9月底前"], DeadlineReader.ReadCell("每季度、2024年9月底前", 2023).Deadlines.Select(deadline => deadline.Text));
}
