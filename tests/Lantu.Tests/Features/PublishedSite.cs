using System.Text;
using Lantu.Data;
using Lantu.Documents.Units;
using Lantu.Domain.Accounts;
using Lantu.Domain.Delegations;
using Lantu.Domain.Rounds;
using Lantu.Domain.Units;
using Lantu.Jobs;
using Lantu.Jobs.Assignments;
using Lantu.Jobs.Calendars;
using Lantu.Jobs.Daily;
using Lantu.Jobs.Delegations;
using Lantu.Jobs.Directories;
using Lantu.Jobs.Publication;
using Lantu.Jobs.Rounds;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lantu.Tests.Features;

/// <summary>
/// Two published plans at work, for tests that only read: rounds sealed, open and extended, an assignment contested and one acknowledged, node plans proposed,
/// something handed down and an open point decided.
/// </summary>
public sealed class PublishedSite : IAsyncLifetime
{
    const string Bureau = "朝阳区生态环境局";

    public static Seat Preparer { get; } = new("chaoyang", AccountKind.Business, Role.Preparer, "北京市", "朝阳区政府");

    public static Seat Bureaus { get; } = new("bureau", AccountKind.Business, Role.Preparer, "北京市", Bureau);

    public static Seat Checker { get; } = new("checker", AccountKind.Business, Role.Checker, "北京市", "市住房城乡建设委");

    public static Seat Leader { get; } = new("leader", AccountKind.Business, Role.Leader, "北京市");

    public static Seat Elsewhere { get; } = new("donghu", AccountKind.Business, Role.Approver, "云州市", "东湖区人民政府");

    public LantuHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Clock clock = new("2023-02-24T01:00:00Z");
        Host = await LantuHost.StartAsync(clock);
        await Get<TakeInCalendars>().RunAsync(TestContext.Current.CancellationToken);
        await Host.TakeOverAsync("北京市");
        await using (FileStream units = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "samples", "yunzhou-2024", "units.json")))
        {
            await new InstallDirectory(Host.Writes, clock).RunAsync(UnitDirectoryFile.Read(units), DirectoryActKind.TakenOver, onlyIfNew: true, Actor.Local);
        }

        await Host.StoreAsync(ReadPlan.From(Encoding.UTF8.GetBytes(RoundSite.Document), "清洁行动.md", null, null));
        await Host.ImportAsync("yunzhou-2024/plan.md");
        using Visitor office = new(Host);
        await office.PublishAsync(1);
        await office.PublishAsync(2);
        int district = await UnitAsync("朝阳区政府");
        await Get<AnswerAssignments>().AcknowledgeAsync(1, district, null, "张三");
        await Get<AnswerAssignments>().ContestAsync(1, await UnitAsync("市住房城乡建设委"), 2, ResponsibilityRole.Lead, "不是我委", null, "李四");
        await Get<DecideOpenPoint>().DecideAsync(1, [1], "通州区政府", "会议纪要", "甲");
        await Get<ChangeDirectory>().RunAsync(1, DirectoryActKind.UnitAdded, new DirectorySeen(null, []), null, "甲", state => UnitActs.Add(state, new Unit { Name = Bureau, Parent = "朝阳区政府" }));
        await Get<HandDown>().RunAsync(1, await BodyAsync("朝阳区政府"), [new DelegationOrder(2, 0, [new ChildOrder(await BodyAsync(Bureau), new DelegationContent())], false, null)], "甲");
        using Visitor own = new(Host, await Host.SignInAsync(Preparer));
        await own.OpenAsync($"/plans/1/units/{district}/nodes");
        await own.SendAsync($"/plans/1/units/{district}/nodes/accept", ("chosen", "2"));
        await ReachAsync("2023-03-08T00:00:00Z");
        await Get<SealRound>().RunAsync(1, "2023-02", null, "甲");
        await ReachAsync("2023-04-03T00:00:00Z");
        await Get<ExtendRound>().RunAsync(1, "2023-03", ExtensionKind.Extension, "朝阳区政府", new DateOnly(2023, 4, 14), "系统迁移", "甲");
        Host.Browser.Dispose();

        async Task ReachAsync(string now)
        {
            clock.Set(now);
            await Get<DailyJobs>().RunAsync(TestContext.Current.CancellationToken);
        }
    }

    public async ValueTask DisposeAsync() => await Host.DisposeAsync();

    T Get<T>()
        where T : notnull => Host.App.Services.GetRequiredService<T>();

    async Task<int> UnitAsync(string name)
    {
        await using LantuDb db = Host.Database.Open();
        return await db.Units.Where(u => u.Name == name && db.Plans.Any(p => p.Id == u.PlanId && p.Number == 1)).Select(u => u.Ordinal).SingleAsync(TestContext.Current.CancellationToken);
    }

    async Task<int> BodyAsync(string name)
    {
        await using LantuDb db = Host.Database.Open();
        return await db.DirectoryUnits.Where(u => u.DirectoryNumber == 1 && u.Name == name).Select(u => u.Number).SingleAsync(TestContext.Current.CancellationToken);
    }
}
