using AngleSharp.Dom;
using Microsoft.AspNetCore.Routing;

namespace Lantu.Tests.Features;

public sealed class PageTests : IAsyncLifetime
{
    LantuHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await LantuHost.StartAsync("beijing-2023/plan.md", "yunzhou-2024/plan.md");

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task The_first_page_lists_the_plans() =>
        Assert.Equal(2, (await _host.ReadAsync("/")).QuerySelectorAll("h2 a").Length);

    [Fact]
    public async Task The_overview_counts_programmes_tasks_and_measures()
    {
        IDocument page = await _host.ReadAsync("/plans/1");

        Assert.Equal(["5", "103", "173"], page.QuerySelectorAll(".figure").Take(3).Select(figure => figure.TextContent.Trim()));
        Assert.Equal(17, page.QuerySelectorAll("svg.tiles a").Length);
        Assert.Contains("京政办发〔2023〕4号", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 173)]
    [InlineData("?programme=3", 36)]
    [InlineData("?unit=市水务局&role=Lead&programme=3", 21)]
    [InlineData("?kind=Window", 1)]
    [InlineData("?q=绿电", 1)]
    [InlineData("?q=没有这样的字", 0)]
    public async Task The_address_holds_the_filter(string query, int rows) =>
        Assert.Equal(rows, (await _host.ReadAsync("/plans/1/measures" + query)).QuerySelectorAll("td.text").Length);

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

        Assert.Contains("经单位组", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("本单位", page.Body.TextContent, StringComparison.Ordinal);
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
        string[] patterns = [.. ((IEndpointRouteBuilder)_host.App).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Select(endpoint => endpoint.RoutePattern.RawText!)];

        Assert.True(patterns.Length >= 11);
        foreach (string pattern in patterns)
        {
            string url = pattern.Replace("{number:int}", "1", StringComparison.Ordinal).Replace("{ordinal:int}", "1", StringComparison.Ordinal);
            using HttpResponseMessage response = await _host.Browser.GetAsync(new Uri(url, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(response.IsSuccessStatusCode, url);
            Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.Contains("frame-ancestors 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            string body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.DoesNotContain(" style=", body, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", body, StringComparison.Ordinal);
        }
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
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "samples", "yunzhou-2024", "plan.md"), TestContext.Current.CancellationToken), await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }
}
