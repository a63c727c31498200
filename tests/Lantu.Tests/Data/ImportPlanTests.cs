using System.Text;
using Lantu.Data;
using Lantu.Documents.Drafts;
using Lantu.Domain.Plans;
using Lantu.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Data;

public sealed class ImportPlanTests
{
    const string Header = "序号\t重点任务\t工作措施\t完成时限\t牵头部门\t主责单位\t协办单位\n";

    [Fact]
    public async Task The_same_file_again_changes_nothing()
    {
        await using LantuHost host = await LantuHost.StartAsync("yunzhou-2024/plan.md");

        ImportedPlan again = await host.ImportAsync("yunzhou-2024/plan.md");

        await using LantuDb db = host.Database.Open();
        Assert.Equal((1, true), (again.Number, again.WasKnown));
        Assert.Equal((1, 1), (await db.Plans.CountAsync(TestContext.Current.CancellationToken), await db.Audit.CountAsync(TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData("beijing-2023/plan.md")]
    [InlineData("yunzhou-2024/plan.md")]
    public async Task What_is_stored_gives_the_same_contract_as_what_was_read(string document)
    {
        await using LantuHost host = await LantuHost.StartAsync();
        string path = Path.Combine(AppContext.BaseDirectory, "samples", document);
        ReadPlan read = ReadPlan.From(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken), path, null, null);
        await host.StoreAsync(read);

        Plan stored = await StoredAsync(host);

        Assert.Equal(Json(read.Draft), Json(StoredDraft.Of(stored)));
        Assert.Equal(read.File.Hash, stored.Source.Hash);
    }

    [Fact]
    public async Task A_body_and_an_annex_may_have_one_annex_number()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.StoreAsync(Read($"# 云州市2024年行动计划\n\n一、总体要求\n\n（一）完善制度。修订管理办法。（责任单位：市财政局）\n\n（二）加强检查。每季度检查一次。（责任单位：市审计局）\n\n附件1\n\n# 任务分工表\n\n{Header}1\t管网\t改造管网。\t年底前\t市水务局\t市水务局\t—\n"));

        Plan stored = await StoredAsync(host);
        Assert.Equal([(1, 1), (2, 1)], stored.Programmes.OrderBy(p => p.Ordinal).Select(p => (p.Ordinal, p.Annex)));
        Assert.Equal(stored.Measures.Count, stored.Measures.Select(m => m.Key).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(1, (await host.ReadAsync("/plans/1/measures?programme=2")).QuerySelectorAll("td.text").Length);
        foreach (Measure measure in stored.Measures)
        {
            await host.ReadAsync($"/plans/1/measures/{measure.Ordinal}");
        }
    }

    [Fact]
    public async Task Numbers_that_restart_by_section_give_each_measure_a_key_of_its_own()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.StoreAsync(Read($"# 云州市2024年行动计划\n\n{Header}一、水\n1\t管网\t改造管网。\t年底前\t市水务局\t市水务局\t—\n2\t河道\t清理河道。\t年底前\t市水务局\t市水务局\t—\n二、气\n1\t锅炉\t改造锅炉。\t年底前\t市城管委\t市城管委\t—\n"));

        Assert.Equal(["1-1-1", "1-2-1", "1-1(2)-1"], (await StoredAsync(host)).Measures.OrderBy(m => m.Ordinal).Select(m => m.Key));
    }

    [Theory]
    [InlineData(250)]
    [InlineData(1500)] // Longer than an ordered index of PostgreSQL takes.
    public async Task A_text_of_the_document_may_have_any_length(int length)
    {
        await using LantuHost host = await LantuHost.StartAsync();
        string text = string.Concat(Enumerable.Range(0, length).Select(i => (char)(0x4E00 + (i * 7919 % 20000))));
        await host.StoreAsync(Read($"# {text}\n\n{Header}{text}\t{text}\t{text}。\t{text}\t{text}\t{text}\t{text}\n", text[..60] + ".md"));

        Plan stored = await StoredAsync(host);
        Assert.Contains(stored.Measures.Single().Responsibilities, responsibility => responsibility.Text.Length == length);
    }

    [Theory]
    [InlineData("beijing-2023/plan.md")]
    [InlineData("yunzhou-2024/plan.md")]
    public async Task Each_finding_stands_at_one_measure_at_most_and_is_counted_there(string document)
    {
        await using LantuHost host = await LantuHost.StartAsync(document);
        Plan stored = await StoredAsync(host);

        Assert.Contains(stored.Findings, finding => finding.MeasureOrdinal is not null);
        Assert.All(stored.Measures, measure => Assert.Equal(stored.Findings.Count(finding => finding.MeasureOrdinal == measure.Ordinal), measure.FindingCount));
        Assert.All(stored.Findings.Where(finding => finding.MeasureOrdinal is not null), finding => Assert.Contains(finding.Finding.Place, stored.Measures.Single(measure => measure.Ordinal == finding.MeasureOrdinal).Places));
    }

    /// <summary>The real annex where it stands beside the checkout, else the sample.</summary>
    [Fact]
    public async Task Findings_of_a_ruled_table_are_tied_to_its_rows()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        string real = Path.Combine(Repository.Root, "..", "shared", "data", "beijing-2022", "air.pdf");
        string path = File.Exists(real) ? real : Path.Combine(AppContext.BaseDirectory, "samples", "beijing-2023", "plan.md");
        ReadPlan read = ReadPlan.From(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken), path, null, null);
        await host.StoreAsync(read);

        Plan stored = await StoredAsync(host);
        PlanFinding[] placed = [.. stored.Findings.Where(finding => finding.Code is FindingCodes.GroupOpen or FindingCodes.UnitUnknown or FindingCodes.UnitCorrected or FindingCodes.RoleMissing)];
        Assert.NotEmpty(placed);
        Assert.All(placed, finding => Assert.NotNull(finding.MeasureOrdinal));
    }

    internal static ReadPlan Read(string text, string name = "plan.md") => ReadPlan.From(Encoding.UTF8.GetBytes(text), name, null, null);

    static async Task<Plan> StoredAsync(LantuHost host)
    {
        await using LantuDb db = host.Database.Open();
        return await db.Plans.Include(p => p.Source).Include(p => p.Programmes).Include(p => p.Tasks).Include(p => p.Findings)
            .Include(p => p.Measures).ThenInclude(m => m.Responsibilities).ThenInclude(r => r.Units).AsSplitQuery().SingleAsync(TestContext.Current.CancellationToken);
    }

    static string Json(PlanDraft draft)
    {
        using MemoryStream stream = new();
        PlanJson.Write(stream, draft);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
