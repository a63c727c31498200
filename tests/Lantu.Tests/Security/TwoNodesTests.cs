using Lantu.Data;
using Lantu.Data.Writing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Lantu.Tests.Security;

/// <summary>Two nodes over one database and one folder of keys are one site: whoever is at the one is at the other.</summary>
public sealed class TwoNodesTests
{
    [Fact]
    public async Task A_session_and_a_form_of_one_node_are_good_at_the_other_and_end_at_both()
    {
        await using LantuHost host = await LantuHost.StartAsync("yunzhou-2024/plan.md");
        LantuDatabase database = new(host.Settings);
        await using WriteQueue writes = new(database.OpenForWriting, TimeProvider.System);
        await using WebApplication other = LantuApp.Build(database, writes, configure: builder => builder.WebHost.UseUrls("http://127.0.0.1:0"));
        await other.StartAsync(TestContext.Current.CancellationToken);
        using HttpClient there = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(other.Urls.First()) };
        using Features.Visitor person = new(host);
        await person.OpenAsync("/imports");
        string token = person.Page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        string cookies = $"{host.Session.Split(';')[0]}; lantu-form={person.Cookie("lantu-form")}";

        Assert.Equal(200, await SendAsync(HttpMethod.Get, "/plans/1/desk"));
        Assert.Equal(302, await SendAsync(HttpMethod.Post, "/sign-out"));

        // To the sign-in, at both.
        Assert.Equal(302, await SendAsync(HttpMethod.Get, "/plans/1/desk"));
        await person.OpenAsync("/plans/1/desk");
        Assert.StartsWith("/sign-in", person.Address, StringComparison.Ordinal);

        async Task<int> SendAsync(HttpMethod method, string url)
        {
            using HttpRequestMessage request = new(method, new Uri(url, UriKind.Relative));
            request.Headers.Add("Cookie", cookies);
            request.Content = method == HttpMethod.Post ? new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]) : null;
            using HttpResponseMessage response = await there.SendAsync(request, TestContext.Current.CancellationToken);
            return (int)response.StatusCode;
        }
    }
}
