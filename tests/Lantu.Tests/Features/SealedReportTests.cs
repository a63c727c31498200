using System.Text.Json;
using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Assignments;
using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Domain.Units;
using Lantu.Jobs;
using Lantu.Jobs.Assignments;
using Lantu.Jobs.Reporting;
using Lantu.Jobs.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Features;

/// <summary>A sealed round holds what was due, signed and reported by then, and comes to the same bytes whatever is done later.</summary>
public sealed class SealedReportTests
{
    const string Month = "2023-02";

    static readonly Filer Preparer = new("张三", 5);

    [Fact]
    public async Task What_was_due_filed_and_signed_is_sealed_and_what_is_accepted_later_makes_a_later_seal()
    {
        await using RoundSite site = await OpenedAsync(RoundSite.Document);
        int unit = await site.Host.UnitAsync("朝阳区政府");
        await FileAsync(site, unit);
        await site.Office.OpenAsync($"/plans/1/rounds/{Month}");
        Assert.Equal(["1", "1", "未签发"], Cells(site, "朝阳区政府"));
        site.Clock.Set("2023-03-04T02:00:00Z");
        await SignAsync(site, unit);
        await site.Office.OpenAsync($"/plans/1/rounds/{Month}");
        Assert.Equal(["1", "1", "2023年3月4日（周六） 10:00 迟报"], Cells(site, "朝阳区政府"));
        Assert.NotNull(site.Office.Page.QuerySelector($"[aria-labelledby=owing] a[href='/plans/1/units/{unit}/rounds/{Month}']"));

        await site.ReachAsync("2023-03-08T00:00:00Z");
        JsonElement sealedFigures = Figures(await site.Get<SealRound>().RunAsync(1, Month, null, "甲"));

        JsonElement duty = Assert.Single(sealedFigures.GetProperty("duties").EnumerateArray());
        Assert.Equal(("朝阳区政府", "2-2-1", "市住房城乡建设委"), (Text(duty, "unit"), Text(duty.GetProperty("due")[0], "key"), Text(duty.GetProperty("due")[0], "checker")));
        JsonElement signed = Assert.Single(sealedFigures.GetProperty("submissions").EnumerateArray()).GetProperty("signed");
        Assert.Equal(("2023-03-04T02:00:00Z", "李四", "OnScreen", "2023-03-03", true), (Text(signed, "at"), Text(signed, "by"), Text(signed, "route"), Text(signed, "due"), signed.GetProperty("late").GetBoolean()));
        JsonElement report = Assert.Single(sealedFigures.GetProperty("reports").EnumerateArray());
        Assert.Equal(("SignedOff", 1, "已联网120个工地。"), (Text(report, "state"), report.GetProperty("revision").GetInt32(), Text(report, "text")));
        Assert.Equal("张三", Text(report.GetProperty("filed"), "by"));

        // The unit can do nothing any more; the lead and the office check and accept.
        await Assert.ThrowsAsync<RefusedException>(() => FileAsync(site, unit, seen: 1));
        site.Clock.Set("2023-03-09T00:00:00Z");
        await StepAsync(site, (one, now) =>
        {
            one.Check(now, "王五", 9);
            one.Accept(now, "赵六");
        });
        await VerifyAsync(site, 1);
        site.Clock.Set("2023-03-10T00:00:00Z");
        JsonElement corrected = Figures(await site.Get<SealRound>().RunAsync(1, Month, "复核完毕", "甲"));
        JsonElement accepted = Assert.Single(corrected.GetProperty("reports").EnumerateArray());
        Assert.Equal(("Accepted", "王五", "赵六"), (Text(accepted, "state"), Text(accepted.GetProperty("checked"), "by"), Text(accepted.GetProperty("accepted"), "by")));
        await VerifyAsync(site, 2);
    }

    [Fact]
    public async Task A_report_that_came_back_is_sealed_as_it_stood_and_a_later_return_belongs_to_a_later_seal()
    {
        await using RoundSite site = await OpenedAsync(RoundSite.Document);
        int unit = await site.Host.UnitAsync("朝阳区政府");
        await FileAsync(site, unit);
        await SignAsync(site, unit);
        await StepAsync(site, (one, now) => one.Return("数字不对", new DateOnly(2023, 3, 6), now, "王五"));
        site.Clock.Set("2023-03-03T02:00:00Z");
        await FileAsync(site, unit, seen: 1);
        await SignAsync(site, unit);
        await site.ReachAsync("2023-03-08T00:00:00Z");

        JsonElement report = Assert.Single(Figures(await site.Get<SealRound>().RunAsync(1, Month, null, "甲")).GetProperty("reports").EnumerateArray());
        Assert.Equal(("SignedOff", 2, false), (Text(report, "state"), report.GetProperty("revision").GetInt32(), report.TryGetProperty("back", out _)));

        site.Clock.Set("2023-03-09T00:00:00Z");
        await StepAsync(site, (one, now) => one.Return("仍不对", new DateOnly(2023, 3, 12), now, "王五"));
        await VerifyAsync(site, 1);
        JsonElement later = Assert.Single(Figures(await site.Get<SealRound>().RunAsync(1, Month, "退回", "甲")).GetProperty("reports").EnumerateArray());
        Assert.Equal(("Returned", "仍不对"), (Text(later, "state"), Text(later, "reason")));
        await VerifyAsync(site, 2);
    }

    [Fact]
    public async Task Evidence_is_sealed_as_it_was_there_at_the_instant()
    {
        await using RoundSite site = await OpenedAsync(RoundSite.Document);
        int unit = await site.Host.UnitAsync("朝阳区政府");
        await FileAsync(site, unit);
        await AddAsync(site, unit, 1);
        await AddAsync(site, unit, 2);
        await site.Host.Writes.RunAsync("张三", async db =>
        {
            (await db.ReportEvidence.AsTracking().SingleAsync(e => e.Number == 1)).Remove(site.Clock.Now, "张三");
            return new Written<int>(1, "test.removed", "plan/1", "");
        }, TestContext.Current.CancellationToken);
        await site.ReachAsync("2023-03-08T00:00:00Z");

        JsonElement report = Assert.Single(Figures(await site.Get<SealRound>().RunAsync(1, Month, null, "甲")).GetProperty("reports").EnumerateArray());

        Assert.Equal([2], report.GetProperty("evidence").EnumerateArray().Select(piece => piece.GetProperty("number").GetInt32()));
        await VerifyAsync(site, 1);
    }

    [Fact]
    public async Task Who_no_longer_owes_by_a_ruling_or_can_not_be_ordered_is_not_sealed_as_owing()
    {
        await using RoundSite site = await OpenedAsync(RoundSite.Document.Replace("朝阳区政府 | —", "朝阳区政府、市气象局 | —", StringComparison.Ordinal));
        Contest contest = await site.Get<AnswerAssignments>().ContestAsync(1, await site.Host.UnitAsync("朝阳区政府"), 2, ResponsibilityRole.Responsible, "不在本区", null, "张三");
        await site.Get<RuleContest>().RunAsync(1, contest.Number, ContestState.Upheld, "海淀区政府", "会议纪要", "甲");
        await site.Office.OpenAsync($"/plans/1/rounds/{Month}");
        string owing = site.Office.Page.QuerySelector("[aria-labelledby=owing]")!.TextContent;
        await site.ReachAsync("2023-03-08T00:00:00Z");

        JsonElement figures = Figures(await site.Get<SealRound>().RunAsync(1, Month, null, "甲"));

        Assert.Equal(["海淀区政府"], figures.GetProperty("duties").EnumerateArray().Select(duty => Text(duty, "unit")));
        Assert.Equal(["海淀区政府"], figures.GetProperty("submissions").EnumerateArray().Select(one => Text(one, "unit")));
        Assert.Contains("海淀区政府", owing, StringComparison.Ordinal);
        Assert.DoesNotContain("朝阳区政府", owing, StringComparison.Ordinal);
        Assert.DoesNotContain("气象", owing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_sealed_in_an_earlier_form_is_held_against_its_hash_alone_and_says_so()
    {
        await using RoundSite site = await OpenedAsync(RoundSite.Document);
        await site.ReachAsync("2023-03-08T00:00:00Z");
        await site.Get<SealRound>().RunAsync(1, Month, null, "甲");
        byte[] earlier = "{\"format\":\"lantu-round/1\",\"figures\":{\"units\":[]}}"u8.ToArray();
        await using (LantuDb db = site.Host.Database.OpenForWriting())
        {
            await db.SealedRounds.ExecuteUpdateAsync(seal => seal.SetProperty(s => s.Content, earlier).SetProperty(s => s.Hash, SealedContent.Hash(earlier)), TestContext.Current.CancellationToken);
        }

        SealCheck check = Assert.Single(await ChecksAsync(site));
        Assert.Equal((true, true, false, "SealEarlier"), (check.IsGood, check.IsOfEarlierForm, check.IsReproduced, check.Words));
        await site.Office.OpenAsync($"/plans/1/rounds/{Month}");
        Assert.Contains("较早格式", site.Office.Page.QuerySelector("[aria-labelledby=seals]")!.TextContent, StringComparison.Ordinal);
    }

    static async Task<RoundSite> OpenedAsync(string document)
    {
        RoundSite site = await RoundSite.StartAsync("2023-02-24T01:00:00Z", document: document);
        await site.ReachAsync("2023-02-28T16:00:00Z");
        await using LantuDb db = site.Host.Database.OpenForWriting();
        // What is drawn for proof needs evidence, and is drawn by the plan's own number.
        await db.ReportDuties.ExecuteUpdateAsync(duty => duty.SetProperty(d => d.IsSampled, false), TestContext.Current.CancellationToken);
        site.Clock.Set("2023-03-02T02:00:00Z");
        return site;
    }

    static RoundMonth Round() => RoundMonth.TryParse(Month, out RoundMonth month) ? month : throw new InvalidOperationException(Month);

    static async Task FileAsync(RoundSite site, int unit, int seen = 0)
    {
        TypedReport typed = new() { Claim = ProgressClaim.OnSchedule, Text = "已联网120个工地。" };
        using FilingFrames frames = new();
        FiledReports filed = await new FileReports(site.Host.Database, site.Host.Writes, frames, site.Clock).RunAsync(1, unit, Round(), [new FiledRow(2, seen, typed)], Guid.CreateVersion7(), Preparer, TestContext.Current.CancellationToken);
        Assert.Equal([2], filed.Filed);
    }

    static async Task SignAsync(RoundSite site, int unit)
    {
        await using LantuDb db = site.Host.Database.Open();
        string seen = SignSubmission.SeenOf(await db.Reports.ToListAsync(TestContext.Current.CancellationToken));
        using FilingFrames frames = new();
        await new SignSubmission(site.Host.Database, site.Host.Writes, frames, site.Clock).RunAsync(1, unit, Round(), seen, SignOffRoute.OnScreen, null, new Filer("李四", 6), TestContext.Current.CancellationToken);
    }

    static Task<int> StepAsync(RoundSite site, Action<ProgressReport, DateTimeOffset> step) => site.Host.Writes.RunAsync("王五", async db =>
    {
        step(await db.Reports.AsTracking().SingleAsync(), site.Clock.Now);
        return new Written<int>(1, "test.step", "plan/1", "");
    });

    static Task<int> AddAsync(RoundSite site, int unit, int number) => site.Host.Writes.RunAsync("张三", async db =>
    {
        PlanId plan = await db.Plans.Where(p => p.Number == 1).Select(p => p.Id).SingleAsync();
        db.ReportEvidence.Add(new ReportEvidence
        {
            PlanId = plan,
            Month = Round(),
            UnitOrdinal = unit,
            MeasureOrdinal = 2,
            Number = number,
            FileName = "照片.jpg",
            Stored = $"stored-{number}",
            ContentType = "image/jpeg",
            Length = 3,
            Hash = new string('a', 64),
            At = site.Clock.Now,
            By = "张三",
            Account = 5,
        });
        return new Written<int>(1, "test.added", "plan/1", "");
    });

    static async Task VerifyAsync(RoundSite site, int seals) =>
        Assert.Equal(Enumerable.Range(1, seals).Select(revision => (revision, true, true)), (await ChecksAsync(site)).Select(check => (check.Revision, check.IsWhole, check.IsReproduced)));

    static async Task<IReadOnlyList<SealCheck>> ChecksAsync(RoundSite site)
    {
        await using LantuDb db = site.Host.Database.Open();
        return await site.Get<VerifyRound>().RunAsync(db, 1, Month, TestContext.Current.CancellationToken);
    }

    static JsonElement Figures(SealedRound made) => JsonDocument.Parse(made.Content).RootElement.GetProperty("figures");

    static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;

    static string[] Cells(RoundSite site, string unit) =>
        [.. site.Office.Page.QuerySelectorAll("[aria-labelledby=owing] tbody tr").Single(row => row.QuerySelector("th")!.TextContent == unit).QuerySelectorAll("td").Take(3).Select(cell => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
}
