using System.Globalization;
using System.Text;
using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Features;

/// <summary>A draft is settled at the desk: by one, by all alike, by hand; every act can be undone and is audited.</summary>
public sealed class DeskTests
{
    [Fact]
    public async Task An_accepted_reading_is_sure_and_undoing_it_brings_everything_back()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        using Visitor office = new(host);
        string before = await host.DraftAsync();
        int finding = await host.FindingAsync(FindingCodes.UnitCorrected);
        await office.OpenAsync($"/plans/1/desk?at={finding}");
        Assert.Equal("采纳：市住房城乡建设委", office.Page.QuerySelector("button[name=choice]")!.TextContent);

        await office.SendAsync("/plans/1/desk/accept", Finding(finding), ("choice", "市住房城乡建设委"));

        Assert.Contains("第 1 次处理：已采纳 1 项", office.Told, StringComparison.Ordinal);
        await using (LantuDb db = host.Database.Open())
        {
            Responsibility lead = await db.Responsibilities.SingleAsync(r => r.MeasureOrdinal == 2 && r.Role == Lantu.Domain.Units.ResponsibilityRole.Lead, TestContext.Current.CancellationToken);
            Assert.Equal(("市住房城乡建没委", "市住房城乡建设委", 1.0), (lead.Text, lead.Unit, lead.Confidence));
            Measure measure = await db.Measures.SingleAsync(m => m.Ordinal == 2, TestContext.Current.CancellationToken);
            Assert.Equal((1, 0), (measure.Revision, measure.FindingCount));
        }

        await office.SendAsync("/plans/1/desk/undo", ("act", "1"));

        Assert.Contains("第 1 次处理已撤销", office.Told, StringComparison.Ordinal);
        Assert.Equal(before, await host.DraftAsync());
        Assert.Equal(["findings.accepted", "settlement.undone"], (await host.AuditedAsync()).Skip(1));
    }

    [Fact]
    public async Task What_says_the_same_is_settled_at_once()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        using Visitor office = new(host);
        int finding = await host.FindingAsync(FindingCodes.UnitCorrected);
        await office.OpenAsync($"/plans/1/desk?at={finding}");

        await office.SendAsync("/plans/1/desk/accept", Finding(finding), ("scope", "alike"));

        Assert.Contains("已采纳 2 项", office.Told, StringComparison.Ordinal);
        await using LantuDb db = host.Database.Open();
        Assert.Equal(2, await db.Findings.CountAsync(f => f.State == FindingState.Accepted, TestContext.Current.CancellationToken));
        Assert.Equal(2, await db.Responsibilities.CountAsync(r => r.Text == "市住房城乡建没委" && r.Confidence == 1, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Of_a_sort_those_with_a_proposal_are_taken_and_the_others_stay_open()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.ImportTextAsync("两样.md", PageReadings.Table("清洁行动2024年计划", ["1\t清扫\t提高机扫水平。\t年底前\t市城管局\t东区政府\t—", "\t\t清洗护栏。\t年底前\t市城管局\t\t—", "2\t绿化\t补植。\t年底前\t市园林局\t\t—"]));
        using Visitor office = new(host);
        await using LantuDb db = host.Database.Open();
        List<PlanFinding> missing = await db.Findings.Where(f => f.Code == FindingCodes.RoleMissing).OrderBy(f => f.Ordinal).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal([true, false], missing.Select(finding => finding.Finding.Proposal is not null));
        await office.OpenAsync($"/plans/1/desk?at={missing[0].Ordinal}");

        await office.SendAsync("/plans/1/desk/accept", Finding(missing[0].Ordinal), ("scope", "sort"));

        Assert.Contains("已采纳 1 项", office.Told, StringComparison.Ordinal);
        Assert.Equal(FindingState.Open, (await db.Findings.SingleAsync(f => f.Ordinal == missing[1].Ordinal, TestContext.Current.CancellationToken)).State);
        await office.SendAsync("/plans/1/desk/accept", Finding(missing[1].Ordinal));
        Assert.Equal(422, office.Status);
    }

    [Fact]
    public async Task The_gravest_open_finding_comes_first_and_the_next_follows()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        using Visitor office = new(host);

        await office.OpenAsync("/plans/1/desk");
        Assert.Equal("序号缺失", office.Page.QuerySelector("#finding")!.TextContent);
        await office.SendAsync("/plans/1/desk/keep", Finding(1), ("reason", "原件即如此"));

        Assert.Equal("单位名称更正", office.Page.QuerySelector("#finding")!.TextContent);
        await office.OpenAsync("/plans/1/desk/acts");
        Assert.Contains("原件即如此", office.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_desk_goes_on_behind_what_the_act_settled_besides()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.StoreAsync(ReadPlan.From(Encoding.UTF8.GetBytes(DraftSite.Document.Replace("| 朝阳区政府 |", "| 市住房城乡建没委 |", StringComparison.Ordinal)), "清洁行动.md", null, null));
        using Visitor office = new(host);
        int first = await host.FindingAsync(FindingCodes.UnitCorrected);
        await office.OpenAsync($"/plans/1/desk?code=unit-corrected&at={first}");

        await office.SendAsync("/plans/1/desk/accept", Finding(first), ("code", "unit-corrected"));

        await using LantuDb db = host.Database.Open();
        List<FindingState> states = await db.Findings.Where(f => f.Code == FindingCodes.UnitCorrected).OrderBy(f => f.Ordinal).Select(f => f.State).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal([FindingState.Accepted, FindingState.Moot, FindingState.Open], states);
        Assert.NotNull(office.Page.QuerySelector("input[name=finding][value='" + (first + 2).ToString(CultureInfo.InvariantCulture) + "']"));
    }

    [Fact]
    public async Task A_finding_that_another_settled_is_not_settled_again()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        using Visitor one = new(host);
        using Visitor other = new(host);
        int finding = await host.FindingAsync(FindingCodes.UnitUnknown);
        await one.OpenAsync($"/plans/1/desk?at={finding}");
        await other.OpenAsync($"/plans/1/desk?at={finding}");
        await one.SendAsync("/plans/1/desk/keep", Finding(finding));
        string settled = await host.DraftAsync();

        await other.SendAsync("/plans/1/desk/keep", Finding(finding));

        Assert.Equal(409, other.Status);
        Assert.Contains($"第 {finding} 项疑点已由{Seat.Coordinator.Actor}于", other.Told, StringComparison.Ordinal);
        Assert.Equal(settled, await host.DraftAsync());
    }

    [Fact]
    public async Task Of_many_who_settle_one_finding_exactly_one_does()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        int finding = await host.FindingAsync(FindingCodes.UnitUnknown);
        Visitor[] people = [.. Enumerable.Range(0, 12).Select(_ => new Visitor(host))];
        await Task.WhenAll(people.Select(person => person.OpenAsync($"/plans/1/desk?at={finding}")));

        await Task.WhenAll(people.Select(person => person.SendAsync("/plans/1/desk/keep", Finding(finding))));

        Assert.Equal(11, people.Count(person => person.Status == 409));
        Assert.Single(await host.AuditedAsync(), "findings.kept");
        Array.ForEach(people, person => person.Dispose());
    }

    [Fact]
    public async Task A_measure_corrected_by_hand_is_read_again()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        using Visitor office = new(host);
        string before = await host.DraftAsync();
        int finding = await host.FindingAsync(FindingCodes.RoleMissing);
        await office.OpenAsync($"/plans/1/measures/4/correct?finding={finding}");

        await office.SendAsync("/plans/1/measures/4/correct", [.. Typed(office, ("responsible", "朝阳区政府、海淀区政府"), ("deadline", "11月底前")), ("findings", $"{finding}")]);

        Assert.Equal(200, office.Status);
        await using LantuDb db = host.Database.Open();
        Measure measure = await db.Measures.Include(m => m.Responsibilities).ThenInclude(r => r.Units).SingleAsync(m => m.Ordinal == 4, TestContext.Current.CancellationToken);
        Assert.Equal(["朝阳区政府", "海淀区政府"], measure.Content().Responsible.Select(unit => unit.Unit));
        Assert.Equal(new DateOnly(2024, 11, 30), measure.LastDay);
        Assert.Equal(FindingState.Edited, (await db.Findings.SingleAsync(f => f.Ordinal == finding, TestContext.Current.CancellationToken)).State);
        await office.OpenAsync("/plans/1/desk/acts");
        await office.SendAsync("/plans/1/desk/undo", ("act", "1"), ("fromActs", "true"));
        Assert.Equal(before, await host.DraftAsync());
    }

    [Fact]
    public async Task The_notices_own_facts_are_corrected_and_undone()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.ImportTextAsync("无头.md", PageReadings.Table("清洁行动计划", ["1\t道路清扫\t提高机扫水平。\t年底前\t市城管局\t东区政府\t—"]));
        using Visitor office = new(host);
        string before = await host.DraftAsync();
        int finding = await host.FindingAsync(FindingCodes.HeaderIncomplete);
        await office.OpenAsync("/plans/1/header");

        await office.SendAsync("/plans/1/header", ("title", "清洁行动2024年计划"), ("documentNumber", "甲政发〔2024〕3号"), ("issuedOn", "2024-03-01"), ("planYear", "2024"), ("findings", $"{finding}"));

        Assert.Contains("已更正，了结疑点 1 项", office.Told, StringComparison.Ordinal);
        await using (LantuDb db = host.Database.Open())
        {
            Plan plan = await db.Plans.SingleAsync(TestContext.Current.CancellationToken);
            Assert.Equal(("清洁行动2024年计划", 2024, "甲政发〔2024〕3号", new DateOnly(2024, 3, 1)), (plan.Title, plan.PlanYear!.Value, plan.Header.DocumentNumber, plan.Header.IssuedOn!.Value));
        }

        await office.SendAsync("/plans/1/desk/undo", ("act", "1"));
        Assert.Equal(before, await host.DraftAsync());
    }

    [Fact]
    public async Task Dates_go_with_the_year_that_is_typed_whatever_is_undone_first()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.ImportTextAsync("无头.md", PageReadings.Table("清洁行动计划", ["1\t道路清扫\t6月底前清扫主路。\t年底前\t市城管局\t东区政府\t—", "2\t洒水\t每日洒水2次。\t3月底前\t市城管局\t东区政府\t—"]));
        using Visitor office = new(host);
        string before = await host.DraftAsync();
        await office.OpenAsync("/plans/1/measures/2/correct");
        await office.SendAsync("/plans/1/measures/2/correct", Typed(office, ("deadline", "8月底前")));
        await office.OpenAsync("/plans/1/header");

        await office.SendAsync("/plans/1/header", ("title", "清洁行动计划"), ("documentNumber", ""), ("issuer", ""), ("issuedOn", ""), ("planYear", "2027"));

        Assert.Equal([new DateOnly(2027, 12, 31), new DateOnly(2027, 8, 31)], await LastDaysAsync(host));
        await using (LantuDb db = host.Database.Open())
        {
            Assert.Equal(new DateOnly(2027, 6, 30), (await db.Measures.SingleAsync(m => m.Ordinal == 1, TestContext.Current.CancellationToken)).Milestones.Single().Date);
        }

        await office.SendAsync("/plans/1/desk/undo", ("act", "1"));
        Assert.Equal([new DateOnly(2027, 12, 31), new DateOnly(2027, 3, 31)], await LastDaysAsync(host));
        await office.SendAsync("/plans/1/desk/undo", ("act", "2"));
        Assert.Equal(before, await host.DraftAsync());

        static async Task<IEnumerable<DateOnly?>> LastDaysAsync(LantuHost host)
        {
            await using LantuDb db = host.Database.Open();
            return await db.Measures.OrderBy(m => m.Ordinal).Select(m => m.LastDay).ToListAsync(TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task What_was_typed_over_a_measure_that_changed_meanwhile_is_kept_on_the_page()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        using Visitor one = new(host);
        using Visitor other = new(host);
        await one.OpenAsync("/plans/1/measures/3/correct");
        await other.OpenAsync("/plans/1/measures/3/correct");
        await one.SendAsync("/plans/1/measures/3/correct", Typed(one, ("deadline", "8月底前")));

        await other.SendAsync("/plans/1/measures/3/correct", Typed(other, ("deadline", "7月底前")));

        Assert.Equal(409, other.Status);
        Assert.Contains("已被改动", other.Told, StringComparison.Ordinal);
        Assert.Equal("7月底前", other.Page.QuerySelector("#deadline")!.TextContent);
        Assert.Contains("现为：8月底前", other.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_act_whose_work_was_changed_since_is_not_undone()
    {
        await using LantuHost host = await DraftSite.StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync("/plans/1/measures/3/correct");
        await office.SendAsync("/plans/1/measures/3/correct", Typed(office, ("deadline", "8月底前")));
        await office.OpenAsync("/plans/1/measures/3/correct");
        await office.SendAsync("/plans/1/measures/3/correct", Typed(office, ("deadline", "7月底前")));
        await office.OpenAsync("/plans/1/desk/acts");
        string before = await host.DraftAsync();

        await office.SendAsync("/plans/1/desk/undo", ("act", "1"));

        Assert.Equal(409, office.Status);
        Assert.Contains("之后又有改动", office.Told, StringComparison.Ordinal);
        Assert.Equal(before, await host.DraftAsync());
    }

    [Theory]
    [InlineData("text", "", "工作措施不能为空")]
    [InlineData(null, "", "没有改动")]
    public async Task A_correction_that_says_nothing_is_refused_with_a_sentence(string? field, string value, string sentence)
    {
        await using LantuHost host = await DraftSite.StartAsync();
        using Visitor office = new(host);
        await office.OpenAsync("/plans/1/measures/3/correct");

        await office.SendAsync("/plans/1/measures/3/correct", field is null ? Typed(office) : Typed(office, (field, value)));

        Assert.Equal(422, office.Status);
        Assert.Contains(sentence, office.Told, StringComparison.Ordinal);
        Assert.Equal(["plan.imported"], await host.AuditedAsync());
    }

    [Theory]
    [InlineData("/plans/1/desk/accept")]
    [InlineData("/plans/1/desk/keep")]
    [InlineData("/plans/1/desk/undo")]
    [InlineData("/plans/1/measures/1/correct")]
    [InlineData("/plans/1/measures/1/add")]
    [InlineData("/plans/1/measures/2/open")]
    [InlineData("/plans/1/measures/2/split")]
    [InlineData("/plans/1/measures/2/join")]
    [InlineData("/plans/1/measures/2/remove")]
    [InlineData("/plans/1/header")]
    [InlineData("/plans/1/publish")]
    [InlineData("/plans/1/decisions")]
    [InlineData("/plans/1/decisions/1/revoke")]
    [InlineData("/imports")]
    public async Task A_form_without_its_token_changes_nothing(string url)
    {
        await using LantuHost host = await DraftSite.StartAsync();
        using FormUrlEncodedContent form = new([KeyValuePair.Create("finding", "1"), KeyValuePair.Create("act", "1"), KeyValuePair.Create("point", "1")]);

        using HttpResponseMessage answer = await host.Browser.PostAsync(new Uri(url, UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal(403, (int)answer.StatusCode);
        Assert.Contains("没有做任何改动", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(["plan.imported"], await host.AuditedAsync());
    }

    static (string, string) Finding(int ordinal) => ("finding", ordinal.ToString(CultureInfo.InvariantCulture));

    // The form as it stands, some fields typed over.
    static (string, string)[] Typed(Visitor visitor, params (string Name, string Value)[] typed) =>
    [
        .. visitor.Page.QuerySelectorAll("form[action$=correct] :is(input[type=hidden], input:not([type]), textarea)")
            .Select(field => (Name: field.GetAttribute("name")!, Value: field.GetAttribute("value") ?? field.TextContent))
            .Where(field => field.Name != "__RequestVerificationToken")
            .Select(field => typed.FirstOrDefault(other => other.Name == field.Name) is { Name: not null } over ? over : field),
    ];
}
