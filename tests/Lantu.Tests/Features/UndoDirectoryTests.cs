using System.Text;
using Lantu.Data;
using Lantu.Domain.Units;
using Lantu.Jobs;
using Lantu.Jobs.Directories;

namespace Lantu.Tests.Features;

/// <summary>The last act on a directory is taken back by a new one, unless something rests on it; striking a name and ending a contact give their reason.</summary>
public sealed class UndoDirectoryTests
{
    [Theory]
    [InlineData("add", "name=市新设局", "parent=市规划局")]
    [InlineData("1/rename", "name=市绿色局", "fullName=云州市绿色局", "day=2024-06-01", "endsAbbreviations=true")]
    [InlineData("2/merge", "merged=市规划局\n市国土、测绘局", "intoNew=true", "name=市规自局", "kind=Department", "day=2024-06-01")]
    [InlineData("2/end", "day=2024-06-01", "successor=市国土、测绘局")]
    [InlineData("1/names/remove", "name=环境局")]
    [InlineData("2/contact", "contact=0", "role=Head", "name=张三")]
    [InlineData("groups/remove", "group=专班")]
    [InlineData("groups/correct", "group=专班", "name=小组", "members=市规划局")]
    public async Task What_it_did_is_taken_back_and_done_again_with_history_and_audit(string form, params string[] fields)
    {
        await using LantuHost host = await DirectoryTests.StartAsync();
        DirectoryState before = await StateAsync(host);
        using Visitor office = new(host);
        await office.OpenAsync("/units/1/add");
        await office.SendAsync($"/units/1/{form}", [("seen", "1"), .. fields.Select(field => (field.Split('=')[0], field.Split('=')[1]))]);
        Assert.Equal(200, office.Status);
        DirectoryState after = await StateAsync(host);
        await office.OpenAsync("/units/1/history");
        await office.OpenAsync(office.Page.QuerySelector(".actions a[href$='/undo']")!.GetAttribute("href")!);

        await office.SendAsync("/units/1/undo", ("seen", "2"), ("reason", "填错了"));

        Assert.Equal("/units/1/history", office.Address);
        Assert.True(DirectoryDifference.Between(before, await StateAsync(host), mayTakeBack: true).IsNone);
        Assert.Contains("撤销上一次变动", office.Page.QuerySelector(".history > li b")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("填错了", office.Page.QuerySelector(".history > li")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("ActUndone", (await DirectoryTests.LastAsync(host)).Detail, StringComparison.Ordinal);
        Assert.Equal(3, (await host.AuditedAsync()).Count);

        // The undoing is an act as others are, and the units bear their numbers again.
        await office.OpenAsync("/units/1/undo");
        await office.SendAsync("/units/1/undo", ("seen", "3"));
        Assert.True(DirectoryDifference.Between(after, await StateAsync(host)).IsNone);
    }

    [Fact]
    public async Task The_number_of_a_unit_that_was_taken_back_is_not_given_again_and_its_page_is_gone()
    {
        await using LantuHost host = await DirectoryTests.StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync("/units/1/add");
        await office.SendAsync("/units/1/add", ("name", "市错设局"));
        Assert.Equal("/units/1/7", office.Address);
        await office.OpenAsync("/units/1/undo");
        await office.SendAsync("/units/1/undo", ("seen", "2"));
        Assert.DoesNotContain("/units/1/7", office.Page.QuerySelectorAll(".history a").Select(link => link.GetAttribute("href")));

        await office.OpenAsync("/units/1/7");
        Assert.Equal(404, office.Status);
        await office.OpenAsync("/units/1/add");
        await office.SendAsync("/units/1/add", ("name", "市新设局"));
        Assert.Equal("/units/1/8", office.Address);
    }

    [Fact]
    public async Task What_was_done_since_or_taken_in_as_a_whole_is_not_taken_back()
    {
        await using LantuHost host = await DirectoryTests.StartAsync();
        using Visitor office = new(host);
        Assert.Empty((await office.OpenAsync("/units/1/history")).QuerySelectorAll("a[href$='/undo']"));
        await office.OpenAsync("/units/1/undo");
        await office.SendAsync("/units/1/undo", ("seen", "1"));
        Assert.Equal((422, "整部装入的名录不能撤销；请再装入要用的名录。"), (office.Status, office.Told));

        await office.OpenAsync("/units/1/add");
        await office.SendAsync("/units/1/add", ("name", "市新设局"));
        await office.OpenAsync("/units/1/undo");
        await office.SendAsync("/units/1/undo", ("seen", "1"));
        Assert.Equal(409, office.Status);
        Assert.Equal(2, (await host.AuditedAsync()).Count);
    }

    [Fact]
    public async Task What_a_plan_read_since_rests_on_is_not_taken_back()
    {
        await using LantuHost host = await DirectoryTests.StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync("/units/1/add");
        await office.SendAsync("/units/1/add", ("name", "市新设局"), ("kind", "Department"));
        string text = "# 云州市人民政府办公厅关于印发《云州市清洁行动2024年计划》的通知\n\n云政办发〔2024〕9号\n\n各区人民政府：\n\n现印发给你们。\n\n云州市人民政府办公厅\n2024年2月1日\n\n附件 云州市清洁行动2024年计划\n\n| 序号 | 重点任务 | 工作措施 | 完成时限 | 主责单位 | 协办单位 |\n|---|---|---|---|---|---|\n| 1 | 道路清扫 | 提高道路机械化清扫水平。 | 6月底前 | 市新设局 | — |\n";
        await using (LantuDb db = host.Database.Open())
        {
            await host.StoreAsync(ReadPlan.From(Encoding.UTF8.GetBytes(text), "plan.md", null, null, UnitDirectories.Available(await StoredDirectory.AllAsync(db, TestContext.Current.CancellationToken), null)));
        }

        await office.OpenAsync("/units/1/undo");
        await office.SendAsync("/units/1/undo", ("seen", "2"), ("reason", "试"));

        Assert.Equal((409, "计划 1 是这次变动之后导入的，用到了“市新设局”，不能撤销；请用更正。"), (office.Status, office.Told));
        Assert.Equal("试", office.Page.QuerySelector("#reason")!.GetAttribute("value"));
        Assert.NotNull((await StateAsync(host)).Units.Find("市新设局"));
    }

    [Fact]
    public async Task Striking_a_name_and_ending_a_contact_are_pages_of_their_own_with_a_reason()
    {
        await using LantuHost host = await DirectoryTests.StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync("/units/1/1");
        await office.OpenAsync(office.Page.QuerySelector("[aria-labelledby=names] li a")!.GetAttribute("href")!);
        await office.SendAsync("/units/1/1/names/remove", ("seen", "1"), ("name", "环境局"), ("day", ""), ("reason", "不用了"));
        Assert.Contains("不用了", office.Page.QuerySelector(".history > li")!.TextContent, StringComparison.Ordinal);
        await office.OpenAsync("/units/1/2/contact");
        await office.SendAsync("/units/1/2/contact", ("seen", "1"), ("contact", "0"), ("role", "Head"), ("name", "张三"));
        await office.OpenAsync(office.Page.QuerySelector("[aria-labelledby=contacts] li a[href*='/end']")!.GetAttribute("href")!);
        Assert.Equal("1", office.Page.QuerySelector("input[name=contact]")!.GetAttribute("value"));
        await office.SendAsync("/units/1/2/contact/end", ("seen", "3"), ("contact", "1"), ("day", "2024-01-01"), ("reason", "调离"));

        Assert.Contains("调离", office.Page.QuerySelector(".history > li")!.TextContent, StringComparison.Ordinal);
        await office.OpenAsync("/units/1/1/names/remove?name=无此名");
        Assert.Equal(404, office.Status);
    }

    static async Task<DirectoryState> StateAsync(LantuHost host)
    {
        await using LantuDb db = host.Database.Open();
        return (await StoredDirectory.FindAsync(db, 1, TestContext.Current.CancellationToken))!.State;
    }
}
