using System.Text;
using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Units;
using Lantu.Jobs;
using Lantu.Jobs.Directories;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Features;

/// <summary>A published plan of three measures: one a department leads for two districts, one it leads and does itself, one that a district leads alone.</summary>
static class NodePlanSite
{
    public const string Document = """
        # 北京市人民政府办公厅关于印发《北京市清洁行动2024年计划》的通知

        京政办发〔2024〕9号

        各区人民政府：

        现将计划印发给你们。

        北京市人民政府办公厅
        2024年2月1日

        附件：北京市清洁行动2024年计划

        附件 北京市清洁行动2024年计划

        | 序号 | 重点任务 | 工作措施 | 完成时限 | 牵头部门 | 主责单位 | 协办单位 |
        |---|---|---|---|---|---|---|
        | 1 | 道路清扫 | 朝阳区、海淀区分别改造老旧管网80公里、40公里，合计120公里。 | 年底前 | 市城市管理委 | 朝阳区政府、海淀区政府 | 市交通委 |
        | 2 | 监督检查 | 每季度开展一次联合检查，结果公开。 | 长期实施 | 市城市管理委 | 市城市管理委 | 市交通委 |
        | 3 | 绿化养护 | 对裸露地面补植绿化，6月底前完成半数，做到应绿尽绿。 | 9月底前 | 海淀区政府 | 朝阳区政府 | — |
        """;

    public static Seat Chaoyang { get; } = new("chaoyang", AccountKind.Business, Role.Preparer, "北京市", "朝阳区政府");

    public static Seat Haidian { get; } = new("haidian", AccountKind.Business, Role.Preparer, "北京市", "海淀区政府");

    public static Seat Lead { get; } = new("lead", AccountKind.Business, Role.Preparer, "北京市", "市城市管理委");

    public static Seat Checker { get; } = new("checker", AccountKind.Business, Role.Checker, "北京市", "市城市管理委");

    public static Seat OtherChecker { get; } = new("checker2", AccountKind.Business, Role.Checker, "北京市", "市城市管理委");

    public static Seat StrangeChecker { get; } = new("checker3", AccountKind.Business, Role.Checker, "北京市", "市生态环境局");

    public static async Task<LantuHost> StartAsync()
    {
        LantuHost host = await LantuHost.StartAsync();
        await new InstallDirectory(host.Writes, TimeProvider.System).RunAsync(UnitDirectories.Shipped().First(found => found.Directory.Root == "北京市").Directory, DirectoryActKind.TakenOver, onlyIfNew: true, Actor.Local);
        await host.StoreAsync(ReadPlan.From(Encoding.UTF8.GetBytes(Document), "清洁行动.md", null, null));
        Visitor office = new(host);
        await office.OpenAsync("/plans/1/publish");
        await office.SendAsync("/plans/1/publish");
        office.Dispose();
        await using LantuDb db = host.Database.Open();
        Assert.True(await db.Assignments.AnyAsync(TestContext.Current.CancellationToken), "The plan is not published.");
        return host;
    }

    public static async Task<Visitor> VisitAsync(this LantuHost host, Seat seat) => new(host, await host.SignInAsync(seat));

    public static async Task<int> UnitAsync(this LantuHost host, string name)
    {
        await using LantuDb db = host.Database.Open();
        return await db.Units.Where(u => u.Name == name).Select(u => u.Ordinal).SingleAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Every version, as measure unit version state.</summary>
    public static async Task<IReadOnlyList<string>> NodesAsync(this LantuHost host)
    {
        await using LantuDb db = host.Database.Open();
        List<NodePlan> plans = await db.NodePlans.OrderBy(n => n.MeasureOrdinal).ThenBy(n => n.UnitOrdinal).ThenBy(n => n.Version).ToListAsync(TestContext.Current.CancellationToken);
        Dictionary<int, string> units = await db.Units.ToDictionaryAsync(u => u.Ordinal, u => u.Name, TestContext.Current.CancellationToken);
        return [.. plans.Select(plan => $"{plan.MeasureOrdinal} {units[plan.UnitOrdinal]} {plan.Version} {plan.State}")];
    }

    /// <summary>Two nodes as a form sends them.</summary>
    public static (string, string)[] Nodes(int seen, string first, string firstText, string second, string secondText, string reason = "") =>
        [("seen", $"{seen}"), ("day", first), ("day", second), ("text", firstText), ("text", secondText), ("reason", reason)];
}
