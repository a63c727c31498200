using System.Text;
using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Domain.Units;
using Lantu.Jobs;
using Lantu.Jobs.Accounts;
using Lantu.Jobs.Calendars;
using Lantu.Jobs.Daily;
using Lantu.Jobs.Directories;
using Lantu.Jobs.Publication;
using Lantu.Jobs.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lantu.Tests.Features;

/// <summary>
/// A plan in force with its first round open, February 2024: due on 5 March, locked after the 7th. The first measure is led by a department for two districts, the
/// second it leads and does itself, the third a district leads alone, the fourth can be done before the year ends. Everything is due every month, and nothing is drawn.
/// </summary>
sealed class ReviewSite : IAsyncDisposable
{
    public const string Chaoyang = "朝阳区政府";
    public const string Haidian = "海淀区政府";
    public const string Lead = "市城市管理委";
    public const string Month = "2024-02";
    public const string Url = "/plans/1/review/2024-02";

    const string Document = """
        # 北京市人民政府办公厅关于印发《北京市清洁行动2024年计划》的通知

        京政办发〔2024〕9号

        各区人民政府：

        现将计划印发给你们。各区、各部门每月第三个工作日前向市生态环境局报送上月工作进展情况。

        北京市人民政府办公厅
        2024年2月1日

        附件：北京市清洁行动2024年计划

        附件 北京市清洁行动2024年计划

        | 序号 | 重点任务 | 工作措施 | 完成时限 | 牵头部门 | 主责单位 | 协办单位 |
        |---|---|---|---|---|---|---|
        | 1 | 管网改造 | 朝阳区、海淀区分别改造老旧管网80公里、40公里，合计120公里。 | 年底前 | 市城市管理委 | 朝阳区政府、海淀区政府 | — |
        | 2 | 监督检查 | 每季度开展一次联合检查，结果公开。 | 长期实施 | 市城市管理委 | 市城市管理委 | — |
        | 3 | 绿化养护 | 对裸露地面补植绿化，做到应绿尽绿。 | 9月底前 | 海淀区政府 | 朝阳区政府 | — |
        | 4 | 平台建设 | 建成扬尘监管平台并投入使用。 | 6月底前 | 市住房城乡建设委 | 朝阳区政府 | — |
        """;

    ReviewSite(LantuHost host, Clock clock) => (Host, Clock) = (host, clock);

    public static Seat Checker { get; } = new("checker", AccountKind.Business, Role.Checker, "北京市", Lead);

    public static Seat OtherChecker { get; } = new("checker2", AccountKind.Business, Role.Checker, "北京市", Lead);

    public static Seat Builder { get; } = new("builder", AccountKind.Business, Role.Checker, "北京市", "市住房城乡建设委");

    public static Seat Stranger { get; } = new("stranger", AccountKind.Business, Role.Checker, "北京市", "市生态环境局");

    public static Seat Office { get; } = new("office1", AccountKind.Business, Role.Coordinator, "北京市");

    public static Seat OtherOffice { get; } = new("office2", AccountKind.Business, Role.Coordinator, "北京市");

    public LantuHost Host { get; }

    public Clock Clock { get; }

    public static async Task<ReviewSite> StartAsync()
    {
        Clock clock = new("2024-02-20T01:00:00Z");
        LantuHost host = await LantuHost.StartAsync(clock);
        ReviewSite site = new(host, clock);
        await host.App.Services.GetRequiredService<TakeInCalendars>().RunAsync(TestContext.Current.CancellationToken);
        await new InstallDirectory(host.Writes, TimeProvider.System).RunAsync(UnitDirectories.Shipped().First(found => found.Directory.Root == "北京市").Directory, DirectoryActKind.TakenOver, onlyIfNew: true, Actor.Local);
        await host.StoreAsync(ReadPlan.From(Encoding.UTF8.GetBytes(Document), "清洁行动.md", null, null));
        await host.App.Services.GetRequiredService<PublishPlan>().RunAsync(1, 0, "甲");
        using Visitor office = await site.VisitAsync(Office);
        await office.OpenAsync("/plans/1/frequencies");
        await office.SendAsync("/plans/1/frequencies", ("all", "true"), ("frequency", "Month"));
        Assert.Equal(200, office.Status);
        await site.ReachAsync("2024-03-04T01:00:00Z");
        return site;
    }

    public Task<Visitor> VisitAsync(Seat seat) => Host.VisitAsync(seat);

    /// <summary>Preparer, or approver, of a unit.</summary>
    public static Seat Of(string unit, Role role = Role.Preparer) => new($"{role}{unit.Length}{unit[0] - '一'}".ToLowerInvariant(), AccountKind.Business, role, "北京市", unit);

    /// <summary>The clock goes to an instant and the day's jobs run; what opens then has nothing drawn for proof.</summary>
    public async Task ReachAsync(string now)
    {
        Clock.Set(now);
        await Host.App.Services.GetRequiredService<DailyJobs>().RunAsync(TestContext.Current.CancellationToken);
        await using LantuDb db = Host.Database.OpenForWriting();
        await db.ReportDuties.ExecuteUpdateAsync(set => set.SetProperty(duty => duty.IsSampled, false), TestContext.Current.CancellationToken);
    }

    /// <summary>Lets a report be drawn for proof.</summary>
    public async Task DrawAsync(string unit, int measure)
    {
        int ordinal = await Host.UnitAsync(unit);
        await using LantuDb db = Host.Database.OpenForWriting();
        await db.ReportDuties.Where(duty => duty.UnitOrdinal == ordinal && duty.MeasureOrdinal == measure).ExecuteUpdateAsync(set => set.SetProperty(duty => duty.IsSampled, true), TestContext.Current.CancellationToken);
    }

    public static TypedReport AsPlanned { get; } = new() { IsByException = true };

    public static TypedReport Says(string text, string? figure = null, ProgressClaim claim = ProgressClaim.OnSchedule) => new() { Claim = claim, Text = text, Figures = figure is null ? [] : [new TypedFigure(0, figure)], Problem = claim == ProgressClaim.Behind ? "征地" : "", NextStep = claim == ProgressClaim.Behind ? "协调" : "" };

    /// <summary>Files and signs reports of a unit, by its preparer and its approver.</summary>
    public async Task SignedAsync(string unit, params (int Measure, TypedReport Typed)[] rows) => await SignedAsync(Month, unit, rows);

    public async Task SignedAsync(string month, string unit, params (int Measure, TypedReport Typed)[] rows)
    {
        await FileAsync(month, unit, await FilerAsync(Of(unit)), rows);
        await SignAsync(month, unit, await FilerAsync(Of(unit, Role.Approver)));
    }

    public async Task FileAsync(string month, string unit, Filer filer, params (int Measure, TypedReport Typed)[] rows)
    {
        using FilingFrames frames = new();
        int ordinal = await Host.UnitAsync(unit);
        RoundMonth round = MonthOf(month);
        Dictionary<int, int> seen;
        await using (LantuDb db = Host.Database.Open())
        {
            seen = await db.Reports.Where(r => r.UnitOrdinal == ordinal && r.Month == round).ToDictionaryAsync(r => r.MeasureOrdinal, r => r.Revision, TestContext.Current.CancellationToken);
        }

        FiledReports filed = await new FileReports(Host.Database, Host.Writes, frames, Clock).RunAsync(1, ordinal, round, [.. rows.Select(row => new FiledRow(row.Measure, seen.GetValueOrDefault(row.Measure), row.Typed))], Guid.CreateVersion7(), filer, TestContext.Current.CancellationToken);
        Assert.Empty(filed.Faulty);
        Assert.Equal(rows.Length, filed.Filed.Count);
    }

    public async Task SignAsync(string month, string unit, Filer filer)
    {
        using FilingFrames frames = new();
        int ordinal = await Host.UnitAsync(unit);
        RoundMonth round = MonthOf(month);
        string seen;
        await using (LantuDb db = Host.Database.Open())
        {
            seen = SignSubmission.SeenOf(await db.Reports.Where(r => r.UnitOrdinal == ordinal && r.Month == round).ToListAsync(TestContext.Current.CancellationToken));
        }

        await new SignSubmission(Host.Database, Host.Writes, frames, Clock).RunAsync(1, ordinal, round, seen, SignOffRoute.OnScreen, null, filer, TestContext.Current.CancellationToken);
    }

    public async Task<Filer> FilerAsync(Seat seat)
    {
        await Host.SignInAsync(seat);
        await using LantuDb db = Host.Database.Open();
        return new Filer(seat.Actor, await db.Accounts.Where(a => a.Login == seat.Login).Select(a => a.Number).SingleAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Gives somebody a second post.</summary>
    public async Task AlsoAsync(Seat seat, Role role, string? unit)
    {
        await Host.SignInAsync(seat);
        await using LantuDb db = Host.Database.OpenForWriting();
        Account account = await db.Accounts.AsTracking().Include(a => a.Posts).SingleAsync(a => a.Login == seat.Login, TestContext.Current.CancellationToken);
        int? number = unit is null ? null : await db.DirectoryUnits.Where(u => u.Name == unit).Select(u => u.Number).SingleAsync(TestContext.Current.CancellationToken);
        await AccountRows.AddPostAsync(db, account, new PostEntry(role, "北京市", number), new DateOnly(2020, 1, 1));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Puts a piece of evidence beside a report.</summary>
    public async Task ProveAsync(string month, string unit, int measure)
    {
        await using LantuDb db = Host.Database.OpenForWriting();
        db.ReportEvidence.Add(new ReportEvidence
        {
            PlanId = await db.Plans.Select(p => p.Id).SingleAsync(TestContext.Current.CancellationToken),
            Month = MonthOf(month),
            UnitOrdinal = await Host.UnitAsync(unit),
            MeasureOrdinal = measure,
            Number = 1,
            FileName = "验收单.pdf",
            Stored = $"{Guid.NewGuid():N}",
            ContentType = "application/pdf",
            Length = 10,
            Hash = new string('0', 64),
            At = Clock.Now,
            By = "甲",
            Account = 1,
        });
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Every report: measure, unit, state, revision.</summary>
    public async Task<IReadOnlyList<string>> ReportsAsync(string month = Month)
    {
        RoundMonth round = MonthOf(month);
        await using LantuDb db = Host.Database.Open();
        Dictionary<int, string> units = await db.Units.ToDictionaryAsync(u => u.Ordinal, u => u.Name, TestContext.Current.CancellationToken);
        return [.. (await db.Reports.Where(r => r.Month == round).OrderBy(r => r.MeasureOrdinal).ThenBy(r => r.UnitOrdinal).ToListAsync(TestContext.Current.CancellationToken)).Select(r => $"{r.MeasureOrdinal} {units[r.UnitOrdinal]} {r.State} {r.Revision}")];
    }

    /// <summary>A report as a form names it now.</summary>
    public async Task<string> KeyAsync(string unit, int measure, string month = Month)
    {
        int ordinal = await Host.UnitAsync(unit);
        RoundMonth round = MonthOf(month);
        await using LantuDb db = Host.Database.Open();
        return $"{measure}.{ordinal}.{await db.Reports.Where(r => r.UnitOrdinal == ordinal && r.MeasureOrdinal == measure && r.Month == round).Select(r => r.Version).SingleAsync(TestContext.Current.CancellationToken)}";
    }

    /// <summary>The address of the page of one report.</summary>
    public async Task<string> PageAsync(string unit, int measure, string month = Month) => $"/plans/1/review/{month}/units/{await Host.UnitAsync(unit)}/measures/{measure}";

    /// <summary>Which measures a unit owes reports on in a round.</summary>
    public async Task<IReadOnlyList<int>> DueAsync(string unit, string month)
    {
        int ordinal = await Host.UnitAsync(unit);
        RoundMonth round = MonthOf(month);
        await using LantuDb db = Host.Database.Open();
        return await db.ReportDuties.Where(d => d.UnitOrdinal == ordinal && d.Month == round).OrderBy(d => d.MeasureOrdinal).Select(d => d.MeasureOrdinal).ToListAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Somebody does a step with reports as they are now.</summary>
    public async Task StepAsync(Seat seat, string step, string month, params (string Unit, int Measure)[] reports)
    {
        using Visitor who = await VisitAsync(seat);
        string url = $"/plans/1/review/{month}";
        await who.OpenAsync(url);
        List<(string, string)> chosen = [];
        foreach ((string unit, int measure) in reports)
        {
            chosen.Add(("chosen", await KeyAsync(unit, measure, month)));
        }

        await who.SendAsync($"{url}/{step}", [.. chosen]);
        Assert.Equal((200, 0), (who.Status, who.Page.QuerySelectorAll(".told.is-error").Length));
    }

    public static RoundMonth MonthOf(string month) => RoundMonth.TryParse(month, out RoundMonth found) ? found : throw new ArgumentException("No month.", nameof(month));

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
    }
}
