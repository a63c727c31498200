using System.Text;
using Lantu.Data;
using Lantu.Domain.Messages;
using Lantu.Domain.Rounds;
using Lantu.Jobs;
using Lantu.Jobs.Calendars;
using Lantu.Jobs.Daily;
using Lantu.Jobs.Publication;
using Lantu.Jobs.Reminders;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lantu.Tests.Features;

/// <summary>A site with the shipped calendars and a small plan that reports every month, at a time of the test's own.</summary>
sealed class RoundSite : IAsyncDisposable
{
    public const string Document = """
        # 北京市人民政府办公厅关于印发《北京市清洁行动2023年计划》的通知

        京政办发〔2023〕9号

        各区人民政府：

        现将计划印发给你们。各区、各部门每月第三个工作日前向市生态环境局报送上月工作进展情况。

        北京市人民政府办公厅
        2023年2月23日

        附件：北京市清洁行动2023年计划

        附件 北京市清洁行动2023年计划

        | 序号 | 重点任务 | 工作措施 | 完成时限 | 牵头部门 | 主责单位 | 协办单位 |
        |---|---|---|---|---|---|---|
        | 1 | 道路清扫 | 提高道路机械化清扫水平，全市机扫率达到95%以上。 | 6月底前 | 市城市管理委 | 相关区政府 | 市交通委 |
        | 2 | 工地管理 | 加强施工工地扬尘视频监管，逐月通报。 | 年底前 | 市住房城乡建设委 | 朝阳区政府 | — |
        """;

    readonly Visitor _office;
    DateTimeOffset _seated;

    RoundSite(LantuHost host, Clock clock) => (Host, Clock, _office, _seated) = (host, clock, new Visitor(host), clock.Now);

    public LantuHost Host { get; }

    public Clock Clock { get; }

    /// <summary>The plan office's browser. Where the clock went further than a session lasts, somebody has signed in again.</summary>
    public Visitor Office
    {
        get
        {
            if ((Clock.Now - _seated).Duration() > TimeSpan.FromMinutes(20))
            {
                _seated = Clock.Now;
                _office.Take(Host.SignInAsync(Seat.Coordinator).GetAwaiter().GetResult());
            }

            return _office;
        }
    }

    public static Task<RoundSite> StartAsync(string now, bool publishes = true, string document = Document) => StartAsync(new Clock(now), publishes, document: document);

    /// <summary>The same on a clock that others have too.</summary>
    public static async Task<RoundSite> StartAsync(Clock clock, bool publishes = true, Delivery? delivery = null, string document = Document)
    {
        RoundSite site = new(delivery is null ? await LantuHost.StartAsync(clock) : await LantuHost.StartAsync(clock, delivery), clock);
        await site.Get<TakeInCalendars>().RunAsync(TestContext.Current.CancellationToken);
        await site.StoreAsync(document);
        if (publishes)
        {
            await site.PublishAsync(1);
        }

        return site;
    }

    public T Get<T>()
        where T : notnull => Host.App.Services.GetRequiredService<T>();

    public Task StoreAsync(string document) => Host.StoreAsync(ReadPlan.From(Encoding.UTF8.GetBytes(document), "清洁行动.md", null, null));

    public Task PublishAsync(int number) => Get<PublishPlan>().RunAsync(number, 0, "甲");

    public Task<int> RunDailyAsync() => Get<DailyJobs>().RunAsync(TestContext.Current.CancellationToken);

    /// <summary>The clock goes to an instant, and the daily jobs run.</summary>
    public async Task ReachAsync(string now)
    {
        Clock.Set(now);
        await RunDailyAsync();
    }

    public async Task<IReadOnlyList<ReportingRound>> RoundsAsync(int plan = 1)
    {
        await using LantuDb db = Host.Database.Open();
        return await db.Rounds.Join(db.Plans.Where(p => p.Number == plan), r => r.PlanId, p => p.Id, (r, _) => r).OrderBy(r => r.Month).ToListAsync(TestContext.Current.CancellationToken);
    }

    public async Task<IReadOnlyList<string>> ChangesAsync(string month)
    {
        Assert.True(RoundMonth.TryParse(month, out RoundMonth wanted));
        await using LantuDb db = Host.Database.Open();
        return await db.RoundChanges.Where(c => c.Month == wanted).OrderBy(c => c.Number).Select(c => c.Kind + " " + c.Reason).ToListAsync(TestContext.Current.CancellationToken);
    }

    public async Task<IReadOnlyList<Message>> MessagesAsync()
    {
        await using LantuDb db = Host.Database.Open();
        return await db.Messages.OrderBy(m => m.Number).ToListAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        _office.Dispose();
        await Host.DisposeAsync();
    }
}
