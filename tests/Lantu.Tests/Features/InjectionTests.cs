using System.Text;
using AngleSharp.Dom;
using Lantu.Jobs;

namespace Lantu.Tests.Features;

public sealed class InjectionTests
{
    static readonly string[] Attacks = ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "javascript:alert(1)", "<svg/onload=alert(1)>", "{{7*7}}", "&lt;script&gt;alert(1)&lt;/script&gt;"];

    [Fact]
    public async Task Nothing_of_a_document_runs_on_any_page()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        string text = string.Concat(Attacks.Select((attack, i) => $"{i + 1}\t标题{attack}\t措施{attack}。\t年底前{attack}\t市{attack}局\t{attack}\t—\n"));
        byte[] content = Encoding.UTF8.GetBytes($"# 计划{Attacks[0]}\n\n序号\t重点任务\t工作措施\t完成时限\t牵头部门\t主责单位\t协办单位\n{text}");
        ReadPlan read = ReadPlan.From(content, "a<b>.md", null, null);
        await new ImportPlan(host.Database, host.Writes, TimeProvider.System).RunAsync(read, TestContext.Current.CancellationToken);

        foreach (string url in (string[])["/", "/plans/1", "/plans/1/measures", "/plans/1/measures/1", "/plans/1/units", "/plans/1/units/1", "/plans/1/findings", "/plans/1/source", "/plans/1/desk", "/plans/1/desk?show=all", "/plans/1/measures/1/correct", "/plans/1/publish", "/plans/1/measures?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"])
        {
            IDocument page = await host.ReadAsync(url);
            Assert.Empty(page.QuerySelectorAll("script:not([src^='/assets/site.']), img, [onerror], [onload], a[href^=javascript]"));
            Assert.All(page.QuerySelectorAll("script"), script => Assert.Empty(script.TextContent));
        }
    }
}
