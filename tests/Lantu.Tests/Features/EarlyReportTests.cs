using Lantu.Data;
using Lantu.Domain.Frequencies;
using Lantu.Domain.Reporting;
using Lantu.Jobs;
using Lantu.Jobs.Frequencies;
using Lantu.Jobs.Reminders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lantu.Tests.Features;

/// <summary>A unit reports on a measure that is not due in the round: it takes it up itself, and nobody expects it.</summary>
public sealed class EarlyReportTests
{
    [Fact]
    public async Task A_measure_that_is_not_due_is_taken_up_filed_and_signed_and_counts_nowhere_as_expected()
    {
        await using LantuHost host = await StartAsync();
        string url = await host.UrlAsync();
        using Visitor approver = await host.ApproverAsync();
        await approver.OpenAsync(url);
        Assert.Equal(["m1"], Rows(approver));
        await approver.OpenAsync(approver.Page.QuerySelector($"a[href='{url}/early']")!.GetAttribute("href")!);
        Assert.Equal(["m3"], approver.Page.QuerySelectorAll("#early tbody tr").Select(row => row.Id));
        // Sent once more from another tab it is one.
        for (int time = 0; time < 2; time++)
        {
            await approver.SendAsync($"{url}/early/3");
            Assert.Equal((200, $"{url}/early"), (approver.Status, approver.Address.Split('#')[0]));
        }

        await host.DrawNothingAsync();
        await approver.SendAsync($"{url}/early/2");
        Assert.Equal(409, approver.Status);
        Assert.EndsWith("不由本单位报送，或已办结，不能提前报送。", approver.Told, StringComparison.Ordinal);
        await approver.OpenAsync(url);
        Assert.Equal(["m1", "m3"], Rows(approver));
        Assert.Contains("提前报送", approver.Page.QuerySelector("#m3 .report-key")!.TextContent, StringComparison.Ordinal);
        await using (LantuDb db = host.Database.Open())
        {
            BusinessClock clock = host.App.Services.GetRequiredService<BusinessClock>();
            Assert.Equal(1, (await OpenRounds.LoadAsync(db, clock, cancellation: TestContext.Current.CancellationToken)).Single(unit => unit.Unit == ReportSite.District && !unit.IsAhead).Rows);
            Assert.Equal([1, 3], await db.ReportDuties.Where(d => db.Units.Any(u => u.PlanId == d.PlanId && u.Ordinal == d.UnitOrdinal && u.Name == ReportSite.District)).OrderBy(d => d.MeasureOrdinal).Select(d => d.MeasureOrdinal).ToListAsync(TestContext.Current.CancellationToken));
            Assert.Single(await db.Audit.Where(entry => entry.Action == "report.taken-up").ToListAsync(TestContext.Current.CancellationToken));
        }

        await approver.FileAsync(url, "all", ReportSite.Good());
        await approver.SendAsync($"{url}/sign", ("seen", approver.Page.QuerySelector("form[action$='/sign'] input[name=seen]")!.GetAttribute("value")!));
        Assert.Equal((200, "已签发，本次签发2项。"), (approver.Status, approver.Told));
        Assert.Equal(["1 朝阳区政府 2024-02 SignedOff 1", "3 朝阳区政府 2024-02 SignedOff 1"], await host.ReportsAsync());
        await approver.OpenAsync("/account");
        await approver.SendAsync($"{url}/early/3/back");
        Assert.Equal(409, approver.Status);
        Assert.EndsWith("本期已有填报，先撤回才能取消。", approver.Told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_put_back_becomes_due_like_others_and_goes_along_to_a_corrected_issue()
    {
        await using LantuHost host = await StartAsync();
        string url = await host.UrlAsync();
        using Visitor preparer = await host.PreparerAsync();
        await preparer.OpenAsync($"{url}/early");
        await preparer.SendAsync($"{url}/early/3");
        await preparer.SendAsync($"{url}/early/3/back");
        Assert.Equal(200, preparer.Status);
        await preparer.OpenAsync(url);
        Assert.Equal(["m1"], Rows(preparer));

        await preparer.OpenAsync($"{url}/early");
        await preparer.SendAsync($"{url}/early/3");
        await host.CorrectAsync(text => text.Replace("| 1 | 道路清扫 |", "| 1 | 宣传 | 每月发布一期简报。 | 长期实施 | 市生态环境局 | 市生态环境局 | — |\n| 2 | 道路清扫 |", StringComparison.Ordinal).Replace("| 2 | 监督检查 |", "| 3 | 监督检查 |", StringComparison.Ordinal).Replace("| 3 | 绿化养护 |", "| 4 | 绿化养护 |", StringComparison.Ordinal));
        Assert.Equal(["2 False", "4 True"], await DutiesAsync(2));

        // The office sets it to every month: it is due, and nobody's own choice any more.
        await host.App.Services.GetRequiredService<SetFrequencies>().RunAsync(2, [new FrequencyEntry(4, ReportingFrequency.Month)], 2, null, "甲");
        Assert.Equal(["2 False", "4 False"], await DutiesAsync(2));

        async Task<List<string>> DutiesAsync(int number)
        {
            await using LantuDb db = host.Database.Open();
            List<ReportDuty> duties = await db.ReportDuties.Where(d => db.Units.Any(u => u.PlanId == d.PlanId && u.Ordinal == d.UnitOrdinal && u.Name == ReportSite.District) && db.Plans.Any(p => p.Id == d.PlanId && p.Number == number)).OrderBy(d => d.MeasureOrdinal).ToListAsync(TestContext.Current.CancellationToken);
            return duties.ConvertAll(duty => $"{duty.MeasureOrdinal} {duty.IsVoluntary}");
        }
    }

    // One of the district's two measures is reported on every quarter, and not in February.
    static async Task<LantuHost> StartAsync()
    {
        LantuHost host = await ReportSite.StartAsync();
        await host.App.Services.GetRequiredService<SetFrequencies>().RunAsync(1, [new FrequencyEntry(3, ReportingFrequency.Quarter, 2)], 2, null, "甲");
        return host;
    }

    static IEnumerable<string?> Rows(Visitor who) => who.Page.QuerySelectorAll("[data-row]").Select(row => row.Id);
}
