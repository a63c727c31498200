using System.Diagnostics;
using System.Net;

namespace Lantu.Benchmarks;

/// <summary>One of the demonstration's people at a browser, with the token of the last page that held one.</summary>
sealed class Person : IDisposable
{
    readonly HttpClient _client;
    string _token = "";

    public Person(Site site, string login)
    {
        CookieContainer cookies = new();
        cookies.Add(site.Address, new Cookie("lantu-person", login));
        _client = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = site.Address, Timeout = TimeSpan.FromMinutes(1) };
    }

    public async Task<string> GetAsync(string url)
    {
        string page = await _client.GetStringAsync(new Uri(url, UriKind.Relative));
        _token = SignInBench.Token().Match(page) is { Success: true } token ? token.Groups[1].Value : _token;
        return page;
    }

    /// <summary>The page and how long it took; no page where the address is refused, sends a file or leads elsewhere.</summary>
    public async Task<(string? Page, TimeSpan Time)> TryAsync(string url)
    {
        long asked = Stopwatch.GetTimestamp();
        using HttpResponseMessage answer = await _client.GetAsync(new Uri(url, UriKind.Relative));
        string body = await answer.Content.ReadAsStringAsync();
        return (answer.IsSuccessStatusCode && answer.Content.Headers.ContentType?.MediaType == "text/html" ? body : null, Stopwatch.GetElapsedTime(asked));
    }

    /// <summary>Where it leads, or the status.</summary>
    public async Task<string> PostAsync(string url, IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        using FormUrlEncodedContent form = new([.. fields, new("__RequestVerificationToken", _token)]);
        using HttpResponseMessage answer = await _client.PostAsync(new Uri(url, UriKind.Relative), form);
        return answer.Headers.Location?.OriginalString ?? answer.StatusCode.ToString();
    }

    public void Dispose() => _client.Dispose();
}
