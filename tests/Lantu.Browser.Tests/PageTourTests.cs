using System.Globalization;
using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Jobs.Accounts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;

namespace Lantu.Browser.Tests;

/// <summary>The tours are held against the endpoints of the site itself: no page is added that no tour opens.</summary>
public sealed class PageTourTests : IAsyncLifetime
{
    readonly string _folder = Directory.CreateTempSubdirectory("lantu-test-").FullName;
    WriteQueue? _writes;
    WebApplication? _app;

    public ValueTask InitializeAsync()
    {
        // Nothing is opened: a site that is only built knows its endpoints. A demonstration has one page more.
        LantuDatabase database = new(new DatabaseSettings(_folder, null));
        _writes = new WriteQueue(database.OpenForWriting, TimeProvider.System);
        _app = LantuApp.Build(database, _writes, new Demonstration(["demo.coordinator"]));
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void Every_page_of_the_site_has_a_stop()
    {
        RouteEndpoint[] endpoints = Gets();
        HashSet<string> toured = [.. PageTour.All.Where(stop => stop is { Status: 200 }).Select(stop => PatternOf(endpoints, stop.Address)!)];

        string[] missing = [.. endpoints.Select(endpoint => endpoint.RoutePattern.RawText!).Where(pattern => !IsFile(pattern) && !PageTour.NoPages.Contains(pattern, StringComparer.Ordinal) && !toured.Contains(pattern)).Order(StringComparer.Ordinal)];

        Assert.True(missing.Length == 0, $"No tour opens:\n{string.Join('\n', missing)}");
        Assert.True(toured.Count > 70, $"{toured.Count}");
    }

    [Fact]
    public void Every_stop_and_every_exception_is_an_address_of_the_site()
    {
        RouteEndpoint[] endpoints = Gets();

        Assert.All(PageTour.All.Where(stop => stop.Status == 200), stop => Assert.True(PatternOf(endpoints, stop.Address) is not null, stop.Address));
        Assert.Empty(PageTour.NoPages.Except(endpoints.Select(endpoint => endpoint.RoutePattern.RawText!), StringComparer.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        await _app!.DisposeAsync();
        await _writes!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    RouteEndpoint[] Gets() =>
        [.. ((IEndpointRouteBuilder)_app!).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Contains("GET") && !endpoint.RoutePattern.RawText!.StartsWith("/assets/", StringComparison.Ordinal))];

    // What ends in an extension is sent as a file.
    static bool IsFile(string pattern) => pattern.Split('/')[^1] is var last && last.LastIndexOf('.') is var dot and >= 0 && !last[dot..].Contains('}', StringComparison.Ordinal);

    // The pattern that the site would choose: the most exact one that fits.
    static string? PatternOf(IEnumerable<RouteEndpoint> endpoints, string address)
    {
        string path = address.Split('?')[0];
        return endpoints.Where(endpoint => Fits(endpoint, path)).MinBy(endpoint => endpoint.RoutePattern.InboundPrecedence)?.RoutePattern.RawText;
    }

    static bool Fits(RouteEndpoint endpoint, string path)
    {
        RouteValueDictionary values = [];
        return new TemplateMatcher(TemplateParser.Parse(endpoint.RoutePattern.RawText!.TrimStart('/')), []).TryMatch(new PathString(path), values)
            && endpoint.RoutePattern.ParameterPolicies.All(policies => policies.Value.All(policy => policy.Content is not ("int" or "long") || long.TryParse(Convert.ToString(values[policies.Key], CultureInfo.InvariantCulture), NumberStyles.None, CultureInfo.InvariantCulture, out _)));
    }
}
