using Lantu.Data;
using Lantu.Domain.Frequencies;
using Lantu.Domain.Reporting;
using Lantu.Jobs.Frequencies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lantu.Tests.Features;

/// <summary>A unit files what is due in a round, row by row, and signs it off once.</summary>
public sealed class ReportTests
{
    [Fact]
    public async Task A_month_is_filed_and_signed_off_in_two_page_loads()
    {
        await using LantuHost host = await ReportSite.StartAsync();
        string url = await host.UrlAsync();
        using Visitor preparer = await host.PreparerAsync();

        await preparer.FileAsync(url, "all", ReportSite.Good());
        Assert.Equal((200, "已提交2项。"), (preparer.Status, preparer.Told));
        Assert.Equal(["1 朝阳区政府 2024-02 Submitted 1", "3 朝阳区政府 2024-02 Submitted 1"], await host.ReportsAsync());
        Assert.EndsWith("reports.filed", (await host.AuditedAsync())[^1], StringComparison.Ordinal);

        // Only the approver signs on screen.
        await preparer.SendAsync($"{url}/sign", ("seen", "x"));
        Assert.Equal(403, preparer.Status);
        using Visitor approver = await host.ApproverAsync();
        await approver.OpenAsync(url);
        await approver.SendAsync($"{url}/sign", ("seen", Seen(approver)));
        Assert.Equal((200, "已签发，本次签发2项。"), (approver.Status, approver.Told));
        Submission submission = await host.SubmissionAsync();
        Assert.True(submission is { IsSigned: true, IsLate: false, Route: SignOffRoute.OnScreen });
        Assert.Equal(["1 朝阳区政府 2024-02 SignedOff 1", "3 朝阳区政府 2024-02 SignedOff 1"], await host.ReportsAsync());

        // Nothing is signed twice.
        await approver.SendAsync($"{url}/sign", ("seen", Seen(approver)));
        Assert.Equal(409, approver.Status);
    }

    [Fact]
    public async Task What_is_clean_is_filed_and_the_rest_comes_back_as_it_was_typed()
    {
        await using LantuHost host = await ReportSite.StartAsync();
        string url = await host.UrlAsync();
        using Visitor preparer = await host.PreparerAsync();

        await preparer.FileAsync(url, "all", ("m1-claim", "Behind"), ("m1-text", "推进缓慢。"), ("m1-t0", "约6"), ("m3-claim", "OnSchedule"), ("m3-text", "完成苗木采购。"));
        Assert.Equal(422, preparer.Status);
        Assert.Contains("已提交1项", preparer.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("“约6”不是明确的数字，请按公里填写一个数。", preparer.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["3 朝阳区政府 2024-02 Submitted 1"], await host.ReportsAsync());
        Assert.Contains(("m1-t0", "约6"), preparer.FieldsOf("#reports"));

        // It is still there for whoever opens the page again.
        using Visitor colleague = await host.ApproverAsync();
        await colleague.OpenAsync(url);
        Assert.Contains(("m1-text", "推进缓慢。"), colleague.FieldsOf("#reports"));

        await colleague.FileAsync(url, "file:1", ("m1-t0", "６公里"));
        Assert.Equal(422, colleague.Status);
        Assert.Contains("进度落后时请写明存在问题。", colleague.Page.Body!.TextContent, StringComparison.Ordinal);
        await colleague.FileAsync(url, "file:1", ("m1-t0", "６公里"), ("m1-problem", "施工许可未批。"), ("m1-next", "三月底前取得许可。"));
        Assert.Equal((200, "已提交1项。"), (colleague.Status, colleague.Told));
        await using LantuDb db = host.Database.Open();
        Assert.Equal(6, (await db.Reports.SingleAsync(r => r.MeasureOrdinal == 1, TestContext.Current.CancellationToken)).Content.ValueOf(0));
    }

    [Fact]
    public async Task Everything_else_goes_on_as_planned_in_one_act()
    {
        await using LantuHost host = await ReportSite.StartAsync();
        string url = await host.UrlAsync();
        using Visitor preparer = await host.PreparerAsync();

        await preparer.FileAsync(url, "planned", ("m1-claim", "Ahead"), ("m1-text", "提前完成十公里。"), ("m1-t0", "10"));

        Assert.Equal((200, "已提交2项。"), (preparer.Status, preparer.Told));
        await using LantuDb db = host.Database.Open();
        List<ProgressReport> reports = await db.Reports.OrderBy(r => r.MeasureOrdinal).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal([false, true], reports.Select(report => report.Content.IsByException));
        Assert.Equal(ProgressClaim.OnSchedule, reports[1].Content.Claim);
    }

    [Fact]
    public async Task The_same_form_sent_twice_files_once_and_another_under_its_key_is_refused()
    {
        await using LantuHost host = await ReportSite.StartAsync();
        string url = await host.UrlAsync();
        using Visitor preparer = await host.PreparerAsync();
        await preparer.OpenAsync(url);
        (string Name, string Value)[] fields = [.. preparer.FieldsOf("#reports").Where(field => !ReportSite.Good().Any(typed => typed.Item1 == field.Name)), .. ReportSite.Good(), ("act", "all")];

        await preparer.SendAsync($"{url}/file", fields);
        await preparer.SendAsync($"{url}/file", fields);
        Assert.Equal((200, "已提交2项。"), (preparer.Status, preparer.Told));
        Assert.Equal(["1 朝阳区政府 2024-02 Submitted 1", "3 朝阳区政府 2024-02 Submitted 1"], await host.ReportsAsync());

        await preparer.SendAsync($"{url}/file", [.. fields.Where(field => field.Name != "m3-text"), ("m3-text", "别的内容。")]);
        Assert.Equal(409, preparer.Status);
        Assert.Contains("内容不同", preparer.Told, StringComparison.Ordinal);
        Assert.Equal(["1 朝阳区政府 2024-02 Submitted 1", "3 朝阳区政府 2024-02 Submitted 1"], await host.ReportsAsync());
    }

    [Fact]
    public async Task Of_two_windows_one_wins_and_the_other_is_told_and_loses_nothing()
    {
        await using LantuHost host = await ReportSite.StartAsync();
        string url = await host.UrlAsync();
        using Visitor one = await host.PreparerAsync();
        using Visitor other = await host.ApproverAsync();
        await one.OpenAsync(url);
        await other.OpenAsync(url);

        await one.SendAgainAsync(url, "file:3", ("m3-claim", "OnSchedule"), ("m3-text", "第一个窗口。"));
        await other.SendAgainAsync(url, "file:3", ("m3-claim", "OnSchedule"), ("m3-text", "第二个窗口。"));

        Assert.Equal(409, other.Status);
        Assert.Contains("已于", other.Told, StringComparison.Ordinal);
        await using LantuDb db = host.Database.Open();
        Assert.Equal("第一个窗口。", (await db.Reports.SingleAsync(TestContext.Current.CancellationToken)).Content.Text);
        Assert.Equal("第二个窗口。", (await db.ReportDrafts.SingleAsync(TestContext.Current.CancellationToken)).Typed.Text);
    }

    [Fact]
    public async Task As_planned_is_said_of_what_the_person_saw_and_of_nothing_that_came_since()
    {
        await using LantuHost host = await ReportSite.StartAsync();
        string url = await host.UrlAsync();
        using Visitor one = await host.PreparerAsync();
        using Visitor other = await host.ApproverAsync();
        await one.OpenAsync(url);

        // Meanwhile a colleague files one and takes it back: it is owed again, and the first page knows nothing of it.
        await other.FileAsync(url, "file:3", ("m3-claim", "OnSchedule"), ("m3-text", "填错了。"));
        await other.OpenAsync($"{url}/reports/3");
        await other.SendAsync($"{url}/reports/3/withdraw", ("seen", "1"), ("reason", "数字有误"));
        await one.SendAgainAsync(url, "planned");

        Assert.Equal(409, one.Status);
        Assert.Equal(["1 朝阳区政府 2024-02 Submitted 1", "3 朝阳区政府 2024-02 Withdrawn 1"], await host.ReportsAsync());
    }

    [Fact]
    public async Task Late_is_received_and_marked_and_after_the_lock_only_kept_as_a_draft()
    {
        await using LantuHost host = await ReportSite.StartAsync("2024-03-05T15:59:00Z");
        string url = await host.UrlAsync();
        Clock clock = host.Clock();
        using Visitor preparer = await host.PreparerAsync();
        await preparer.FileAsync(url, "all", ReportSite.Good());
        Assert.Equal(200, preparer.Status);

        // Midnight in Beijing: overdue.
        clock.Set("2024-03-05T16:05:00Z");
        using Visitor approver = await host.ApproverAsync();
        await approver.OpenAsync(url);
        await approver.SendAsync($"{url}/sign", ("seen", Seen(approver)));
        Assert.Equal(200, approver.Status);
        Assert.True((await host.SubmissionAsync()).IsLate);

        // Two working days later nothing is taken any more, and nothing is lost.
        clock.Set("2024-03-07T16:05:00Z");
        using Visitor late = await host.ApproverAsync("海淀区政府");
        string theirs = await host.UrlAsync("海淀区政府");
        await late.OpenAsync(theirs);
        Assert.Null(late.Page.QuerySelector("#reports select"));
        await late.SendAsync($"{theirs}/file", ("m1-claim", "OnSchedule"), ("m1-text", "太晚了。"), ("m1-t0", "3"), ("m1-seen", "0"), ("act", "all"));
        Assert.Equal(409, late.Status);
        Assert.Contains("锁定", late.Told, StringComparison.Ordinal);
        await using LantuDb db = host.Database.Open();
        Assert.Equal("太晚了。", (await db.ReportDrafts.SingleAsync(TestContext.Current.CancellationToken)).Typed.Text);
    }

    [Fact]
    public async Task A_report_is_taken_back_with_a_reason_and_the_sign_off_with_it()
    {
        await using LantuHost host = await ReportSite.StartAsync();
        string url = await host.UrlAsync();
        using Visitor approver = await host.ApproverAsync();
        await approver.FileAsync(url, "all", ReportSite.Good());
        await approver.SendAsync($"{url}/sign", ("seen", Seen(approver)));

        await approver.OpenAsync($"{url}/reports/3");
        await approver.SendAsync($"{url}/reports/3/withdraw", ("seen", "1"), ("reason", " "));
        Assert.Equal(422, approver.Status);
        await approver.SendAsync($"{url}/reports/3/withdraw", ("seen", "1"), ("reason", "数字有误"));
        Assert.Equal(200, approver.Status);
        Assert.False((await host.SubmissionAsync()).IsSigned);
        Assert.Equal(["1 朝阳区政府 2024-02 SignedOff 1", "3 朝阳区政府 2024-02 Withdrawn 1"], await host.ReportsAsync());

        await approver.FileAsync(url, "file:3", ("m3-claim", "OnSchedule"), ("m3-text", "更正后的内容。"));
        await approver.SendAsync($"{url}/sign", ("seen", Seen(approver)));
        Assert.Equal(["1 朝阳区政府 2024-02 SignedOff 1", "3 朝阳区政府 2024-02 SignedOff 2"], await host.ReportsAsync());
        await approver.OpenAsync($"{url}/reports/3");
        Assert.Equal(2, approver.Page.QuerySelectorAll("#history ~ * .revision, [aria-labelledby=history] .revision").Length);
    }

    [Fact]
    public async Task Sisters_see_nothing_and_the_office_reads_and_files_nothing()
    {
        await using LantuHost host = await ReportSite.StartAsync();
        string url = await host.UrlAsync();
        using Visitor preparer = await host.PreparerAsync();
        await preparer.FileAsync(url, "all", ReportSite.Good());
        foreach (string address in (string[])[url, $"{url}/print", $"{url}/reports/1", $"{url}/paper"])
        {
            using Visitor sister = await host.PreparerAsync("海淀区政府");
            await sister.OpenAsync(address);
            Assert.Equal(404, sister.Status);
        }

        using Visitor office = new(host);
        await office.OpenAsync(url);
        Assert.Equal(200, office.Status);
        Assert.Contains("完成两条道路的管网改造。", office.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(office.Page.QuerySelector("#reports select"));
        await office.OpenAsync("/account");
        await office.SendAsync($"{url}/file", [.. ReportSite.Good(), ("act", "all")]);
        Assert.Equal(403, office.Status);
    }

    [Fact]
    public async Task A_doubtful_figure_is_asked_about_once_and_stops_nobody()
    {
        await using LantuHost host = await ReportSite.StartAsync();
        string url = await host.UrlAsync();
        using Visitor approver = await host.ApproverAsync();
        await approver.FileAsync(url, "all", ReportSite.Good("90"));
        Assert.Equal(200, approver.Status);
        Assert.Contains("超过全部的80公里", approver.Page.Body!.TextContent, StringComparison.Ordinal);

        await approver.OpenAsync($"{url}/reports/1");
        await approver.SendAsync($"{url}/reports/1/sure", ("seen", "1"));
        Assert.Equal(200, approver.Status);
        Assert.DoesNotContain("超过全部", approver.Page.Body!.TextContent, StringComparison.Ordinal);

        // The next month with the same figure it is not asked again.
        host.Clock().Set("2024-04-01T01:00:00Z");
        await host.RunDailyAsync();
        string next = await host.UrlAsync(month: "2024-03");
        using Visitor again = await host.ApproverAsync();
        await again.FileAsync(next, "all", ReportSite.Good("90"));
        Assert.Equal(200, again.Status);
        Assert.DoesNotContain("超过全部", again.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("上次90公里", again.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marks_of_secrecy_are_refused_and_not_even_kept_as_a_draft()
    {
        await using LantuHost host = await ReportSite.StartAsync();
        string url = await host.UrlAsync();
        using Visitor preparer = await host.PreparerAsync();
        foreach (string act in (string[])["all", "draft"])
        {
            await preparer.FileAsync(url, act, ("m3-claim", "OnSchedule"), ("m3-text", "机密★5年 附件内容"));
            Assert.Equal(422, preparer.Status);
            Assert.Contains("涉密信息不得上网", preparer.Page.Body!.TextContent, StringComparison.Ordinal);
        }

        await using LantuDb db = host.Database.Open();
        Assert.False(await db.Reports.AnyAsync(TestContext.Current.CancellationToken) || await db.ReportDrafts.AnyAsync(TestContext.Current.CancellationToken));
        await preparer.FileAsync(url, "all", ("m3-claim", "OnSchedule"), ("m3-text", "涉及企业商业秘密，不公开。"));
        Assert.Equal(200, preparer.Status);
    }

    [Fact]
    public async Task Evidence_is_asked_for_a_completion_and_for_what_is_drawn_and_comes_back_byte_for_byte()
    {
        await using LantuHost host = await ReportSite.StartAsync();
        await host.DrawNothingAsync(butMeasure: 3);
        string url = await host.UrlAsync();
        using Visitor preparer = await host.PreparerAsync();
        await preparer.FileAsync(url, "all", ("m1-claim", "Completed"), ("m1-text", "全部完成。"), ("m1-t0", "80"), ("m3-claim", "OnSchedule"), ("m3-text", "完成苗木采购。"));
        Assert.Equal(422, preparer.Status);
        Assert.Contains("填报“已完成”需要上传佐证材料。", preparer.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("本项被抽中核查，需要上传佐证材料。", preparer.Page.Body!.TextContent, StringComparison.Ordinal);

        byte[] page = "%PDF-1.7\n1 0 obj"u8.ToArray();
        foreach (int measure in (int[])[1, 3])
        {
            await preparer.OpenAsync($"{url}/reports/{measure}");
            await preparer.HandInAsync("验收单.pdf", page, $"{url}/reports/{measure}/evidence");
            Assert.Equal(200, preparer.Status);
        }

        foreach ((string name, byte[] content, int status, string told) in ((string, byte[], int, string)[])
            [
                ("验收单.pdf", page, 409, "已经上传过了"),
                ("脚本.html", "<script>alert(1)</script>"u8.ToArray(), 422, "不是可以作为佐证的文件"),
                ("程序.pdf", [0x4D, 0x5A, 0x90, 0x00], 422, "不是可以作为佐证的文件"),
                ("机密★方案.pdf", "%PDF-1.7 2"u8.ToArray(), 422, "涉密信息不得上网"),
            ])
        {
            await preparer.HandInAsync(name, content, $"{url}/reports/1/evidence");
            Assert.Equal(status, preparer.Status);
            Assert.Contains(told, preparer.Told, StringComparison.Ordinal);
        }

        Assert.Equal(2, Directory.EnumerateFiles(Path.Combine(host.Database.Folder, "evidence"), "*", SearchOption.AllDirectories).Count());
        await preparer.FileAsync(url, "all");
        Assert.Equal((200, "已提交2项。"), (preparer.Status, preparer.Told));

        // Who may read it gets it as a file; a sister does not.
        using HttpClient own = host.BrowserOf(await host.SignInAsync(new Lantu.Tests.Seat("e1", Domain.Accounts.AccountKind.Business, Domain.Accounts.Role.Preparer, "北京市", ReportSite.District)));
        using HttpResponseMessage sent = await own.GetAsync(new Uri($"{url}/reports/1/evidence/1", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(("attachment", "application/pdf"), (sent.Content.Headers.ContentDisposition?.DispositionType, sent.Content.Headers.ContentType?.MediaType));
        Assert.Equal(page, await sent.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        using Visitor sister = await host.PreparerAsync("海淀区政府");
        await sister.OpenAsync($"{url}/reports/1/evidence/1");
        Assert.Equal(404, sister.Status);
    }

    [Fact]
    public async Task Signed_on_paper_is_registered_with_the_scanned_page()
    {
        await using LantuHost host = await ReportSite.StartAsync();
        string url = await host.UrlAsync();
        using Visitor preparer = await host.PreparerAsync();
        await preparer.FileAsync(url, "all", ReportSite.Good());
        string seen = preparer.Page.QuerySelector("form[action$='/paper'] input[name=seen]")!.GetAttribute("value")!;
        await preparer.OpenAsync($"{url}/print");
        Assert.Contains(seen, preparer.Page.Body!.TextContent, StringComparison.Ordinal);

        await preparer.OpenAsync(url);
        await preparer.HandInAsync("签字页.docx", "PK"u8.ToArray(), $"{url}/paper", ("seen", seen));
        Assert.Equal(422, preparer.Status);
        await preparer.HandInAsync("签字页.pdf", "%PDF-1.7"u8.ToArray(), $"{url}/paper", ("seen", "other"));
        Assert.Equal(409, preparer.Status);
        Assert.False((await host.SubmissionAsync()).IsSigned);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(host.Database.Folder, "evidence"), "*", SearchOption.AllDirectories));

        await preparer.HandInAsync("签字页.pdf", "%PDF-1.7"u8.ToArray(), $"{url}/paper", ("seen", seen));
        Assert.Equal((200, "已签发，本次签发2项。"), (preparer.Status, preparer.Told));
        Assert.True(await host.SubmissionAsync() is { Route: SignOffRoute.OnPaper, Scan: not null });
    }

    [Fact]
    public async Task What_is_due_follows_whatever_it_rests_on()
    {
        await using LantuHost host = await ReportSite.StartAsync();
        string url = await host.UrlAsync();
        using Visitor preparer = await host.PreparerAsync();
        await preparer.OpenAsync(url);
        Assert.Equal(["m1", "m3"], preparer.Page.QuerySelectorAll("[data-row]").Select(row => row.Id));

        // The office sets one to every quarter: February is in none of its turns, and the page says that it goes on as planned.
        await host.App.Services.GetRequiredService<SetFrequencies>().RunAsync(1, [new FrequencyEntry(3, ReportingFrequency.Quarter, 2)], 2, null, "甲");
        await preparer.SendAgainAsync(url, "all", ReportSite.Good());
        Assert.Equal(200, preparer.Status);
        Assert.Equal(["1 朝阳区政府 2024-02 Submitted 1"], await host.ReportsAsync());
        Assert.Contains("其余1项", preparer.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_reads_as_often_for_two_measures_as_for_one()
    {
        await using LantuHost host = await ReportSite.StartAsync();
        string url = await host.UrlAsync();
        using Visitor preparer = await host.PreparerAsync();
        await preparer.OpenAsync(url);
        int two = await host.QueriesAsync(() => preparer.OpenAsync(url));
        await host.App.Services.GetRequiredService<SetFrequencies>().RunAsync(1, [new FrequencyEntry(3, ReportingFrequency.Quarter, 2)], 2, null, "甲");
        await preparer.OpenAsync(url);
        int one = await host.QueriesAsync(() => preparer.OpenAsync(url));

        Assert.Equal(one, two);
        Assert.True(two < 30, $"{two} queries");
    }

    [Fact]
    public async Task A_row_is_filed_without_reading_the_page_that_it_stands_on()
    {
        await using LantuHost host = await ReportSite.StartAsync();
        string url = await host.UrlAsync();
        using Visitor preparer = await host.PreparerAsync();
        await preparer.OpenAsync(url);
        int page = await host.QueriesAsync(() => preparer.OpenAsync(url));

        // The answer leads to the page.
        int both = await host.QueriesAsync(() => preparer.SendAsync($"{url}/file", ("act", "file:1"), ("m1-claim", "OnSchedule"), ("m1-text", "按月推进。"), ("m1-t0", "1")));

        Assert.Equal(["1 朝阳区政府 2024-02 Submitted 1"], await host.ReportsAsync());
        Assert.True(both - page <= 24, $"{both - page} queries, with the work done twice as in all tests");
    }

    static string Seen(Visitor who) => who.Page.QuerySelector("form[action$='/sign'] input[name=seen]")?.GetAttribute("value") ?? "";
}
