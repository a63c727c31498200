using System.Globalization;
using System.Text;
using Lantu.Data;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Calendars;
using Lantu.Jobs.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Features;

/// <summary>The calendar in the database: shipped notices taken in once, later ones looked at and loaded, rounds derived anew.</summary>
public sealed class CalendarTests
{
    static readonly string Shipped = Path.Combine(AppContext.BaseDirectory, "samples", "calendars", "china");

    [Fact]
    public async Task Shipped_notices_are_taken_in_once()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        TakeInCalendars take = new(host.Database, host.Writes, TimeProvider.System);

        Assert.Equal(6, await take.RunAsync(TestContext.Current.CancellationToken));
        Assert.Equal(0, await take.RunAsync(TestContext.Current.CancellationToken));

        await using LantuDb db = host.Database.Open();
        Assert.Equal(Enumerable.Range(2021, 6), await db.Notices.OrderBy(n => n.Year).Select(n => n.Year).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal("中国", (await db.Calendars.SingleAsync(TestContext.Current.CancellationToken)).Place);
        Assert.Equal(Enumerable.Repeat("notice.taken", 6), await host.AuditedAsync());
    }

    [Theory]
    [InlineData(2021, 6, 3, 3, 6, 8, 3, 5, 4, 3, 11, 3, 3)]
    [InlineData(2022, 6, 9, 3, 6, 7, 6, 5, 3, 5, 10, 3, 5)]
    [InlineData(2023, 5, 3, 3, 6, 6, 5, 5, 3, 5, 9, 3, 5)]
    [InlineData(2024, 4, 4, 5, 3, 8, 5, 3, 5, 4, 10, 5, 4)]
    [InlineData(2025, 6, 7, 5, 3, 8, 5, 3, 5, 3, 11, 5, 3)]
    [InlineData(2026, 6, 4, 4, 3, 8, 3, 3, 5, 3, 10, 4, 3)]
    public async Task The_page_of_a_year_gives_every_third_working_day(int year, params int[] days)
    {
        await using RoundSite site = await RoundSite.StartAsync("2023-02-24T01:00:00Z", publishes: false);

        await site.Office.OpenAsync($"/calendars?year={year}");

        Assert.Equal(
            days.Select((day, i) => new DateOnly(year, i + 1, day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            site.Office.Page.QuerySelectorAll(".month .third time").Select(time => time.GetAttribute("datetime")));
        Assert.DoesNotContain("暂定", string.Concat(site.Office.Page.QuerySelectorAll(".third").Select(third => third.TextContent)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_without_a_notice_is_provisional()
    {
        await using RoundSite site = await RoundSite.StartAsync("2023-02-24T01:00:00Z", publishes: false);

        await site.Office.OpenAsync("/calendars?year=2027");

        Assert.All(site.Office.Page.QuerySelectorAll(".month .third"), third => Assert.Contains("暂定", third.TextContent, StringComparison.Ordinal));
        await site.Office.OpenAsync("/calendars?year=2023");
        Assert.Contains("国办发明电〔2022〕16号", site.Office.Page.QuerySelector(".below")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2022年12月31日（周六）至2023年1月2日（周一）放假", site.Office.Page.QuerySelector(".notice-text")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_is_looked_at_first_and_replaces_the_notice_with_its_history()
    {
        await using RoundSite site = await RoundSite.StartAsync("2023-02-24T01:00:00Z");
        string text = Notice(2023).Replace("4月5日（周三）放假，共1天", "4月5日（周三）至7日（周五）放假，共3天", StringComparison.Ordinal);
        await site.Office.OpenAsync("/calendars/1/upload");
        int before = (await site.Host.AuditedAsync()).Count;

        await site.Office.HandInAsync("更正.txt", Encoding.UTF8.GetBytes(text), "/calendars/1/upload");

        string page = site.Office.Page.Body!.TextContent;
        Assert.Contains("将取代现行的国办发明电〔2022〕16号", page, StringComparison.Ordinal);
        Assert.Contains("2023年4月6日（周四） 清明节", page, StringComparison.Ordinal);
        Assert.Contains("截止由2023年4月6日（周四）改为2023年4月10日（周一）", page, StringComparison.Ordinal);
        Assert.Equal(before, (await site.Host.AuditedAsync()).Count);
        string upload = site.Office.Page.QuerySelector("input[name=upload]")!.GetAttribute("value")!;

        await site.Office.SendAsync("/calendars/1/upload/load", ("upload", upload));

        Assert.Equal("/calendars?calendar=1&year=2023", site.Office.Address);
        Assert.Contains("已被第 7 号通知取代", site.Office.Page.Body!.TextContent, StringComparison.Ordinal);
        ReportingRound march = (await site.RoundsAsync())[1];
        Assert.Equal(new DateOnly(2023, 4, 10), march.Due.Day);
        Assert.Equal(StoredCalendar.HashOf(text), Assert.Single(march.Due.RestsOn).Hash);
        Assert.Equal(["NoticeLoaded 国办发明电〔2022〕16号"], await site.ChangesAsync("2023-03"));
        Assert.Equal(["2023-03", "2023-04-06", "2023-04-10"], (await site.MessagesAsync()).First(message => message.Kind == "round.moved").Arguments.Take(3));
        await site.Office.OpenAsync("/calendars/1/upload");
        await site.Office.SendAsync("/calendars/1/upload/load", ("upload", upload));
        Assert.Equal((409, "上传的通知已不在内存中，请重新上传。"), (site.Office.Status, site.Office.Told));
        Assert.Equal(0, await site.Get<TakeInCalendars>().RunAsync(TestContext.Current.CancellationToken));
        await using LantuDb db = site.Host.Database.Open();
        Assert.Equal(2, await db.EveryNotice.CountAsync(n => n.Year == 2023, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_notice_of_a_new_year_makes_provisional_rounds_firm()
    {
        await using RoundSite site = await RoundSite.StartAsync("2026-02-24T01:00:00Z", publishes: false);
        await site.StoreAsync(RoundSite.Document.Replace("2023", "2026", StringComparison.Ordinal).Replace("9号", "10号", StringComparison.Ordinal));
        await site.PublishAsync(2);
        Assert.True((await site.RoundsAsync(2))[^1].Due.IsProvisional);
        await site.ReachAsync("2027-03-01T00:00:00Z");
        Assert.Null((await site.RoundsAsync(2))[^1].LockedAt);

        await site.Get<LoadNotice>().RunAsync(1, 6, NoticeOf2027(), "甲");

        ReportingRound last = (await site.RoundsAsync(2))[^1];
        Assert.False(last.Due.IsProvisional);
        Assert.Equal(2027, Assert.Single(last.Due.RestsOn).Year);
        await site.ReachAsync("2027-03-02T00:00:00Z");
        Assert.NotNull((await site.RoundsAsync(2))[^1].LockedAt);
    }

    [Theory]
    [InlineData("每天都要上班。", "这不是节假日安排通知")]
    [InlineData("4月5日（周三）放假=>4月5日（周四）放假", "2023-04-05 周四 应为周三")]
    [InlineData("三、清明节：4月5日（周三）放假，共1天。=>", "通知没有安排“清明节”")]
    [InlineData("4月5日（周三）放假，共1天=>4月5日（周三）放假，共2天", "写着“共2天”，从起止日期算是 1 天")]
    [InlineData("1月28日（周六）=>1月27日（周五）", "2023-01-27 安排了两次")]
    [InlineData("4月5日（周三）放假=>4月31日放假", "没有“4月31日”这一天")]
    [InlineData("4月5日（周三）放假=>2024年4月5日（周五）放假", "2024-04-05 不属于2023年")]
    public async Task A_faulty_notice_is_refused_in_words_and_nothing_is_saved(string change, string sentence)
    {
        await using RoundSite site = await RoundSite.StartAsync("2023-02-24T01:00:00Z", publishes: false);
        string text = change.Split("=>") is [var from, var to] ? Notice(2023).Replace(from, to, StringComparison.Ordinal) : change;
        Assert.NotEqual(Notice(2023), text);
        await site.Office.OpenAsync("/calendars/1/upload");

        await site.Office.HandInAsync("通知.txt", Encoding.UTF8.GetBytes(text), "/calendars/1/upload");

        Assert.Equal(422, site.Office.Status);
        Assert.Contains(sentence, site.Office.Page.QuerySelector("[aria-labelledby=faults]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(site.Office.Page.QuerySelector("input[name=upload]"));
        RoundRefusedException refused = await Assert.ThrowsAsync<RoundRefusedException>(() => site.Get<LoadNotice>().RunAsync(1, 6, text, "甲"));
        Assert.Equal(RoundRefusal.NoticeFaulty, refused.Reason);
    }

    [Fact]
    public async Task A_day_is_never_arranged_by_two_notices()
    {
        await using RoundSite site = await RoundSite.StartAsync("2023-02-24T01:00:00Z", publishes: false);
        await site.Get<LoadNotice>().RunAsync(1, 6, Notice(2023).Replace("10月8日（周日）上班。", "10月8日（周日）上班。2023年12月31日（周日）上班。", StringComparison.Ordinal), "甲");
        string overlapping = Notice(2024).Replace("1月1日（周一）放假，共1天", "2023年12月31日（周日）至2024年1月1日（周一）放假，共2天", StringComparison.Ordinal);
        await site.Office.OpenAsync("/calendars/1/upload");

        await site.Office.HandInAsync("通知.txt", Encoding.UTF8.GetBytes(overlapping), "/calendars/1/upload");

        Assert.Equal((422, "元旦：2023-12-31 已由国办发明电〔2022〕16号安排。"), (site.Office.Status, site.Office.Page.QuerySelector("[aria-labelledby=faults] li")!.TextContent.Trim()));
    }

    [Fact]
    public async Task A_file_that_is_none_is_refused_with_one_sentence()
    {
        await using RoundSite site = await RoundSite.StartAsync("2023-02-24T01:00:00Z", publishes: false);
        await site.Office.OpenAsync("/calendars/1/upload");

        await site.Office.HandInAsync("通知.bin", [0, 1, 2, 3, 4, 5, 6, 7], "/calendars/1/upload");

        Assert.Equal(422, site.Office.Status);
        Assert.NotEmpty(site.Office.Told);
        await site.Office.HandInAsync("通知.txt", Encoding.UTF8.GetBytes(Notice(2023)), "/calendars/1/upload");
        Assert.Contains("国办发明电〔2022〕16号已是现行通知", site.Office.Told, StringComparison.Ordinal);
    }

    /// <summary>A notice of a year whose own was not issued yet: the days of the year before, all of them off.</summary>
    internal static string NoticeOf2027()
    {
        string text = Notice(2026).Replace("2026", "2027", StringComparison.Ordinal).Replace("2025年", "2026年", StringComparison.Ordinal);
        text = System.Text.RegularExpressions.Regex.Replace(text, "（周.）", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
        return System.Text.RegularExpressions.Regex.Replace(text, "。[^。\n]*上班。", "。", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
    }

    static string Notice(int year) => File.ReadAllText(Path.Combine(Shipped, $"{year}.txt")).ReplaceLineEndings("\n");
}
