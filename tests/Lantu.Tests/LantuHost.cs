using AngleSharp;
using AngleSharp.Dom;
using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Jobs;
using Lantu.Jobs.Reminders;
using Lantu.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lantu.Tests;

/// <summary>
/// The whole application on a port of its own over a private database: SQLite in a folder of its own, or a database of its own on the PostgreSQL
/// server that LANTU_TEST_POSTGRES names. The same tests run on both.
/// </summary>
public sealed class LantuHost : IAsyncDisposable
{
    static readonly string? Postgres = Environment.GetEnvironmentVariable("LANTU_TEST_POSTGRES");

    readonly string _folder = Directory.CreateTempSubdirectory("lantu-test-").FullName;
    WebApplication? _app;

    LantuHost(bool onSqlite)
    {
        Settings = new DatabaseSettings(_folder, Postgres is null || onSqlite ? null : $"{Postgres};Database=test_{Guid.CreateVersion7():N}");
        Database = new LantuDatabase(Settings);
    }

    public DatabaseSettings Settings { get; }

    public LantuDatabase Database { get; }

    public WriteQueue Writes { get; private set; } = null!;

    /// <summary>A browser in which a coordinator of every place is signed in.</summary>
    public HttpClient Browser { get; private set; } = null!;

    /// <summary>The cookie of that coordinator's session.</summary>
    public string Session { get; private set; } = "";

    public WebApplication App => _app!;

    /// <summary>What is done to every context that may write before it is used: a disk that is full, a database that is gone.</summary>
    internal Action<LantuDb>? Opening { get; set; }

    public static Task<LantuHost> StartAsync(params string[] documents) => StartAsync(TimeProvider.System, documents);

    /// <summary>The same at another time.</summary>
    public static Task<LantuHost> StartAsync(TimeProvider clock, params string[] documents) => StartAsync(clock, null, false, documents);

    /// <summary>The same with ways for messages to leave it.</summary>
    internal static Task<LantuHost> StartAsync(TimeProvider clock, Delivery delivery) => StartAsync(clock, null, false, [], delivery);

    /// <summary>The same on SQLite whatever the tests run on, for what only SQLite can do.</summary>
    public static Task<LantuHost> StartOnSqliteAsync(params string[] documents) => StartAsync(TimeProvider.System, null, true, documents);

    /// <summary>The same with the organisation's own sign-in.</summary>
    internal static Task<LantuHost> StartAsync(Organisation organisation) => StartAsync(TimeProvider.System, organisation, false, []);

    static async Task<LantuHost> StartAsync(TimeProvider clock, Organisation? organisation, bool onSqlite, string[] documents, Delivery? delivery = null)
    {
        LantuHost host = new(onSqlite);
        // On another clock the documents are imported by it.
        bool isCopied = clock == TimeProvider.System;
        await PreparedDatabases.CopyAsync(host.Settings, isCopied ? documents : []);
        await host.Database.PrepareAsync(TestContext.Current.CancellationToken);
        // Whatever a test changes is rehearsed: a job that can't be run again fails its own tests.
        host.Writes = WriteQueue.Rehearsing(host.OpenForWriting, clock);
        foreach (string document in isCopied ? [] : documents)
        {
            await host.ImportAsync(document);
        }

        host._app = LantuApp.Build(host.Database, host.Writes, organisation: organisation, delivery: delivery, configure: builder =>
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Services.AddSingleton(clock);
        });
        await host._app.StartAsync(TestContext.Current.CancellationToken);
        host.Session = await host.SignInAsync(Seat.Coordinator);
        host.Browser = host.BrowserOf(host.Session);
        return host;
    }

    LantuDb OpenForWriting()
    {
        LantuDb db = Database.OpenForWriting();
        Opening?.Invoke(db);
        return db;
    }

    /// <summary>Lets somebody else sit at the browser.</summary>
    public async Task SeatAsync(Seat seat)
    {
        Browser.Dispose();
        Session = await this.SignInAsync(seat);
        Browser = BrowserOf(Session);
    }

    /// <summary>A browser with a session's cookie, or nobody's.</summary>
    public HttpClient BrowserOf(string? session) =>
        new(new SessionHandler(session) { InnerHandler = new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false } }) { BaseAddress = new Uri(_app!.Urls.First()) };

    internal async Task<ImportedPlan> ImportAsync(string document) => await StoreAsync(await PreparedDatabases.ReadAsync(document));

    internal Task<ImportedPlan> StoreAsync(ReadPlan read) => new ImportPlan(Database, Writes, TimeProvider.System).RunAsync(read, TestContext.Current.CancellationToken);

    /// <summary>Reads a page; the answer must be that status.</summary>
    public async Task<IDocument> ReadAsync(string url, int status = 200)
    {
        using HttpResponseMessage response = await Browser.GetAsync(new Uri(url, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(status, (int)response.StatusCode);
        string html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return await BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(html), TestContext.Current.CancellationToken);
    }

    /// <summary>Does what only the owner of the schema can do: the triggers that keep the audit as it is are taken away first.</summary>
    public async Task ForceAsync(string sql)
    {
        await using LantuDb db = Database.Open();
        foreach (string drop in await db.Database.SqlQueryRaw<string>(Settings.IsSqlite
            ? "SELECT 'DROP TRIGGER ' || name AS \"Value\" FROM sqlite_master WHERE type = 'trigger'"
            : "SELECT 'DROP TRIGGER ' || tgname || ' ON ' || tgrelid::regclass AS \"Value\" FROM pg_trigger WHERE NOT tgisinternal").ToListAsync(TestContext.Current.CancellationToken))
        {
            await db.Database.ExecuteSqlRawAsync(drop, TestContext.Current.CancellationToken);
        }

        await db.Database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Browser?.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        await Writes.DisposeAsync();
        await PreparedDatabases.DropAsync(Database);
        Directory.Delete(_folder, recursive: true);
    }
}
