using Lantu.Commands;
using Lantu.Data;
using Lantu.Jobs;
using Lantu.Jobs.Accounts;
using Lantu.Jobs.Demonstrations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Lantu.Tests.Demonstrations;

/// <summary>A demonstration's data through two rounds, made in one go up to a day and then further, and the site over it.</summary>
public sealed class MadeYear : IAsyncLifetime
{
    /// <summary>The day that is stood on first: one round is sealed.</summary>
    public static readonly DateOnly First = new(2023, 3, 22);

    /// <summary>The day that is stood on then: another is accepted.</summary>
    public static readonly DateOnly Then = new(2023, 4, 20);

    DemonstrationStore _store = null!;
    WebApplication _site = null!;

    internal LantuDatabase Database => _store.Folder.Database;

    internal IServiceProvider Services => _site.Services;

    internal BusinessClock Clock => _store.Folder.Clock;

    internal IReadOnlyList<(string Login, string Name, string Password)> Passwords { get; private set; } = [];

    /// <summary>What there was on the first day.</summary>
    public string AtFirst { get; private set; } = "";

    /// <summary>A browser of whoever opens the site.</summary>
    public HttpClient Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _store = await DemonstrationStore.OpenAsync();
        await DemonstrationFolder.PrepareAsync(_store.Folder, First, CancellationToken.None);
        AtFirst = await YearSummary.OfAsync(Database);
        await DemonstrationFolder.StandOnAsync(_store.Folder, Then, CancellationToken.None);
        Demonstration people = await DemonstrationFolder.PeopleAsync(CancellationToken.None);
        using PasswordHashing hashing = new();
        Passwords = await new GivePasswords(Database, _store.Folder.Writes, hashing, TimeProvider.System).RunAsync(people, CancellationToken.None);
        _site = LantuApp.Build(Database, _store.Folder.Writes, people, clock: _store.Folder.Clock, configure: builder => builder.WebHost.UseUrls("http://127.0.0.1:0"));
        await _site.StartAsync();
        Browser = BrowserOf(null);
    }

    /// <summary>A browser of a person of the demonstration.</summary>
    public HttpClient BrowserOf(string? person)
    {
        HttpClient browser = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(_site.Urls.First()) };
        if (person is not null)
        {
            browser.DefaultRequestHeaders.Add("Cookie", $"{Demonstration.Cookie}={person}");
        }

        return browser;
    }

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await _site.DisposeAsync();
        await _store.DisposeAsync();
    }
}
