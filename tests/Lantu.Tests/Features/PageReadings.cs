using System.Text;
using AngleSharp.Dom;
using Lantu.Jobs;

namespace Lantu.Tests.Features;

/// <summary>What several tests of pages read and hand in.</summary>
static class PageReadings
{
    /// <summary>Imports a document that is written out in the test.</summary>
    public static async Task ImportTextAsync(this LantuHost host, string name, string text)
    {
        ReadPlan read = ReadPlan.From(Encoding.UTF8.GetBytes(text), name, null, null);
        await new ImportPlan(host.Database, host.Writes, TimeProvider.System).RunAsync(read, TestContext.Current.CancellationToken);
    }

    /// <summary>Addresses of the site that a page leads to, as written.</summary>
    public static IEnumerable<string> Links(this IDocument page) =>
        page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Distinct(StringComparer.Ordinal);

    /// <summary>A table as plans print them, one line a row.</summary>
    public static string Table(string title, IEnumerable<string> rows) =>
        $"# {title}\n\n序号\t重点任务\t工作措施\t完成时限\t牵头部门\t主责单位\t协办单位\n{string.Join('\n', rows)}\n";
}
