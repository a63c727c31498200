using System.Net;
using AngleSharp.Dom;
using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Plans;
using Lantu.Security;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Tests.Features;

public sealed class PageTests(SampleSite site) : IClassFixture<SampleSite>
{
    readonly LantuHost _host = site.Host;

    [Fact]
    public async Task The_first_page_lists_the_plans() =>
        Assert.Equal(2, (await _host.ReadAsync("/")).QuerySelectorAll("h3 a").Length);

    [Fact]
    public async Task The_overview_counts_programmes_tasks_and_measures()
    {
        IDocument page = await _host.ReadAsync("/plans/1");

        await using LantuDb db = _host.Database.Open();
        var stored = await db.Plans.Where(p => p.Number == 1).Select(p => new { p.Measures, Units = p.Units.Count, Findings = p.Findings.Count }).SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal(
            ["5 个", "103 项", "173 条", $"{stored.Measures.Sum(measure => measure.Targets.Count)} 个", $"{stored.Units} 个", "15 项", $"{stored.Findings} 项"],
            page.QuerySelectorAll(".figures .amount").Select(figure => figure.TextContent.Trim()));
        Assert.Equal("北京市深入打好污染防治攻坚战2023年行动计划", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(17, page.QuerySelectorAll("svg.tiles a").Length);
        Assert.Contains("京政办发〔2023〕4号", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 173)]
    [InlineData("?programme=3", 36)]
    [InlineData("?unit=市水务局&role=Lead&programme=3", 21)]
    [InlineData("?kind=Window", 1)]
    [InlineData("?programme=3&role=Supporting", 15)]
    [InlineData("?sort=deadline", 173)]
    [InlineData("?kind=nonsense&role=9", 173)]
    [InlineData("?q=绿电", 1)]
    [InlineData("?q=没有这样的字", 0)]
    public async Task The_address_holds_the_filter(string query, int rows) =>
        Assert.Equal(rows, (await _host.ReadAsync("/plans/1/measures" + query)).QuerySelectorAll("td.text").Length);

    [Fact]
    public async Task Measures_with_targets_can_be_seen_alone()
    {
        await using LantuDb db = _host.Database.Open();
        List<Measure> measures = await db.Measures.Where(m => db.Plans.Any(p => p.Id == m.PlanId && p.Number == 1)).ToListAsync(TestContext.Current.CancellationToken);
        int having = measures.Count(measure => measure.Targets.Count > 0);

        Assert.InRange(having, 1, measures.Count - 1);
        Assert.Equal(having, (await _host.ReadAsync("/plans/1/measures?targets=1")).QuerySelectorAll("td.text").Length);
    }

    [Fact]
    public async Task A_measure_shows_the_row_it_came_from()
    {
        IDocument page = await _host.ReadAsync("/plans/1/measures/1");

        IElement here = Assert.Single(page.QuerySelectorAll("tr.is-here"));
        Assert.Contains("12%左右", here.TextContent, StringComparison.Ordinal);
        Assert.Contains("2023年12月31日（周日）", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_shows_what_it_owes_by_role_and_through_groups()
    {
        IDocument list = await _host.ReadAsync("/plans/1/units");
        string link = list.QuerySelectorAll("th a").Single(a => a.TextContent == "密云区政府").GetAttribute("href")!;

        IDocument page = await _host.ReadAsync(link);

        Assert.Equal("密云区政府 · 北京市深入打好污染防治攻坚战2023年行动计划 · 蓝图", page.Title);
        Assert.Contains("经单位组", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("27 微克/立方米", page.QuerySelector(".target-grid")!.TextContent, StringComparison.Ordinal);
        int[] measures = [.. page.QuerySelectorAll(".tabs b").Select(count => int.Parse(count.TextContent, System.Globalization.CultureInfo.InvariantCulture))];
        Assert.Equal(measures[0], page.QuerySelectorAll("td.text").Length);
        Assert.Equal(measures[1], (await _host.ReadAsync(link + "?role=Lead")).QuerySelectorAll("td.text").Length);
    }

    [Theory]
    [InlineData("/plans/99")]
    [InlineData("/plans/1/measures/9999")]
    [InlineData("/plans/1/units/9999")]
    [InlineData("/nothing")]
    public async Task What_is_not_there_is_said_with_words(string url) => Assert.Contains("没有这个页面", (await _host.ReadAsync(url, 404)).Body!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task An_error_page_speaks_the_visitors_language() =>
        Assert.Contains("No such page", (await _host.ReadAsync("/nothing?lang=en", 404)).Body!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task English_is_offered() => Assert.Equal("Measures", (await _host.ReadAsync("/plans/1/measures?lang=en")).QuerySelector("h1")!.TextContent);

    [Fact]
    public async Task Every_endpoint_answers_with_the_protective_headers()
    {
        RouteEndpoint[] endpoints = [.. ((IEndpointRouteBuilder)_host.App).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true)];

        Assert.True(endpoints.Length >= 30);
        foreach (RouteEndpoint endpoint in endpoints)
        {
            string url = endpoint.RoutePattern.RawText!.Replace("{number:int}", "1", StringComparison.Ordinal).Replace("{ordinal:int}", "1", StringComparison.Ordinal).Replace("{sequence:long}", "1", StringComparison.Ordinal).Replace("{body:int}", "1", StringComparison.Ordinal).Replace("{calendar:int}", "1", StringComparison.Ordinal).Replace("{measure:int}", "1", StringComparison.Ordinal).Replace("{piece:int}", "1", StringComparison.Ordinal).Replace("{round:int}", "1", StringComparison.Ordinal).Replace("{indicator:int}", "1", StringComparison.Ordinal).Replace("{batch:int}", "1", StringComparison.Ordinal).Replace("{**station}", "a", StringComparison.Ordinal).Replace("{**section}", "a", StringComparison.Ordinal).Replace("{row:int}", "1", StringComparison.Ordinal).Replace("{turn:int}", "1", StringComparison.Ordinal).Replace("{month}", "2023-02", StringComparison.Ordinal).Replace("{revision:int}", "1", StringComparison.Ordinal).Replace("{place}", "中华人民共和国", StringComparison.Ordinal).Replace("{**name}", endpoint.RoutePattern.RawText.StartsWith("/assets/chart/", StringComparison.Ordinal) ? "drawn.js" : "cmaps/GB-H.bcmap", StringComparison.Ordinal);
            using HttpResponseMessage response = await _host.Browser.GetAsync(new Uri(url, UriKind.Relative), TestContext.Current.CancellationToken);
            bool isAnothers = endpoint.Metadata.GetMetadata<Needs>()!.Power is Power.ManageAccounts or Power.ReadAudit or Power.FileWork;
            // The plan's place has no directory here, and so no unit below its own, nor anything handed down.
            bool isNowhere = url.StartsWith("/plans/1/delegations/", StringComparison.Ordinal) || url.Contains("/delegations/reports/", StringComparison.Ordinal);
            Assert.Equal(isAnothers && !isNowhere, response.StatusCode == HttpStatusCode.Forbidden);
            // No ad-hoc round was drafted here.
            bool isUnasked = url.Contains("/ad-hoc/1", StringComparison.Ordinal);
            // Nor are readings filed.
            bool isUnfiled = url.Contains("/readings/", StringComparison.Ordinal) || url.Contains("/water/", StringComparison.Ordinal);
            bool isAskedWithMore = url is "/plans/1/units/1/nodes/1" or "/units/1/1/contact/end" or "/units/1/1/names/remove" or "/units/1/groups/correct" or "/units/1/groups/remove" or "/plans/1/units/1/delegations/1";
            Assert.True(isAnothers || isNowhere || isUnasked || isUnfiled || isAskedWithMore || (int)response.StatusCode < 400 || url.StartsWith("/imports/", StringComparison.Ordinal) || url.StartsWith("/activate/", StringComparison.Ordinal) || url.Contains("/rounds/", StringComparison.Ordinal) || url.Contains("/review/2023-02", StringComparison.Ordinal) || url.Contains("/reminders/2023-02", StringComparison.Ordinal), url);
            // The plan's own document is kept by the browser, and asked for anew, with the session, before it is shown.
            Assert.Contains(url.StartsWith("/assets/", StringComparison.Ordinal) ? "public" : url.EndsWith("/document", StringComparison.Ordinal) ? "no-cache, private" : "no-store", response.Headers.GetValues("Cache-Control").Single(), StringComparison.Ordinal);
            Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.Contains("frame-ancestors 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            string body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            // What draws charts could write tooltips as HTML; ours are drawn (the browser tests hear of no breach of the policy).
            Assert.True(url.StartsWith("/assets/chart/", StringComparison.Ordinal) || !body.Contains(" style=", StringComparison.Ordinal), url);
            Assert.Equal(body.Split("<script").Length, body.Split("<script type=\"module\" src=\"/assets/site.").Length);
            Assert.DoesNotContain(" onclick=", body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_document_that_a_browser_has_is_not_sent_again()
    {
        Uri address = new("/plans/2/document", UriKind.Relative);
        using HttpResponseMessage first = await _host.Browser.GetAsync(address, TestContext.Current.CancellationToken);
        using HttpRequestMessage request = new(HttpMethod.Get, address) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using HttpResponseMessage again = await _host.Browser.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(304, (int)again.StatusCode);
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
    }

    [Fact]
    public async Task A_form_that_cannot_be_read_is_refused()
    {
        using FormUrlEncodedContent form = new([KeyValuePair.Create("act", "\0")]);
        using HttpResponseMessage response = await _host.Browser.PostAsync(new Uri("/plans/1/desk/undo", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal(403, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_foreign_host_name_is_refused()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/") { Headers = { Host = "evil.example" } };
        using HttpResponseMessage response = await _host.Browser.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(400, (int)response.StatusCode);
    }

    [Fact]
    public async Task The_document_comes_back_as_a_download_byte_for_byte()
    {
        using HttpResponseMessage response = await _host.Browser.GetAsync(new Uri("/plans/2/document", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("application/octet-stream", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("default-src 'none'; sandbox; frame-ancestors 'none'", response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "samples", "yunzhou-2024", "plan.md"), TestContext.Current.CancellationToken), await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }
}
