using Lantu.Data;
using Lantu.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Features;

/// <summary>A corrected issue comes in the middle of a round: what was filed, typed and signed goes along.</summary>
public sealed class ReportsCarriedTests
{
    [Fact]
    public async Task What_was_filed_typed_and_signed_goes_along_with_its_measure()
    {
        await using LantuHost host = await ReportSite.StartAsync();
        string url = await host.UrlAsync();
        using Visitor approver = await host.ApproverAsync();
        await approver.FileAsync(url, "all", ReportSite.Good());
        await approver.SendAsync($"{url}/sign", ("seen", approver.Page.QuerySelector("form[action$='/sign'] input[name=seen]")!.GetAttribute("value")!));
        Submission before = await host.SubmissionAsync();
        using Visitor haidian = await host.PreparerAsync("海淀区政府");
        await haidian.FileAsync(await host.UrlAsync("海淀区政府"), "draft", ("m1-text", "写了一半"));

        // Another measure now stands first, so that every place is another.
        await host.CorrectAsync(text => text.Replace("| 1 | 道路清扫 |", "| 1 | 宣传 | 每月发布一期简报。 | 长期实施 | 市生态环境局 | 市生态环境局 | — |\n| 2 | 道路清扫 |", StringComparison.Ordinal).Replace("| 2 | 监督检查 |", "| 3 | 监督检查 |", StringComparison.Ordinal).Replace("| 3 | 绿化养护 |", "| 4 | 绿化养护 |", StringComparison.Ordinal));
        await host.DrawNothingAsync();

        await using LantuDb db = host.Database.Open();
        var plan = await db.Plans.SingleAsync(p => p.Number == 2, TestContext.Current.CancellationToken);
        int unit = await db.Units.Where(u => u.PlanId == plan.Id && u.Name == ReportSite.District).Select(u => u.Ordinal).SingleAsync(TestContext.Current.CancellationToken);
        List<ProgressReport> reports = await db.Reports.Where(r => r.PlanId == plan.Id).OrderBy(r => r.MeasureOrdinal).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal([(2, ReportState.SignedOff, 6m, 1), (4, ReportState.SignedOff, null, 1)], reports.Select(r => (r.MeasureOrdinal, r.State, r.Content.ValueOf(0), r.CarriedFrom)));
        Assert.Equal(2, await db.ReportRevisions.CountAsync(r => r.PlanId == plan.Id, TestContext.Current.CancellationToken));
        Assert.Equal("写了一半", (await db.ReportDrafts.SingleAsync(d => d.PlanId == plan.Id, TestContext.Current.CancellationToken)).Typed.Text);
        Submission after = await db.Submissions.SingleAsync(s => s.PlanId == plan.Id && s.UnitOrdinal == unit, TestContext.Current.CancellationToken);
        Assert.Equal((before.SignedAt, before.SignedBy, before.IsLate), (after.SignedAt, after.SignedBy, after.IsLate));

        // The unit's page goes on from there, and the old one says that the plan is no longer in force.
        await approver.OpenAsync($"/plans/2/units/{unit}/rounds/{ReportSite.Month}");
        Assert.Contains("完成两条道路的管网改造。", approver.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("已签发，没有新的内容需要签发。", approver.Page.Body!.TextContent, StringComparison.Ordinal);
        await approver.SendAsync($"{url}/file", ("m3-claim", "OnSchedule"), ("act", "all"));
        Assert.Equal(409, approver.Status);
    }

    [Fact]
    public async Task What_a_unit_has_to_file_and_to_sign_stands_on_its_first_page()
    {
        await using LantuHost host = await ReportSite.StartAsync();
        using Visitor approver = await host.ApproverAsync();
        await approver.OpenAsync("/");
        Assert.Contains("待填报 2 项", approver.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2024年2月 · 朝阳区政府 · 最迟2024年3月5日（周二）", approver.Page.QuerySelectorAll(".waiting li").First(line => line.TextContent.Contains("待填报", StringComparison.Ordinal)).QuerySelector(".aside")!.TextContent);

        string url = await host.UrlAsync();
        await approver.FileAsync(url, "all", ReportSite.Good());
        await approver.OpenAsync("/");
        Assert.Contains("待签发 2 项", approver.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(approver.Page.QuerySelector($"main a[href='{url}']"));
        await approver.OpenAsync(url);
        await approver.SendAsync($"{url}/sign", ("seen", approver.Page.QuerySelector("form[action$='/sign'] input[name=seen]")!.GetAttribute("value")!));
        await approver.OpenAsync("/");
        Assert.Null(approver.Page.QuerySelector($"main a[href='{url}']"));
    }
}
