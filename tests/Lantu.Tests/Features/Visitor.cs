using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Lantu.Tests.Features;

/// <summary>A person at a browser without scripts: keeps cookies, follows redirects, and sends forms with the token of the page that holds them.</summary>
public sealed class Visitor : IDisposable
{
    readonly CookieContainer _cookies = new();
    readonly HttpClient _client;
    IDocument? _page;

    /// <param name="host">The site.</param>
    /// <param name="session">The cookie of somebody's session, empty for nobody; the coordinator's without one.</param>
    public Visitor(LantuHost host, string? session = null)
    {
        _client = new HttpClient(new HttpClientHandler { CookieContainer = _cookies }) { BaseAddress = host.Browser.BaseAddress };
        if ((session ?? host.Session) is { Length: > 0 } cookie)
        {
            Take(cookie);
        }
    }

    /// <summary>The page that is open.</summary>
    public IDocument Page => _page!;

    public int Status { get; private set; }

    /// <summary>Where the browser ended.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The sentence that tells what was done or refused.</summary>
    public string Told => Page.QuerySelector(".told")?.TextContent.Trim() ?? "";

    /// <summary>The value of a cookie that the browser holds.</summary>
    public string Cookie(string name) => _cookies.GetAllCookies().First(cookie => cookie.Name == name).Value;

    public async Task<IDocument> OpenAsync(string url) => await TakeAsync(await _client.GetAsync(new Uri(url, UriKind.Relative), TestContext.Current.CancellationToken));

    /// <summary>Takes the cookie of a session.</summary>
    public void Take(string session) => _cookies.SetCookies(_client.BaseAddress!, session);

    /// <summary>Sends a form to an address.</summary>
    public async Task<IDocument> SendAsync(string url, params (string Name, string Value)[] fields)
    {
        using FormUrlEncodedContent form = new(fields.Concat(Token().Length == 0 ? [] : [("__RequestVerificationToken", Token())]).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        return await TakeAsync(await _client.PostAsync(new Uri(url, UriKind.Relative), form, TestContext.Current.CancellationToken));
    }

    /// <summary>The fields of a form of the page as a browser would send them, but for its token and buttons.</summary>
    public IReadOnlyList<(string Name, string Value)> FieldsOf(string form) =>
        [.. Page.QuerySelectorAll($"{form} input[name], {form} textarea[name], {form} select[name]").Where(field => field.GetAttribute("name") != "__RequestVerificationToken" && (field.GetAttribute("type") is not ("checkbox" or "radio") || field.HasAttribute("checked")))
            .Select(field => (field.GetAttribute("name")!, field switch
            {
                IHtmlTextAreaElement text => text.Value,
                IHtmlSelectElement select => select.Value ?? "",
                _ => field.GetAttribute("value") ?? "",
            }))];

    /// <summary>Sends the page's last form with the hidden fields it holds.</summary>
    public async Task<IDocument> SendHeldAsync()
    {
        IElement held = Page.QuerySelectorAll("main form")[^1];
        using FormUrlEncodedContent form = new(held.QuerySelectorAll("input[type=hidden]").Select(field => KeyValuePair.Create(field.GetAttribute("name")!, field.GetAttribute("value") ?? "")));
        return await TakeAsync(await _client.PostAsync(new Uri(held.GetAttribute("action")!, UriKind.Relative), form, TestContext.Current.CancellationToken));
    }

    /// <summary>Hands in a file.</summary>
    public async Task<IDocument> HandInAsync(string name, byte[] content, string url = "/imports", params (string Name, string Value)[] fields)
    {
        using MultipartFormDataContent form = new() { { new StringContent(Token()), "__RequestVerificationToken" } };
        foreach ((string field, string value) in fields)
        {
            form.Add(new StringContent(value), field);
        }

        using ByteArrayContent file = new(content);
        form.Add(file, "file", name);
        return await TakeAsync(await _client.PostAsync(new Uri(url, UriKind.Relative), form, TestContext.Current.CancellationToken));
    }

    /// <summary>Sends a form that is answered with a file; the page stays open.</summary>
    public async Task<byte[]> TakeFileAsync(string url, params (string Name, string Value)[] fields)
    {
        using FormUrlEncodedContent form = new(fields.Append(("__RequestVerificationToken", Token())).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        using HttpResponseMessage response = await _client.PostAsync(new Uri(url, UriKind.Relative), form, TestContext.Current.CancellationToken);
        Assert.Equal(("attachment", HttpStatusCode.OK), (response.Content.Headers.ContentDisposition?.DispositionType, response.StatusCode));
        return await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose() => _client.Dispose();

    string Token() => Page.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";

    async Task<IDocument> TakeAsync(HttpResponseMessage response)
    {
        using (response)
        {
            Status = (int)response.StatusCode;
            Address = response.RequestMessage!.RequestUri!.PathAndQuery;
            string html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            return _page = await BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(html), TestContext.Current.CancellationToken);
        }
    }
}
