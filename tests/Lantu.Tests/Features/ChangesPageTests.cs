using System.Net;
using AngleSharp.Dom;
using Lantu.Data;
using Lantu.Domain.Lineage;
using Lantu.Features.Changes;
using Lantu.Tests.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lantu.Tests.Features;

public sealed class ChangesPageTests
{
    const string Changes = "/plans/2/changes";

    [Fact]
    public async Task A_corrected_plan_is_held_against_the_first()
    {
        await using LantuHost host = await StartAsync();

        IDocument page = await host.ReadAsync(Changes);

        Assert.Equal(["1", "2", "2", "1", "0", "1", "0", "0"], page.QuerySelectorAll("main .tabs b").Select(count => count.TextContent));
        Assert.Equal(["120", "150"], page.QuerySelectorAll("section[aria-labelledby=s-Reworded] del, section[aria-labelledby=s-Reworded] ins").Select(mark => mark.ChildNodes[1].TextContent));
        Assert.Equal(["市水务局", "市公安局"], page.QuerySelectorAll(".role-changes del, .role-changes ins").Select(mark => mark.ChildNodes[1].TextContent));
        Assert.Equal(2, page.QuerySelectorAll("a.label.is-warning").Length);
        foreach (string link in page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).Where(link => link.StartsWith('/')).Distinct(StringComparer.Ordinal))
        {
            await host.ReadAsync(link);
        }
    }

    [Theory]
    [InlineData("Asked", 0)]
    [InlineData("Added", 2)]
    [InlineData("removed", 2)]
    [InlineData("Unchanged", 0)]
    public async Task The_address_asks_for_one_kind(string kind, int rows)
    {
        await using LantuHost host = await StartAsync();

        IDocument page = await host.ReadAsync($"{Changes}?kind={kind}");

        Assert.Equal(kind, Assert.Single(page.QuerySelectorAll("main section h2")).Id![2..], ignoreCase: true);
        Assert.Equal(rows, page.QuerySelectorAll(".change-table tbody tr").Length);
    }

    [Fact]
    public async Task What_both_plans_have_is_counted_once_the_answer_is_given()
    {
        await using LantuHost host = await StartAsync();

        using HttpResponseMessage answer = await AnswerAsync(host, $"{Changes}?kind=Asked", same: true);

        Assert.Equal((HttpStatusCode.SeeOther, $"{Changes}?kind=Asked"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        IDocument page = await host.ReadAsync(Changes);
        Assert.Equal(["0", "1", "1", "2", "1", "1", "0", "0"], page.QuerySelectorAll("main .tabs b").Select(count => count.TextContent));
        Assert.Contains("6月底前", page.QuerySelector("section[aria-labelledby=s-Redated] del")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_its_token_or_from_elsewhere_is_refused()
    {
        await using LantuHost host = await StartAsync();
        using FormUrlEncodedContent form = new([KeyValuePair.Create("same", "true")]);

        using HttpResponseMessage refused = await host.Browser.PostAsync(new Uri(Changes + "/2", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Contains("没有做任何改动", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await using LantuDb db = host.Database.Open();
        Assert.Equal(LineageState.Asked, (await db.Lineage.SingleAsync(l => l.MeasureOrdinal == 2, TestContext.Current.CancellationToken)).State);
    }

    [Fact]
    public async Task A_published_plan_takes_no_answers()
    {
        await using LantuHost host = await StartAsync();
        (string token, string cookie) = await TokenAsync(host, Changes);
        await LinkedImportTests.PublishAsync(host, 2);

        Assert.Empty((await host.ReadAsync(Changes)).QuerySelectorAll("main form"));
        using HttpResponseMessage refused = await PostAsync(host, Changes + "/2", token, cookie, same: true);
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains("计划已经发布", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comparison_is_made_once_for_a_state_of_both_plans()
    {
        await using LantuHost host = await StartAsync();
        PlanComparisons comparisons = host.App.Services.GetRequiredService<PlanComparisons>();
        await using LantuDb db = host.Database.Open();
        PlanPair pair = await PairAsync(db);

        PlanComparison first = await comparisons.OfAsync(pair, 0, db, TestContext.Current.CancellationToken);
        Assert.Same(first, await comparisons.OfAsync(pair, 0, db, TestContext.Current.CancellationToken));
        using HttpResponseMessage answer = await AnswerAsync(host, $"{Changes}?kind=Asked", same: true);
        PlanPair next = await PairAsync(db);

        Assert.NotEqual(pair, next);
        Assert.NotSame(first, await comparisons.OfAsync(next, 0, db, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Of_comparisons_the_last_looked_at_are_kept()
    {
        await using LantuHost host = await StartAsync();
        PlanComparisons comparisons = new();
        await using LantuDb db = host.Database.Open();
        PlanPair pair = await PairAsync(db);
        PlanPair[] pairs = [.. Enumerable.Range(1, PlanComparisons.Most + 1).Select(i => pair with { PriorVersion = 100 + i })];
        PlanComparison first = await comparisons.OfAsync(pairs[0], 0, db, TestContext.Current.CancellationToken);
        PlanComparison second = await comparisons.OfAsync(pairs[1], 0, db, TestContext.Current.CancellationToken);
        await comparisons.OfAsync(pairs[0], 0, db, TestContext.Current.CancellationToken);

        foreach (PlanPair other in pairs[2..])
        {
            await comparisons.OfAsync(other, 0, db, TestContext.Current.CancellationToken);
        }

        Assert.Same(first, await comparisons.OfAsync(pairs[0], 0, db, TestContext.Current.CancellationToken));
        Assert.NotSame(second, await comparisons.OfAsync(pairs[1], 0, db, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_the_program_holds_for_one_a_person_may_tell_apart()
    {
        await using LantuHost host = await StartAsync();

        using HttpResponseMessage answer = await AnswerAsync(host, $"{Changes}?kind=Reworded", same: false);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(["1", "3", "3"], (await host.ReadAsync(Changes)).QuerySelectorAll("main .tabs b").Select(count => count.TextContent).Take(3));
    }

    [Fact]
    public async Task Both_plans_name_one_another()
    {
        await using LantuHost host = await StartAsync();

        IElement first = (await host.ReadAsync("/plans/1")).QuerySelector(".relations")!;
        IElement second = (await host.ReadAsync("/plans/2")).QuerySelector(".relations")!;

        Assert.StartsWith("被第 2 号计划更正", first.TextContent.Trim(), StringComparison.Ordinal);
        Assert.StartsWith("更正第 1 号计划", second.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal([Changes, Changes], new[] { first, second }.Select(relations => relations.QuerySelectorAll("a")[^1].GetAttribute("href")));
    }

    [Fact]
    public async Task A_repealed_plan_and_the_one_that_repeals_it_name_one_another()
    {
        await using LantuHost host = await LantuHost.StartAsync();
        await host.ImportTextAsync(Corrections.Unrelated);
        await host.ImportTextAsync(Corrections.Notice.Replace("请认真执行。", "请认真执行。《河州市人民政府关于印发〈云州市水环境治理2024年行动计划〉的通知》（河政发〔2024〕9号）同时废止。", StringComparison.Ordinal));

        Assert.Contains("被第 2 号计划的通知废止", (await host.ReadAsync("/plans/1")).QuerySelector(".relations")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("废止第 1 号计划", (await host.ReadAsync("/plans/2")).QuerySelector(".relations")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_without_an_earlier_one_says_how_to_get_one() =>
        Assert.Contains("--corrects", (await (await StartAsync()).ReadAsync("/plans/1/changes")).Body!.TextContent, StringComparison.Ordinal);

    static async Task<LantuHost> StartAsync()
    {
        LantuHost host = await LantuHost.StartAsync();
        await host.ImportTextAsync(Corrections.Notice);
        await host.ImportTextAsync(Corrections.Corrected);
        return host;
    }

    static async Task<PlanPair> PairAsync(LantuDb db)
    {
        var plans = await db.Plans.Where(plan => plan.Number <= 2).OrderBy(plan => plan.Number).Select(plan => new { plan.Id, plan.Version }).ToListAsync(TestContext.Current.CancellationToken);
        return new PlanPair(plans[1].Id, plans[1].Version, plans[0].Id, plans[0].Version);
    }

    // The first form of the page, sent as a browser sends it.
    static async Task<HttpResponseMessage> AnswerAsync(LantuHost host, string address, bool same)
    {
        (string token, string cookie) = await TokenAsync(host, address);
        string action = (await host.ReadAsync(address)).QuerySelector("main form")!.GetAttribute("action")!;
        return await PostAsync(host, action, token, cookie, same);
    }

    static async Task<(string Token, string Cookie)> TokenAsync(LantuHost host, string address)
    {
        using HttpResponseMessage response = await host.Browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        string html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        string cookie = response.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("lantu-form=", StringComparison.Ordinal)).Split(';')[0];
        const string Before = "name=\"__RequestVerificationToken\" value=\"";
        int from = html.IndexOf(Before, StringComparison.Ordinal) + Before.Length;
        return (html[from..html.IndexOf('"', from)], cookie);
    }

    static async Task<HttpResponseMessage> PostAsync(LantuHost host, string address, string token, string cookie, bool same)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, address)
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("same", same ? "true" : "false"), KeyValuePair.Create("__RequestVerificationToken", token)]),
            Headers = { { "Cookie", cookie } },
        };
        return await host.Browser.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
