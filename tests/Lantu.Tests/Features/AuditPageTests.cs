using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Lantu.Data;
using Lantu.Domain.Audit;
using Lantu.Features.Audit;
using Lantu.Jobs.Audit;
using Lantu.Tests.Jobs;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Features;

public sealed partial class AuditPageTests
{
    static readonly DateTimeOffset Morning = new(2025, 3, 2, 23, 30, 0, TimeSpan.Zero);

    [Fact]
    public async Task The_newest_entry_comes_first_and_the_address_holds_filter_and_page()
    {
        await using AuditYear year = await AuditYear.StartAsync(Morning);
        await year.WriteAsync(AuditQueries.OnPage + 5);

        IDocument first = await year.Host.ReadAsync("/audit");
        Assert.Equal("55", Numbers(first)[0]);
        Assert.Equal(AuditQueries.OnPage, Numbers(first).Count);
        IDocument second = await year.Host.ReadAsync(first.QuerySelector(".audit-pages a[rel=next]")!.GetAttribute("href")!);
        Assert.Equal(["5", "4", "3", "2", "1"], Numbers(second));
        Assert.Null(second.QuerySelector(".audit-pages a[rel=next]"));
        Assert.Equal(["8"], Numbers(await year.Host.ReadAsync("/audit?subject=plan/7")));
        Assert.Equal(["8"], Numbers(await year.Host.ReadAsync("/audit?q=第7次")));
        Assert.Empty(Numbers(await year.Host.ReadAsync("/audit?who=乙")));
        Assert.Equal(AuditQueries.OnPage, Numbers(await year.Host.ReadAsync("/audit?who=甲&action=plan.imported&from=2025-03-03&to=2025-03-03")).Count);
        Assert.Empty(Numbers(await year.Host.ReadAsync("/audit?from=2025-03-04")));
        Assert.Empty(Numbers(await year.Host.ReadAsync("/audit?to=2025-03-02")));
        Assert.Equal(AuditQueries.OnPage, Numbers(await year.Host.ReadAsync("/audit?action=nothing&from=x&before=y&who=%00")).Count);
        Assert.Equal("导入计划", first.QuerySelector("tbody tr")!.Children[3].TextContent);
    }

    [Fact]
    public async Task An_entry_shows_its_hash_and_its_neighbours()
    {
        await using AuditYear year = await AuditYear.StartAsync(Morning);
        await year.WriteAsync(3);

        IDocument page = await year.Host.ReadAsync("/audit/2");

        await using LantuDb db = year.Database.Open();
        AuditEntry entry = await db.Audit.SingleAsync(e => e.Sequence == 2, TestContext.Current.CancellationToken);
        Assert.Equal([entry.Hash, entry.PreviousHash], page.QuerySelectorAll(".hash").Select(hash => hash.TextContent));
        Assert.Equal(["/audit/1", "/audit/3"], page.QuerySelectorAll("a[rel]").Select(link => link.GetAttribute("href")));
        Assert.Contains("完好", page.QuerySelector("[aria-labelledby=chain] p")!.TextContent, StringComparison.Ordinal);
        await year.Host.ReadAsync("/audit/4", 404);
    }

    [Theory]
    [InlineData("UPDATE audit SET actor = '乙' WHERE sequence = 2", "/audit/2", "被改动过")]
    [InlineData("DELETE FROM audit WHERE sequence = 2", "/audit/3", "接不上前一条")]
    [InlineData("DELETE FROM audit WHERE sequence = 2", "/audit/1", "后一条接不上")]
    [InlineData("DELETE FROM audit WHERE sequence = 1", "/audit/2", "接不上前一条")]
    public async Task A_bad_entry_says_so_on_its_page_and_on_that_of_the_whole(string sql, string address, string told)
    {
        await using AuditYear year = await AuditYear.StartAsync(Morning);
        await year.WriteAsync(3);
        await year.ForceAsync(sql);

        Assert.Contains(told, (await year.Host.ReadAsync(address)).QuerySelector("[aria-labelledby=chain] .told.is-error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("不完好", (await LookedAsync(year.Host)).QuerySelector("[aria-labelledby=state] .told.is-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_signed_day_is_shown_and_a_head_that_differs_is_said_in_words()
    {
        await using AuditYear year = await AuditYear.StartAsync(Morning);
        await year.WriteAsync(3);
        year.Clock.Now = Morning.AddDays(1);
        await year.SignAsync();

        IDocument page = await LookedAsync(year.Host);
        Assert.Contains("最近一天：2025年3月3日（周一），到第 3 条。", page.QuerySelector("[aria-labelledby=state]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("[aria-labelledby=state] .told"));
        File.Delete(AuditHeadFile.PathIn(year.Database));

        Assert.Contains("2025年3月3日（周一）的日头，数据库与文件 audit-heads.jsonl 不一致", (await LookedAsync(year.Host)).QuerySelector("[aria-labelledby=state]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_seen_leaves_as_a_file_and_that_it_left_is_audited()
    {
        await using AuditYear year = await AuditYear.StartAsync(Morning);
        await year.WriteAsync(12);
        using Visitor visitor = new(year.Host);
        await visitor.OpenAsync("/audit?q=第1");

        string csv = Encoding.UTF8.GetString(await visitor.TakeFileAsync("/audit/export", ("form", "csv"), ("action", "plan.imported"), ("q", "第1")));
        byte[] workbook = await visitor.TakeFileAsync("/audit/export", ("form", "xlsx"), ("action", "plan.imported"), ("q", "第1"));
        byte[] lines = await visitor.TakeFileAsync("/audit/export", ("form", "jsonl"), ("action", "plan.imported"), ("q", "第1"));

        Assert.Equal(["12", "11", "2"], csv.TrimEnd().Split("\r\n").Skip(1).Select(line => line.Split(',')[0]));
        Assert.Equal("PK"u8.ToArray(), workbook[..2]);
        using MemoryStream file = new(lines);
        AuditVerdict verdict = VerifyAudit.OfFile(file, [], null, TestContext.Current.CancellationToken);
        Assert.True(verdict.Holds);
        Assert.Equal(14, verdict.Count);
        await using LantuDb db = year.Database.Open();
        Assert.Equal(
            [("audit/2-12", "csv; 3 entries; action=plan.imported, q=第1"), ("audit/2-12", "xlsx; 3 entries; action=plan.imported, q=第1"), ("audit/1-14", "jsonl; 14 entries")],
            (await db.Audit.Where(entry => entry.Action == ExportAudit.Exported).OrderBy(entry => entry.Sequence).ToListAsync(TestContext.Current.CancellationToken)).Select(entry => (entry.Subject, entry.Detail)));

        await visitor.OpenAsync("/audit");
        await visitor.SendAsync("/audit/export", ("form", "csv"), ("q", "没有这样的字"));
        Assert.Equal((422, "没有符合条件的审计条目，没有导出。"), (visitor.Status, visitor.Told));
        await visitor.OpenAsync("/audit");
        await visitor.SendAsync("/audit/export", ("form", "exe"));
        Assert.Equal(404, visitor.Status);
    }

    [Fact]
    public async Task An_export_that_cannot_be_audited_does_not_leave()
    {
        await using AuditYear year = await AuditYear.StartAsync(Morning);
        await year.WriteAsync(2);
        using Visitor visitor = new(year.Host);
        await visitor.OpenAsync("/audit");
        await year.ForceAsync("UPDATE audit SET actor = '乙' WHERE sequence = 2");

        await visitor.SendAsync("/audit/export", ("form", "jsonl"));

        Assert.Equal(500, visitor.Status);
        Assert.DoesNotContain("plan.imported", visitor.Page.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_action_has_a_name_in_both_languages()
    {
        string[] sources = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Lantu", "Jobs"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText)];
        string[] actions = [.. sources.SelectMany(source => ActionWord().Matches(source)).Select(match => match.Groups["word"].Value).Distinct(StringComparer.Ordinal)
            .Where(word => !word.EndsWith(".json", StringComparison.Ordinal) && (Words.Of("message-" + word) == "message-" + word || Words.Of("did-" + word) != "did-" + word))];
        Assert.Contains("plan.imported", actions);
        Assert.Contains("measure.split", actions);
        Assert.Contains("audit.head-signed", actions);

        // One that is put together would be missed, as would one that is written elsewhere.
        Assert.DoesNotContain(sources, source => MadeUpWord().IsMatch(source));
        Assert.DoesNotContain(Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Lantu"), "*.cs", SearchOption.AllDirectories).Where(file => !file.Contains($"{Path.DirectorySeparatorChar}Jobs{Path.DirectorySeparatorChar}", StringComparison.Ordinal)), file => File.ReadAllText(file).Contains("Written<", StringComparison.Ordinal));
        foreach (string language in (string[])["zh-CN", "en"])
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            Assert.Empty(actions.Where(action => Words.Of("did-" + action) == "did-" + action));
            Assert.Equal(language == "en", actions.All(action => AuditWords.Action(action).All(char.IsAscii)));
        }

        Assert.Empty(AuditWords.Actions.Except(actions, StringComparer.Ordinal));
    }

    // The whole is looked at while the page is made; a busy machine may need another look.
    static async Task<IDocument> LookedAsync(LantuHost host)
    {
        IDocument page = await host.ReadAsync("/audit");
        while (page.QuerySelector("[aria-labelledby=state] .facts dd .aside")?.TextContent is not { } looked || looked.Contains("正在重新核对", StringComparison.Ordinal))
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
            page = await host.ReadAsync("/audit");
        }

        return page;
    }

    static IReadOnlyList<string> Numbers(IDocument page) => [.. page.QuerySelectorAll("tbody th.number").Select(number => number.TextContent)];

    [GeneratedRegex("\"(?<word>[a-z]+\\.[a-z]+(-[a-z]+)*)\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ActionWord();

    [GeneratedRegex("""\$"[a-z]+\.\{""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex MadeUpWord();
}
