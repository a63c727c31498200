using AngleSharp.Dom;
using Lantu.Data;
using Lantu.Documents.Drafts;
using Lantu.Domain.Plans;
using Lantu.Domain.Settlements;
using Lantu.Jobs;
using Lantu.Jobs.Publication;
using Lantu.Jobs.Settlements;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Features;

/// <summary>Measures of a draft are added, divided, joined and removed; nothing but the order tells them from the document's own.</summary>
public sealed class StructureTests
{
    [Fact]
    public async Task The_first_of_a_programme_is_told_that_there_is_nothing_to_join()
    {
        await using LantuHost host = await DraftSite.StartAsync();

        AngleSharp.Dom.IDocument first = await host.ReadAsync("/plans/1/measures/1/join");
        AngleSharp.Dom.IDocument second = await host.ReadAsync("/plans/1/measures/2/join");

        Assert.NotNull(first.QuerySelector(".told"));
        Assert.Null(first.QuerySelector("form[action$=join] button"));
        Assert.Null(second.QuerySelector(".told"));
        Assert.NotNull(second.QuerySelector("form[action$=join] button"));
    }

    [Fact]
    public async Task An_added_measure_stands_behind_the_one_it_was_added_to_everywhere()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        using Visitor office = new(host);
        string before = await host.DraftAsync();
        await office.OpenAsync("/plans/1/measures/1/add");

        await office.SendAsync("/plans/1/measures/1/add", ("revision", "0"), ("text", "清洗公交站台。"), ("deadline", "9月底前"), ("lead", "市城市管理委"), ("responsible", "西城区政府"));

        Assert.Contains("第 1 次处理：措施已调整", office.Told, StringComparison.Ordinal);
        Assert.Equal(["2-1-1 提高", "2-1-2 清洗", "2-2-1 加强", "2-3-1 对裸", "2-5-1 每季"], await ListedAsync(host));
        await office.OpenAsync("/plans/1/measures/1");
        Assert.Equal("/plans/1/measures/5", office.Page.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        await office.OpenAsync("/plans/1/measures/2");
        Assert.Equal("/plans/1/measures/5", office.Page.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        string csv = await host.Browser.GetStringAsync(new Uri("/plans/1/measures.csv", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(csv.IndexOf("机械化清扫", StringComparison.Ordinal) < csv.IndexOf("清洗公交站台", StringComparison.Ordinal) && csv.IndexOf("清洗公交站台", StringComparison.Ordinal) < csv.IndexOf("视频监管", StringComparison.Ordinal));
        await office.OpenAsync("/plans/1/units");
        Assert.Contains("西城区政府", office.Page.Body!.TextContent, StringComparison.Ordinal);
        await office.OpenAsync("/plans/1/desk/acts");
        await office.SendAsync("/plans/1/desk/undo", ("act", "1"));
        Assert.Equal(before, await host.DraftAsync());
        Assert.Equal(["plan.imported", "measure.added", "settlement.undone"], await host.AuditedAsync());
    }

    [Fact]
    public async Task Those_added_in_one_place_stand_in_the_order_they_were_put_and_a_key_is_never_given_twice()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        await AddAsync(host, 1, "甲。");
        await AddAsync(host, 1, "乙。");
        Settlement third = await AddAsync(host, 6, "丙。");

        Assert.Equal(["2-1-1 提高", "2-1-3 乙。", "2-1-4 丙。", "2-1-2 甲。"], (await ListedAsync(host)).Take(4));
        await new UndoSettlement(host.Writes, TimeProvider.System).RunAsync(1, third.Number, "甲");
        await AddAsync(host, 5, "丁。");
        Assert.Equal(["2-1-1 提高", "2-1-3 乙。", "2-1-2 甲。", "2-1-5 丁。"], (await ListedAsync(host)).Take(4));
    }

    [Fact]
    public async Task A_task_is_opened_behind_another_and_goes_when_that_is_undone()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        using Visitor office = new(host);
        string before = await host.DraftAsync();
        Assert.Contains("缺序号 4", (await host.ReadAsync("/plans/1")).Body!.TextContent, StringComparison.Ordinal);
        await office.OpenAsync("/plans/1/measures/3/open");
        await office.SendAsync("/plans/1/measures/3/open", ("revision", "0"), ("number", "4"), ("title", "河道保洁"), ("text", "清理河道垃圾。"), ("deadline", "年底前"));

        Assert.Equal(["2-3-1 对裸", "2-4-1 清理", "2-5-1 每季"], (await ListedAsync(host)).Skip(2));
        Assert.DoesNotContain("缺序号", (await host.ReadAsync("/plans/1")).Body!.TextContent, StringComparison.Ordinal);
        PlanDraft draft = await StoredAsync(host);
        Assert.Equal(["1", "2", "3", "4", "5"], draft.Programmes.SelectMany(programme => programme.Tasks).Select(task => task.Number));
        await office.SendAsync("/plans/1/desk/undo", ("act", "1"));
        Assert.Equal(before, await host.DraftAsync());
    }

    [Fact]
    public async Task A_divided_measure_keeps_its_key_and_both_keep_deadline_and_units_unless_changed()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        using Visitor office = new(host);
        string before = await host.DraftAsync();
        await office.OpenAsync("/plans/1/measures/2/split");
        await office.SendAsync(
            "/plans/1/measures/2/split",
            ("revision", "0"), ("owntext", "加强施工工地扬尘视频监管。"), ("owndeadline", "年底前"), ("ownlead", "市住房城乡建没委"), ("ownresponsible", "朝阳区政府"),
            ("text", "逐月通报。"), ("deadline", "6月底前"), ("lead", "市住房城乡建没委"), ("responsible", "朝阳区政府"));

        Assert.Equal(["2-2-1 加强", "2-2-2 逐月"], (await ListedAsync(host)).Skip(1).Take(2));
        await using LantuDb db = host.Database.Open();
        Measure added = await db.Measures.Whole().SingleAsync(m => m.Ordinal == 5, TestContext.Current.CancellationToken);
        Assert.Equal(("6月底前", "市住房城乡建没委", "朝阳区政府"), (added.Content().Printed(MeasurePart.Deadline), added.Content().Printed(MeasurePart.Lead), added.Content().Printed(MeasurePart.Responsible)));
        Assert.NotEmpty(added.Places);
        await office.SendAsync("/plans/1/desk/undo", ("act", "1"));
        Assert.Equal(before, await host.DraftAsync());
    }

    [Fact]
    public async Task Joined_measures_say_what_both_said_and_the_task_that_is_left_empty_goes()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        using Visitor office = new(host);
        string before = await host.DraftAsync();
        await office.OpenAsync("/plans/1/measures/3/join");
        await office.SendAsync("/plans/1/measures/3/join", ("revision", "0"));

        await using LantuDb db = host.Database.Open();
        MeasureContent joined = (await db.Measures.Whole().SingleAsync(m => m.Ordinal == 2, TestContext.Current.CancellationToken)).Content();
        Assert.Equal(("年底前\n9月底前", "市住房城乡建没委", "朝阳区政府、海淀区政府", 2), (joined.Printed(MeasurePart.Deadline), joined.Printed(MeasurePart.Lead), joined.Printed(MeasurePart.Responsible), joined.Paragraphs.Count));
        Assert.Equal(["1", "2", "5"], (await StoredAsync(host)).Programmes.SelectMany(programme => programme.Tasks).Select(task => task.Number));
        await office.SendAsync("/plans/1/desk/undo", ("act", "1"));
        Assert.Equal(before, await host.DraftAsync());
        await office.SendAsync("/plans/1/measures/1/join", ("revision", "0"));
        Assert.Equal(422, office.Status);
    }

    [Fact]
    public async Task A_removed_measure_is_nowhere_and_its_findings_go_with_it()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        using Visitor office = new(host);
        string before = await host.DraftAsync();
        int unknown = await host.FindingAsync(FindingCodes.UnitUnknown);
        await office.OpenAsync("/plans/1/measures/4/remove");
        await office.SendAsync("/plans/1/measures/4/remove", ("revision", "0"), ("reason", ""));
        Assert.Equal(422, office.Status);
        await office.SendAsync("/plans/1/measures/4/remove", ("revision", "0"), ("reason", "原件已划去"));

        Assert.Equal(["2-1-1 提高", "2-2-1 加强", "2-3-1 对裸"], await ListedAsync(host));
        await host.ReadAsync("/plans/1/measures/4", 404);
        await using (LantuDb db = host.Database.Open())
        {
            Assert.Equal(FindingState.Moot, (await db.Findings.SingleAsync(f => f.Ordinal == unknown, TestContext.Current.CancellationToken)).State);
        }

        await office.OpenAsync($"/plans/1/desk?at={unknown}");
        Assert.Contains("所在措施已删去", office.Page.Body!.TextContent, StringComparison.Ordinal);
        await office.OpenAsync("/plans/1/findings");
        await office.OpenAsync("/plans/1/desk/acts");
        Assert.Contains("原件已划去", office.Page.Body!.TextContent, StringComparison.Ordinal);
        await office.SendAsync("/plans/1/desk/undo", ("act", "1"), ("fromActs", "true"));
        Assert.Equal(before, await host.DraftAsync());
    }

    [Fact]
    public async Task What_another_changed_meanwhile_is_not_divided_and_a_published_plan_not_at_all()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        RestructureDraft draft = new(host.Writes, TimeProvider.System);
        await draft.SplitAsync(new TypedMeasure(1, 2, 0, new Dictionary<MeasurePart, string> { [MeasurePart.Text] = "逐月通报。" }, "") { Own = new Dictionary<MeasurePart, string> { [MeasurePart.Text] = "加强监管。" } }, "甲");

        Assert.Equal(Refusal.MeasureChanged, (await Assert.ThrowsAsync<RefusedException>(() => draft.RemoveAsync(1, 2, 0, "无", "乙"))).Reason);
        await new SettleFindings(host.Writes, TimeProvider.System).KeepAsync(1, [await host.FindingAsync(FindingCodes.MissingNumber)], "", "甲");
        await new PublishPlan(host.Writes, TimeProvider.System).RunAsync(1, 0, "甲");
        Assert.Equal(Refusal.NoDraft, (await Assert.ThrowsAsync<RefusedException>(() => draft.RemoveAsync(1, 3, 0, "无", "乙"))).Reason);
    }

    [Fact]
    public async Task What_is_printed_and_owed_is_what_stands()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        RestructureDraft draft = new(host.Writes, TimeProvider.System);
        await draft.AddAsync(new TypedMeasure(1, 1, 0, Parts("清洗公交站台。", "西城区政府"), ""), "甲");
        await draft.AddAsync(new TypedMeasure(1, 3, 0, Parts("清理河道垃圾。", "西城区政府"), "") { Opens = new TaskHeading("4", "河道保洁", null) }, "甲");
        await draft.RemoveAsync(1, 2, 0, "原件已划去", "甲");
        PlanDraft stored = await StoredAsync(host);

        foreach (ExportForm form in new[] { ExportForm.Word, ExportForm.Excel })
        {
            PlanDraft read = ReadPlan.From(form.Bytes(stored), $"again.{form.Extension}", null, null).Draft;
            Assert.Equal(Said(stored), Said(read));
        }

        await new SettleFindings(host.Writes, TimeProvider.System).KeepAsync(1, [await host.FindingAsync(FindingCodes.MissingNumber)], "", "甲");
        await new PublishPlan(host.Writes, TimeProvider.System).RunAsync(1, 0, "甲");
        await using LantuDb db = host.Database.Open();
        Assert.Equal([5, 6], await db.Assignments.Where(a => a.Unit == "西城区政府").OrderBy(a => a.MeasureOrdinal).Select(a => a.MeasureOrdinal).ToListAsync(TestContext.Current.CancellationToken));
        Assert.False(await db.Assignments.AnyAsync(a => a.MeasureOrdinal == 2, TestContext.Current.CancellationToken));
        Assert.Equal(["清洗公交站台。", "清理河道垃圾。"], (await host.ReadAsync("/plans/1/units/" + (await db.Units.SingleAsync(u => u.Name == "西城区政府", TestContext.Current.CancellationToken)).Ordinal)).QuerySelectorAll("main td p, main .clip").Select(text => text.TextContent.Trim()).Where(text => text.StartsWith('清')).Distinct());
    }

    static Dictionary<MeasurePart, string> Parts(string text, string responsible) => new()
    {
        [MeasurePart.Text] = text,
        [MeasurePart.Deadline] = "年底前",
        [MeasurePart.Lead] = "市城市管理委",
        [MeasurePart.Responsible] = responsible,
    };

    static string Said(PlanDraft draft) => string.Join('\n', draft.Programmes.SelectMany(programme => programme.Tasks).SelectMany(task => task.Measures.Select(measure =>
        $"{task.Number} {task.Title} | {string.Join('/', measure.Paragraphs)} | {string.Join('/', measure.Deadlines.Select(deadline => deadline.Text))} | {string.Join('、', measure.Lead.Concat(measure.Responsible).Concat(measure.Supporting).Select(unit => unit.Text))}")));

    static Task<Settlement> AddAsync(LantuHost host, int after, string text) =>
        new RestructureDraft(host.Writes, TimeProvider.System).AddAsync(new TypedMeasure(1, after, 0, new Dictionary<MeasurePart, string> { [MeasurePart.Text] = text }, ""), "甲");

    static async Task<PlanDraft> StoredAsync(LantuHost host)
    {
        await using LantuDb db = host.Database.Open();
        return (await StoredDraft.FindAsync(db, 1, TestContext.Current.CancellationToken))!;
    }

    // Keys with the first words, as the table lists them.
    static async Task<IReadOnlyList<string>> ListedAsync(LantuHost host)
    {
        IDocument page = await host.ReadAsync("/plans/1/measures");
        return [.. page.QuerySelectorAll("td.text").Select(cell => $"{cell.QuerySelector("a.more")!.TextContent.Split(' ').Single(word => word.Contains('-', StringComparison.Ordinal))} {cell.QuerySelector("p")!.TextContent[..2]}")];
    }
}
