using System.Text;
using AngleSharp.Dom;
using Lantu.Data;
using Lantu.Documents.Units;
using Lantu.Domain.Audit;
using Lantu.Domain.Units;
using Lantu.Jobs;
using Lantu.Jobs.Directories;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Features;

/// <summary>The pages of unit directories: every act is whole, audited and in the history, or refused with one sentence.</summary>
public sealed class DirectoryTests
{
    [Fact]
    public async Task A_shipped_directory_is_shown_taken_over_once_and_then_ones_own()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync("/units");
        Assert.Equal(["北京市", "中华人民共和国"], office.Page.QuerySelectorAll("tbody th a").Select(link => link.TextContent));
        await office.OpenAsync("/units/北京市");
        Assert.Contains("程序自带", office.Page.Body!.TextContent, StringComparison.Ordinal);

        await office.SendAsync("/units/take", ("root", "北京市"));
        Assert.Equal("/units/1", office.Address);
        await office.OpenAsync("/units/北京市");
        Assert.Equal("/units/1", office.Address);
        await office.OpenAsync("/units");
        await office.SendAsync("/units/take", ("root", "北京市"));

        Assert.Equal((409, "“北京市”已有本机名录，没有改动。"), (office.Status, office.Told));
        Assert.Equal(["units.installed"], await host.AuditedAsync());
        await using LantuDb db = host.Database.Open();
        FoundDirectory shipped = UnitDirectories.Shipped().Single(found => found.Directory.Root == "北京市");
        StoredDirectory kept = (await StoredDirectory.FindAsync(db, 1, TestContext.Current.CancellationToken))!;
        Assert.True(DirectoryDifference.Between(DirectoryState.Of(shipped.Directory), kept.State).IsNone);
    }

    [Theory]
    [InlineData("", 6)]
    [InlineData("?q=环保", 1)]
    [InlineData("?q=环保局", 1)] // A former name.
    [InlineData("?q=云州市 规划", 1)]
    [InlineData("?q=Ａ１", 1)]
    [InlineData("?kind=District", 1)]
    [InlineData("?being=former", 1)]
    [InlineData("?being=now&kind=Department", 4)]
    [InlineData("?q=没有这样的字", 0)]
    public async Task The_address_holds_the_filter(string query, int rows)
    {
        await using LantuHost host = await StartAsync();

        Assert.Equal(rows, (await host.ReadAsync("/units/1" + query)).QuerySelectorAll("tbody th[scope=row]").Length);
    }

    [Fact]
    public async Task A_renamed_unit_reads_old_and_new_plans_rightly_and_has_its_history()
    {
        await using LantuHost host = await StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync("/units/1/1/rename");

        await office.SendAsync("/units/1/1/rename", ("seen", "1"), ("name", "市绿色局"), ("fullName", "云州市绿色局"), ("day", "2024-06-01"), ("reason", "机构改革"));

        Assert.Equal("/units/1/1", office.Address);
        Assert.Equal("市绿色局", office.Page.QuerySelector("h1")!.TextContent);
        IElement act = office.Page.QuerySelector("#history ~ *, .history > li")!;
        Assert.Contains("机构改革", act.TextContent, StringComparison.Ordinal);
        Assert.Contains("市生态环境局", act.QuerySelector("del")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("市生态环境局", await ReadAsync(host, "2024年5月31日", "市生态环境局"));
        Assert.Equal("市绿色局", await ReadAsync(host, "2024年6月1日", "市生态环境局"));
        Assert.Equal("市绿色局", await ReadAsync(host, "2024年6月1日", "市绿色局"));
        AuditEntry entry = await LastAsync(host);
        Assert.Equal(("units.changed", "units/云州市", true), (entry.Action, entry.Subject, entry.Detail.Contains("1 市生态环境局 → 市绿色局", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_name_to_come_is_said_and_the_one_it_bears_is_shown_until_its_day()
    {
        await using LantuHost host = await StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync("/units/1/1/rename");
        await office.SendAsync("/units/1/1/rename", ("seen", "1"), ("name", "市绿色局"), ("fullName", "云州市绿色局"), ("day", "2999-06-01"));

        Assert.Equal("市生态环境局", office.Page.QuerySelector("h1")!.TextContent);
        Assert.Equal("云州市生态环境局", office.Page.QuerySelector("h1 ~ *")!.TextContent.Trim());
        Assert.Contains("自2999年6月1日（周六）起称“市绿色局”", office.Page.QuerySelector("[aria-labelledby=facts]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("市生态环境局，用至2999年5月31日（周五）", office.Page.QuerySelector("[aria-labelledby=names]")!.TextContent, StringComparison.Ordinal);
        IDocument list = await host.ReadAsync("/units/1?q=市绿色局");
        Assert.Equal("市生态环境局", list.QuerySelector("tbody th a")!.TextContent);
        Assert.Contains("起称“市绿色局”", list.QuerySelector("tbody th[scope=row]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("隶属市生态环境局", (await host.ReadAsync("/units/1?q=气象")).QuerySelector("tbody th[scope=row]")!.TextContent.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("市生态环境局", (await host.ReadAsync("/units/1/4")).QuerySelector("[aria-labelledby=facts] dd a")!.TextContent);
    }

    [Fact]
    public async Task Merged_units_lead_to_their_successor_and_groups_and_plans_of_old_stay()
    {
        await using LantuHost host = await StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync("/units/1/2/merge");

        await office.SendAsync("/units/1/2/merge", ("seen", "1"), ("merged", "市规划局\r\n市国土、测绘局"), ("intoNew", "true"), ("name", "市规自局"), ("kind", "Department"), ("day", "2024-06-01"));

        Assert.Equal("/units/1/2", office.Address);
        Assert.Equal("/units/1/7", office.Page.QuerySelectorAll("dd a").Single(link => link.TextContent == "市规自局").GetAttribute("href"));
        Assert.Equal("市规划局", await ReadAsync(host, "2024年5月31日", "市规划局"));
        Assert.Equal("市规自局", await ReadAsync(host, "2024年6月1日", "市规划局"));
        Assert.Equal(["市规划局", "市国土、测绘局", "专班"], (await host.ReadAsync("/units/1/7")).QuerySelectorAll("dd a").Select(link => link.TextContent));
    }

    [Theory]
    [InlineData("1/add", 422, "“环境局”同时也是“市生态环境局”的名称", "name=环境局")]
    [InlineData("1/add", 422, "“无此局”不在名录中", "name=丁局", "parent=无此局")]
    [InlineData("1/add", 422, "不能作名称", "name=")]
    [InlineData("1/add", 422, "终止日期早于启用日期", "name=丁局", "validFrom=2024-01-02", "validTo=2024-01-01")]
    [InlineData("1/add", 422, "不是日期", "name=丁局", "validFrom=昨天")]
    [InlineData("1/1/correct", 422, "又隶属于自己", "name=市生态环境局", "fullName=云州市生态环境局", "parent=市气象台")]
    [InlineData("1/1/rename", 422, "不是日期", "name=新局", "day=")]
    [InlineData("1/2/merge", 422, "不能并入自己", "merged=市规划局", "name=市规划局", "day=2024-06-01")]
    [InlineData("1/2/merge", 422, "名录中没有“无此局”", "merged=无此局", "name=市规划局", "day=2024-06-01")]
    [InlineData("1/2/end", 422, "“无此局”不在名录中", "day=2024-06-01", "successor=无此局")]
    [InlineData("1/6/rename", 422, "已停用", "name=新局", "day=2025-01-01")]
    [InlineData("1/2/contact", 422, "填得不对", "name= ", "role=Head")]
    [InlineData("1/2/contact", 422, "截止早于起始", "name=张三", "role=Head", "validFrom=2024-01-02", "validTo=2024-01-01")]
    [InlineData("1/2/names", 422, "“市生态环境局”的名称", "name=市生态环境局")]
    [InlineData("1/2/names/remove", 422, "没有“无此名”这个名称", "name=无此名")]
    [InlineData("1/2/correct", 422, "内容没有变化", "name=市规划局", "fullName=云州市规划局", "kind=Department")]
    [InlineData("9/add", 404, "", "name=丁局")]
    [InlineData("1/99/rename", 404, "", "name=丁局", "day=2024-06-01")]
    public async Task What_makes_no_sense_is_refused_whole_with_one_sentence(string form, int status, string sentence, params string[] fields)
    {
        await using LantuHost host = await StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync("/units/1/add");

        await office.SendAsync($"/units/{form}", [.. fields.Select(field => (field.Split('=')[0], field.Split('=')[1])), .. form.EndsWith("add", StringComparison.Ordinal) ? [] : (ReadOnlySpan<(string, string)>)[("seen", "1")]]);

        Assert.Equal(status, office.Status);
        Assert.Contains(sentence, office.Told, StringComparison.Ordinal);
        Assert.Equal(["units.installed"], await host.AuditedAsync());
    }

    [Fact]
    public async Task A_very_long_name_is_refused_and_what_was_typed_stays_in_the_form()
    {
        await using LantuHost host = await StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync("/units/1/add");
        string name = new('长', 5_000);

        await office.SendAsync("/units/1/add", ("name", name), ("reason", "试"));

        Assert.Equal(422, office.Status);
        Assert.Contains("不超过 100 字", office.Told, StringComparison.Ordinal);
        Assert.Equal((name, "试"), (office.Page.QuerySelector("#name")!.GetAttribute("value"), office.Page.QuerySelector("#reason")!.GetAttribute("value")));
    }

    [Fact]
    public async Task Of_two_people_who_change_one_unit_the_second_is_told()
    {
        await using LantuHost host = await StartAsync();
        using Visitor one = new(host);
        using Visitor other = new(host);
        await one.OpenAsync("/units/1/2/correct");
        await other.OpenAsync("/units/1/2/correct");
        string seen = other.Page.QuerySelector("input[name=seen]")!.GetAttribute("value")!;

        await one.SendAsync("/units/1/2/correct", ("seen", seen), ("name", "市规划局"), ("kind", "Party"));
        await other.SendAsync("/units/1/2/correct", ("seen", seen), ("name", "市规划院"), ("kind", "Department"));

        Assert.Equal((200, 409), (one.Status, other.Status));
        Assert.Contains($"打开页面之后，{Seat.Coordinator.Actor}", other.Told, StringComparison.Ordinal);
        Assert.Equal("市规划院", other.Page.QuerySelector("#name")!.GetAttribute("value"));
        await other.OpenAsync("/units/1/3/correct");
        await other.SendAsync("/units/1/3/correct", ("seen", "1"), ("name", "市国土、测绘局"), ("kind", "Other"));
        Assert.Equal(200, other.Status);
        Assert.Equal(["units.installed", "units.changed", "units.changed"], await host.AuditedAsync());
    }

    [Fact]
    public async Task Contacts_are_entered_and_ended_and_the_audit_names_nobody()
    {
        await using LantuHost host = await StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync("/units/1/2/contact");
        await office.SendAsync("/units/1/2/contact", ("seen", "1"), ("contact", "0"), ("role", "Liaison"), ("name", "王小明"), ("telephone", "010-1234"));
        Assert.Contains("王小明", office.Page.QuerySelector("[aria-labelledby=contacts]")!.TextContent, StringComparison.Ordinal);
        await office.SendAsync("/units/1/2/contact/end", ("seen", "2"), ("contact", "1"), ("day", "2024-01-01"));

        Assert.Contains("已卸任", office.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("王小明", (await LastAsync(host)).Detail, StringComparison.Ordinal);
        Assert.DoesNotContain("1234", (await LastAsync(host)).Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_is_shown_as_a_difference_before_it_is_applied()
    {
        await using LantuHost host = await StartAsync();
        using Visitor office = new(host);
        byte[] same = await host.Browser.GetByteArrayAsync(new Uri("/units/1/directory.xlsx", UriKind.Relative), TestContext.Current.CancellationToken);
        await office.OpenAsync("/units/1/upload");
        await office.HandInAsync("名录.xlsx", same, "/units/1/upload");
        Assert.Equal((200, "与现有名录相同，没有改动。"), (office.Status, office.Told));
        byte[] changed = await ChangedAsync(host, state => WithNew(state) with { Contacts = [new UnitContact { Unit = 2, Name = "张三" }] });
        await office.HandInAsync("名录.xlsx", changed, "/units/1/upload");
        Assert.Equal(["市规划局", "市新设局"], office.Page.QuerySelectorAll("[aria-labelledby=difference] h3").Select(heading => heading.FirstChild!.TextContent.Trim()));
        Assert.Equal(["units.installed"], await host.AuditedAsync());
        string upload = office.Page.QuerySelector("input[name=upload]")!.GetAttribute("value")!;

        await office.SendAsync("/units/1/upload/apply", ("upload", upload), ("reason", "年度更新"));

        Assert.Equal("/units/1/history", office.Address);
        Assert.Equal(["units.installed", "units.changed"], await host.AuditedAsync());
        await office.OpenAsync("/units/1/upload");
        await office.SendAsync("/units/1/upload/apply", ("upload", upload));
        Assert.Equal(409, office.Status);
        await office.HandInAsync("名录.xlsx", changed, "/units/1/upload");
        Assert.Contains("下载之后名录又有变动", office.Page.Body!.TextContent, StringComparison.Ordinal);
        await office.HandInAsync("名录.xlsx", "不是工作簿"u8.ToArray(), "/units/1/upload");
        Assert.Equal(422, office.Status);
        Assert.Contains("不是可以读取的 Excel 文件", office.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_that_others_overtook_is_not_applied()
    {
        await using LantuHost host = await StartAsync();
        using Visitor office = new(host);
        byte[] changed = await ChangedAsync(host, WithNew);
        await office.OpenAsync("/units/1/upload");
        await office.HandInAsync("名录.xlsx", changed, "/units/1/upload");
        string upload = office.Page.QuerySelector("input[name=upload]")!.GetAttribute("value")!;
        await office.SendAsync("/units/1/2/correct", ("seen", "1"), ("name", "市规划局"), ("kind", "Party"));
        await office.OpenAsync("/units/1/upload");

        await office.SendAsync("/units/1/upload/apply", ("upload", upload));

        Assert.Equal(409, office.Status);
        Assert.Contains("打开页面之后", office.Told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plans_unit_and_the_directorys_lead_to_each_other_whatever_it_is_called_since()
    {
        await using LantuHost host = await LantuHost.StartAsync("beijing-2023/plan.md");
        using Visitor office = new(host);
        await office.OpenAsync("/units");
        await office.SendAsync("/units/take", ("root", "北京市"));
        string entry = office.Page.QuerySelectorAll("tbody th a").Single(link => link.TextContent == "市水务局").GetAttribute("href")!;
        await office.OpenAsync($"{entry}/rename");
        await office.SendAsync($"{entry}/rename", ("seen", "1"), ("name", "市水利局"), ("day", "2026-06-01"));

        IElement plan = office.Page.QuerySelector("[aria-labelledby=plans] a")!;
        IDocument there = await host.ReadAsync(plan.GetAttribute("href")!);

        Assert.Contains("计划中称“市水务局”", plan.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Equal("市水务局", there.QuerySelector("h1")!.TextContent);
        Assert.Contains(entry, there.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Nothing_of_a_directory_runs_on_any_page()
    {
        const string Attack = "\"><img src=x onerror=alert(1)><script>alert(1)</script>";
        await using LantuHost host = await StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync("/units/1/2/correct");
        await office.SendAsync("/units/1/2/correct", ("seen", "1"), ("name", Attack), ("fullName", Attack), ("reason", Attack));
        await office.SendAsync("/units/1/2/names", ("seen", "2"), ("name", Attack + "局"));
        await office.OpenAsync("/units/1/2/contact");
        await office.SendAsync("/units/1/2/contact", ("seen", "3"), ("contact", "0"), ("role", "Head"), ("name", Attack), ("telephone", "javascript:alert(1)"), ("email", Attack));
        Assert.Equal(4, (await host.AuditedAsync()).Count);

        foreach (string url in (string[])["/units", "/units/1", $"/units/1?q={Uri.EscapeDataString(Attack)}", "/units/1/2", "/units/1/2/correct", "/units/1/2/rename", "/units/1/2/merge", "/units/1/2/end", "/units/1/2/contact?contact=1", "/units/1/history", "/units/1/upload"])
        {
            IDocument page = await host.ReadAsync(url);
            Assert.Empty(page.QuerySelectorAll("script:not([src^='/assets/site.']), img, [onerror], [onload], a[href^=javascript]"));
        }
    }

    internal static async Task<LantuHost> StartAsync()
    {
        LantuHost host = await LantuHost.StartAsync();
        UnitDirectory directory = new(
            "云州市",
            [
                new Unit { Name = "市生态环境局", FullName = "云州市生态环境局", Aliases = [new UnitName("环境局"), new UnitName("市环保局", new DateOnly(2018, 12, 31))] },
                new Unit { Name = "市规划局", FullName = "云州市规划局" },
                new Unit { Name = "市国土、测绘局" },
                new Unit { Name = "市气象台", Parent = "市生态环境局", Aliases = [new UnitName("A1台")] },
                new Unit { Name = "甲区政府", Kind = UnitKind.District },
                new Unit { Name = "旧局", Kind = UnitKind.Department, ValidTo = new DateOnly(2020, 12, 31) },
            ],
            [new UnitGroup { Name = "专班", Members = ["市规划局", "市国土、测绘局"] }],
            []);
        await new InstallDirectory(host.Writes, TimeProvider.System).RunAsync(directory, DirectoryActKind.Installed, onlyIfNew: true, Actor.Local);
        return host;
    }

    // The unit that a document of that day means by a name, read with the directory that the database keeps.
    internal static async Task<string?> ReadAsync(LantuHost host, string day, string name)
    {
        string text = $"# 云州市人民政府办公厅关于印发《云州市清洁行动2024年计划》的通知\n\n云政办发〔2024〕9号\n\n各区人民政府：\n\n现印发给你们。\n\n云州市人民政府办公厅\n{day}\n\n附件 云州市清洁行动2024年计划\n\n| 序号 | 重点任务 | 工作措施 | 完成时限 | 主责单位 | 协办单位 |\n|---|---|---|---|---|---|\n| 1 | 道路清扫 | 提高道路机械化清扫水平。 | 6月底前 | {name} | — |\n";
        await using LantuDb db = host.Database.Open();
        ReadPlan read = ReadPlan.From(Encoding.UTF8.GetBytes(text), "plan.md", null, null, UnitDirectories.Available(await StoredDirectory.AllAsync(db, TestContext.Current.CancellationToken), null));
        return PlanOf.Draft(read, TimeProvider.System.GetUtcNow(), "").Units.SingleOrDefault()?.Name;
    }

    // Without a number, as people add a row.
    static DirectoryState WithNew(DirectoryState state) => state with { Units = state.Units.With([.. state.Units.Units, new Unit { Name = "市新设局" }]) };

    static async Task<byte[]> ChangedAsync(LantuHost host, Func<DirectoryState, DirectoryState> act)
    {
        await using LantuDb db = host.Database.Open();
        StoredDirectory stored = (await StoredDirectory.FindAsync(db, 1, TestContext.Current.CancellationToken))!;
        using MemoryStream made = new();
        DirectoryWorkbook.Write(made, act(stored.State), stored.Directory.Revision);
        return made.ToArray();
    }

    internal static async Task<AuditEntry> LastAsync(LantuHost host)
    {
        await using LantuDb db = host.Database.Open();
        return await db.Audit.OrderByDescending(entry => entry.Sequence).FirstAsync(TestContext.Current.CancellationToken);
    }
}
