using System.Globalization;
using System.Text;
using Lantu.Data;
using Lantu.Documents.Drafts;
using Lantu.Domain.Plans;
using Lantu.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Features;

/// <summary>A site with one draft that has a finding of every sort the desk treats in its own way.</summary>
static class DraftSite
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
        | 1 | 道路清扫 | 提高道路机械化清扫水平，全市机扫率达到95%以上。 | 6月底前 | 市城市管理委 | 相关区政府 | 市交通委 |
        | 2 | 工地管理 | 加强施工工地扬尘视频监管，逐月通报。 | 年底前 | 市住房城乡建没委 | 朝阳区政府 | — |
        | 3 | 绿化养护 | 对裸露地面补植绿化，做到应绿尽绿。 | 9月底前 | 市住房城乡建没委 | 海淀区政府 | — |
        | 5 | 监督检查 | 每季度开展一次联合检查，结果公开。 | 长期实施 | 市城市管理委 |  | 市某某联合办 |
        """;

    /// <summary>The same notice with so many rows; the leads take turns.</summary>
    public static ReadPlan Of(int rows, params string[] leads)
    {
        StringBuilder document = new(Document[..Document.IndexOf("| 1 |", StringComparison.Ordinal)]);
        for (int i = 1; i <= rows; i++)
        {
            document.Append(CultureInfo.InvariantCulture, $"| {i} | 任务{i} | 落实第{i}项工作。 | 年底前 | {leads[i % leads.Length]} | 朝阳区政府、市交通委 | — |\n");
        }

        return ReadPlan.From(Encoding.UTF8.GetBytes(document.ToString()), "清洁行动.md", null, null);
    }

    public static async Task<LantuHost> StartAsync()
    {
        LantuHost host = await LantuHost.StartAsync();
        await host.StoreAsync(ReadPlan.From(Encoding.UTF8.GetBytes(Document), "清洁行动.md", null, null));
        return host;
    }

    /// <summary>The ordinal of the first finding of that code.</summary>
    public static async Task<int> FindingAsync(this LantuHost host, string code)
    {
        await using LantuDb db = host.Database.Open();
        return await db.Findings.Where(f => f.Code == code).OrderBy(f => f.Ordinal).Select(f => f.Ordinal).FirstAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The same of a text that the finding tells.</summary>
    public static async Task<int> FindingAsync(this LantuHost host, string code, string text)
    {
        await using LantuDb db = host.Database.Open();
        return (await db.Findings.Where(f => f.Code == code).OrderBy(f => f.Ordinal).ToListAsync(TestContext.Current.CancellationToken)).First(f => f.Finding.Arguments.Contains(text)).Ordinal;
    }

    /// <summary>All that the stored plan says, findings and places too.</summary>
    public static async Task<string> DraftAsync(this LantuHost host)
    {
        await using LantuDb db = host.Database.Open();
        Plan plan = await db.Plans.Include(p => p.Source).Include(p => p.Programmes).Include(p => p.Tasks).Include(p => p.Findings).Include(p => p.Measures).ThenInclude(m => m.Responsibilities).ThenInclude(r => r.Units)
            .AsSplitQuery().SingleAsync(TestContext.Current.CancellationToken);
        using MemoryStream json = new();
        PlanJson.Write(json, StoredDraft.Of(plan));
        return Encoding.UTF8.GetString(json.ToArray()) + string.Join(' ', plan.Findings.OrderBy(f => f.Ordinal).Select(f => f.State)) + string.Join(' ', plan.StandingMeasures.Select(m => m.FindingCount));
    }

    public static async Task<IReadOnlyList<string>> AuditedAsync(this LantuHost host)
    {
        await using LantuDb db = host.Database.Open();
        return await db.Audit.OrderBy(entry => entry.Sequence).Select(entry => entry.Action).ToListAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>All that the audit says.</summary>
    public static async Task<string> AuditTextAsync(this LantuHost host)
    {
        await using LantuDb db = host.Database.Open();
        return string.Join('\n', await db.Audit.OrderBy(entry => entry.Sequence).Select(entry => entry.Actor + " " + entry.Action + " " + entry.Subject + " " + entry.Detail).ToListAsync(TestContext.Current.CancellationToken));
    }
}
