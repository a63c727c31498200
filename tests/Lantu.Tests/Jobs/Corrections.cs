using Lantu.Jobs;
using Lantu.Tests.Data;

namespace Lantu.Tests.Jobs;

/// <summary>A small plan and documents that correct or follow it.</summary>
static class Corrections
{
    public const string Notice = """
        # 云州市人民政府关于印发《云州市水环境治理2024年行动计划》的通知

        云政发〔2024〕7号

        各县（区）人民政府：

        现印发给你们，请认真执行。

        云州市人民政府

        2024年2月6日

        # 云州市水环境治理2024年行动计划

        序号	重点任务	工作措施	完成时限	牵头部门	主责单位	协办单位
        1	改造管网	改造供水管网120公里，更换老旧水表5万只，漏损率控制在9%以内。	年底前	市水务局	相关区政府	—
        2	清理河道	对城区二十条河道开展清淤，逐条公示清淤量和完成日期，接受沿岸居民监督。	6月底前	市水务局	市水务局	—
        3	整治排口	排查入河排污口，建立一口一策台账，雨季前完成溯源并报市生态环境局备案。	年底前	市生态环境局	相关区政府	市水务局
        4	保护水源	划定饮用水水源保护区界碑三百处，每季度开展一次联合巡查。	长期实施	市生态环境局	市水务局	—

        """;

    /// <summary>The same issuer and number: a text touched and one half rewritten, a deadline and a unit changed, one gone, one new.</summary>
    public static string Corrected => Notice
        .Replace("120公里", "150公里", StringComparison.Ordinal)
        .Replace("完成日期，接受沿岸居民监督。\t6月底前", "完工时间，由第三方核验。\t9月底前", StringComparison.Ordinal)
        .Replace("每季度开展一次联合巡查。\t长期实施\t市生态环境局\t市水务局", "每季度开展一次联合巡查。\t长期实施\t市生态环境局\t市公安局", StringComparison.Ordinal)
        .Replace("3\t整治排口\t排查入河排污口，建立一口一策台账，雨季前完成溯源并报市生态环境局备案。\t年底前\t市生态环境局\t相关区政府\t市水务局", "3\t再生水\t市政杂用优先使用再生水，新建取水点四十处。\t年底前\t市水务局\t市城市管理局\t—", StringComparison.Ordinal);

    public static string NextYear => Notice.Replace("2024", "2025", StringComparison.Ordinal).Replace("7号", "5号", StringComparison.Ordinal);

    /// <summary>Another document by its number, title and issuer.</summary>
    public static string Unrelated => Notice.Replace("云州市人民政府", "河州市人民政府", StringComparison.Ordinal).Replace("云政发〔2024〕7号", "河政发〔2024〕9号", StringComparison.Ordinal).Replace("120公里", "121公里", StringComparison.Ordinal);

    public static Task<ImportedPlan> ImportTextAsync(this LantuHost host, string text, int? corrects = null) =>
        new ImportPlan(host.Database, host.Writes, TimeProvider.System).RunAsync(ImportPlanTests.Read(text), corrects, Importer.Local, TestContext.Current.CancellationToken);
}
