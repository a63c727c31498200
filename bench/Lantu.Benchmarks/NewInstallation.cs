using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using OtpNet;

namespace Lantu.Benchmarks;

/// <summary>A new site set up as people do it, by its pages: administrators, a second factor, people with passwords.</summary>
sealed partial class NewInstallation : IDisposable
{
    public const string Password = "Tiger-lamp-48 walks";

    readonly HttpClient _client;
    string _page = "";

    NewInstallation(Uri address) => _client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = address };

    /// <summary>Opens the installation and enters people.</summary>
    /// <returns>Their login names.</returns>
    public static async Task<IReadOnlyList<string>> EnterAsync(Site site, int people)
    {
        using NewInstallation security = new(site.Address);
        await security.OpenAsync("/start");
        await security.SendAsync("/start", ("code", await CodeAsync(site)), ("SystemName", "甲"), ("SystemLogin", "system.admin"), ("SecurityName", "乙"), ("SecurityLogin", "security.admin"), ("AuditName", "丙"), ("AuditLogin", "audit.admin"));
        await security.ActivateAsync(Link().Matches(security._page)[1].Groups[1].Value);
        await security.OpenAsync("/account/second-factor");
        string key = Key().Match(security._page).Groups[1].Value.Replace(" ", "", StringComparison.Ordinal);
        await security.SendAsync("/account/second-factor", ("key", KeptKey().Match(security._page).Groups[1].Value), ("code", new Totp(Base32Encoding.ToBytes(key)).ComputeTotp()));
        List<string> logins = [];
        for (int number = 1; number <= people; number++)
        {
            string login = string.Create(CultureInfo.InvariantCulture, $"person{number}");
            await security.OpenAsync("/accounts/add");
            await security.SendAsync("/accounts/add", ("name", string.Create(CultureInfo.InvariantCulture, $"人员{number}")), ("login", login), ("kind", "Business"));
            using NewInstallation person = new(site.Address);
            await person.ActivateAsync(Link().Match(security._page).Groups[1].Value);
            logins.Add(login);
        }

        return logins;
    }

    // It is printed once the site answers.
    static async Task<string> CodeAsync(Site site)
    {
        for (int wait = 0; wait < 1_000; wait++)
        {
            if (SetupCode().Match(site.Messages) is { Success: true } printed)
            {
                return printed.Value;
            }

            await Task.Delay(10);
        }

        throw new InvalidOperationException($"No setup code was printed: {site.Messages}");
    }

    public void Dispose() => _client.Dispose();

    async Task ActivateAsync(string path)
    {
        await OpenAsync(path);
        await SendAsync(path, ("password", Password), ("again", Password));
    }

    Task OpenAsync(string path) => TakeAsync(_client.GetAsync(new Uri(path, UriKind.Relative)));

    async Task SendAsync(string path, params (string Name, string Value)[] fields)
    {
        using FormUrlEncodedContent form = new(fields.Append(("__RequestVerificationToken", SignInBench.Token().Match(_page).Groups[1].Value)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        await TakeAsync(_client.PostAsync(new Uri(path, UriKind.Relative), form));
    }

    async Task TakeAsync(Task<HttpResponseMessage> asked)
    {
        using HttpResponseMessage answer = await asked;
        answer.EnsureSuccessStatusCode();
        _page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    [GeneratedRegex("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex SetupCode();

    [GeneratedRegex("link-once\">[^<]*(/activate/[0-9a-f]+)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Link();

    [GeneratedRegex("<code class=\"link-once\">([A-Z2-7 ]+)</code>", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Key();

    [GeneratedRegex("name=\"key\" value=\"([^\"]+)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex KeptKey();
}
