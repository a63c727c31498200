using AngleSharp.Dom;
using Lantu.Data;
using Lantu.Domain.Units;
using Lantu.Jobs.Directories;

namespace Lantu.Tests.Features;

/// <summary>The pages of a directory's groups: each act is whole, audited and in the history, or refused with one sentence.</summary>
public sealed class GroupTests
{
    [Fact]
    public async Task A_group_is_added_corrected_and_struck_each_with_its_reason_in_the_history()
    {
        await using LantuHost host = await DirectoryTests.StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync("/units/1/groups/add");
        await office.SendAsync("/units/1/groups/add", ("seen", "1"), ("name", "各区政府"), ("membersOfKind", "District"), ("reason", "文件常用"));
        Assert.Equal("/units/1/groups", office.Address);
        Assert.Equal(["专班", "各区政府"], office.Page.QuerySelectorAll("h2").Select(heading => heading.TextContent));

        // A name that holds the sign between names, on a line of its own.
        await office.OpenAsync("/units/1/groups/correct?group=专班");
        Assert.Equal("市规划局\n市国土、测绘局", office.Page.QuerySelector("#members")!.TextContent);
        await office.SendAsync("/units/1/groups/correct", ("seen", "2"), ("group", "专班"), ("name", "工作专班"), ("aliases", "专班、小组"), ("members", "市国土、测绘局\r\n市规划局、市气象台"));
        Assert.Equal(["市国土、测绘局", "市规划局", "市气象台"], (await GroupsAsync(host))[0].Members);
        Assert.Equal(["专班", "小组"], (await GroupsAsync(host))[0].Aliases);

        await office.OpenAsync("/units/1/groups/remove?group=各区政府");
        await office.SendAsync("/units/1/groups/remove", ("seen", "3"), ("group", "各区政府"), ("reason", "不再使用"));

        Assert.Equal(["工作专班"], (await GroupsAsync(host)).Select(group => group.Name));
        Assert.Equal(["units.installed", "units.changed", "units.changed", "units.changed"], await host.AuditedAsync());
        Assert.EndsWith("act 4: GroupRemoved; 0 units (), 1 groups; 不再使用", (await DirectoryTests.LastAsync(host)).Detail, StringComparison.Ordinal);
        IHtmlCollection<IElement> acts = (await host.ReadAsync("/units/1/history")).QuerySelectorAll(".history > li");
        Assert.Equal(["删去单位组", "更正单位组", "新增单位组"], acts.Take(3).Select(act => act.QuerySelector("b")!.TextContent));
        Assert.Contains("不再使用", acts[0].TextContent, StringComparison.Ordinal);
        Assert.Equal(["工作专班", "专班"], acts[1].QuerySelectorAll("h3").Select(heading => heading.FirstChild!.TextContent.Trim()));
    }

    [Fact]
    public async Task A_closed_group_links_to_its_units_and_one_without_members_is_open()
    {
        await using LantuHost host = await DirectoryTests.StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync("/units/1/groups/add");
        await office.SendAsync("/units/1/groups/add", ("seen", "1"), ("name", "有关部门"));

        Assert.Equal(["/units/1/2", "/units/1/3"], office.Page.QuerySelectorAll("[aria-labelledby=group-1] dd a").Select(link => link.GetAttribute("href")));
        Assert.Contains("成员待定", office.Page.QuerySelector("[aria-labelledby=group-2]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/units/1/groups", (await host.ReadAsync("/units/1")).QuerySelector("[aria-labelledby=groups] .actions a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("add", 422, "不能作名称", "name=")]
    [InlineData("add", 422, "“市规划局”", "name=市规划局")]
    [InlineData("add", 422, "成员“无此局”不在名录中", "name=小组", "members=市规划局\n无此局")]
    [InlineData("add", 422, "只能填一项", "name=小组", "members=市规划局", "membersOfKind=District")]
    [InlineData("correct", 422, "没有单位组“小组”", "group=小组", "name=小组")]
    [InlineData("correct", 422, "内容没有变化", "group=专班", "name=专班", "members=市规划局\n市国土、测绘局")]
    [InlineData("remove", 422, "没有单位组“小组”", "group=小组")]
    public async Task What_makes_no_sense_is_refused_whole_and_what_was_typed_stays(string form, int status, string sentence, params string[] fields)
    {
        await using LantuHost host = await DirectoryTests.StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync("/units/1/groups/add");

        await office.SendAsync($"/units/1/groups/{form}", [("seen", "1"), ("reason", "试"), .. fields.Select(field => (field.Split('=')[0], field.Split('=')[1]))]);

        Assert.Equal(status, office.Status);
        Assert.Contains(sentence, office.Told, StringComparison.Ordinal);
        Assert.Equal("试", office.Page.QuerySelector("#reason")!.GetAttribute("value"));
        Assert.Equal(["units.installed"], await host.AuditedAsync());
    }

    [Fact]
    public async Task Of_two_people_who_change_the_groups_the_second_is_told()
    {
        await using LantuHost host = await DirectoryTests.StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync("/units/1/groups/add");
        await office.SendAsync("/units/1/groups/add", ("seen", "1"), ("name", "有关部门"));
        await office.OpenAsync("/units/1/groups/correct?group=专班");

        await office.SendAsync("/units/1/groups/correct", ("seen", "1"), ("group", "专班"), ("name", "专班"), ("members", "市规划局"));

        Assert.Equal(409, office.Status);
        Assert.Contains($"打开页面之后，{Seat.Coordinator.Actor}", office.Told, StringComparison.Ordinal);
        Assert.Equal("市规划局", office.Page.QuerySelector("#members")!.TextContent);
    }

    static async Task<IReadOnlyList<UnitGroup>> GroupsAsync(LantuHost host)
    {
        await using LantuDb db = host.Database.Open();
        return (await StoredDirectory.FindAsync(db, 1, TestContext.Current.CancellationToken))!.State.Units.Groups;
    }
}
