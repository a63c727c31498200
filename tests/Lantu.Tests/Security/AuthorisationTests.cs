using System.Net;
using Lantu.Data;
using Lantu.Documents.Units;
using Lantu.Domain.Accounts;
using Lantu.Domain.Delegations;
using Lantu.Domain.Rounds;
using Lantu.Domain.Units;
using Lantu.Jobs;
using Lantu.Jobs.AdHocRounds;
using Lantu.Jobs.Calendars;
using Lantu.Jobs.Delegations;
using Lantu.Jobs.Directories;
using Lantu.Jobs.Publication;
using Lantu.Jobs.Reporting;
using Lantu.Jobs.Rounds;
using Lantu.Tests.Features;
using Lantu.Tests.Jobs;
using Lantu.Tests.Readings;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lantu.Tests.Security;

/// <summary>
/// Every endpoint of the running site, held against a table of this test's own: who gets in, for whose rows. An endpoint that the table does not know fails,
/// and so does a line without an endpoint.
/// </summary>
public sealed class AuthorisationTests
{
    const string Refusal = "您的岗位不能这样做";
    const string Forged = "没有做任何改动";
    const string Marked = "市住房城乡建设委";
    const string Mark = "只有该委和全市才看的理由";
    const string Bureau = "朝阳区生态环境局";

    static readonly Dictionary<string, string> Table = File.ReadLines(Path.Combine(Repository.Root, "tests", "Lantu.Tests", "Security", "authorisation.txt"))
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('|')).ToDictionary(parts => parts[0].Trim(), parts => parts[1].Trim(), StringComparer.Ordinal);

    static readonly Seat[] Seats =
    [
        Seat.Coordinator,
        new("office-bj", AccountKind.Business, Role.Coordinator, "北京市"),
        new("office-yz", AccountKind.Business, Role.Coordinator, "云州市"),
        new("leader", AccountKind.Business, Role.Leader, "北京市"),
        new("inspector", AccountKind.Business, Role.Inspector, "北京市"),
        new("checker", AccountKind.Business, Role.Checker, "北京市", "市生态环境局"),
        new("preparer", AccountKind.Business, Role.Preparer, "北京市", "朝阳区政府"),
        new("approver", AccountKind.Business, Role.Approver, "北京市", "朝阳区政府"),
        new("bureau", AccountKind.Business, Role.Preparer, "北京市", Bureau),
        new("sister", AccountKind.Business, Role.Preparer, "北京市", "海淀区政府"),
        new("elsewhere", AccountKind.Business, Role.Preparer, "云州市", "东湖区人民政府"),
        new("nobody", AccountKind.Business, null),
        Seat.System,
        Seat.Security,
        Seat.Audit,
    ];

    [Fact]
    public async Task Every_endpoint_has_an_expectation_and_every_expectation_an_endpoint()
    {
        await using LantuHost host = await LantuHost.StartAsync();

        string[] endpoints = [.. Endpoints(host).Select(endpoint => endpoint.Key)];
        string[] unexpected = [.. endpoints.Except(Table.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Assert.True(unexpected.Length == 0, $"Say in authorisation.txt who may call:\n{string.Join('\n', unexpected)}");
        Assert.Empty(Table.Keys.Except(endpoints, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Everybody_gets_what_the_table_says_and_nothing_else()
    {
        await using LantuHost host = await StartAsync();
        (string Key, string Method, string Pattern)[] endpoints = Endpoints(host);
        Dictionary<Seat, HttpClient> browsers = [];
        foreach (Seat seat in Seats)
        {
            browsers[seat] = host.BrowserOf(await host.SignInAsync(seat));
        }

        using HttpClient stranger = host.BrowserOf(null);
        List<string> leaks = [];
        int calls = 0;
        foreach ((string key, string method, string pattern) in endpoints)
        {
            foreach (Subject subject in Subjects(Table[key]))
            {
                string url = subject.Address(pattern, await OrdinalAsync(host, subject));
                foreach ((Seat seat, HttpClient browser) in browsers)
                {
                    calls++;
                    Outcome expected = Expected(Table[key], seat, subject);
                    Outcome found = await CallAsync(browser, method, url);
                    if (found != expected && (Table[key] != "open" || found != Outcome.SignIn))
                    {
                        leaks.Add($"{seat.Login} {method} {url}: {found}, not {expected}");
                    }
                }

                calls++;
                Outcome strangers = await CallAsync(stranger, method, url);
                if (strangers != Outcome.SignIn && (strangers != Outcome.In || Table[key] != "open"))
                {
                    leaks.Add($"stranger {method} {url}: {strangers}");
                }
            }
        }

        Assert.Empty(leaks);
        Assert.True(calls > 1_000, $"{calls}");
        Array.ForEach([.. browsers.Values], browser => browser.Dispose());
    }

    /// <summary>The same for people and units drawn at random, on a plan of many units. A longer campaign is asked for by LANTU_AUTHORISATION_CALLS.</summary>
    [Fact]
    public async Task Whoever_is_drawn_gets_at_no_units_work_but_their_own()
    {
        const int Beijing = 4;
        const int People = 25;
        int calls = int.Parse(Environment.GetEnvironmentVariable("LANTU_AUTHORISATION_CALLS") ?? "1500", System.Globalization.CultureInfo.InvariantCulture);
        await using LantuHost host = await StartAsync();
        await host.ImportAsync("beijing-2023/plan.md");
        await LinkedImportTests.PublishAsync(host, Beijing);
        string[] units = await UnitsAsync(host, Beijing);
        Random draw = new(20_230_223);
        Dictionary<Seat, HttpClient> browsers = [];
        foreach (string unit in units.OrderBy(_ => draw.Next()).Take(People))
        {
            Seat seat = new($"drawn{browsers.Count}", AccountKind.Business, draw.Next(2) == 0 ? Role.Preparer : Role.Approver, "北京市", unit);
            browsers[seat] = host.BrowserOf(await host.SignInAsync(seat));
        }

        (string Key, string Method, string Pattern)[] endpoints = [.. Endpoints(host).Where(endpoint => Table[endpoint.Key] is "work of unit" or "act of unit" or "office of plan" or "reader" or "work of plan")];
        Seat[] seats = [.. browsers.Keys];
        List<string> leaks = [];
        int own = 0;
        for (int i = 0; i < calls; i++)
        {
            Seat seat = seats[draw.Next(seats.Length)];
            (string key, string method, string pattern) = endpoints[draw.Next(endpoints.Length)];
            Subject subject = new($"{Beijing}", "北京市", false) { Unit = draw.Next(8) == 0 ? seat.Unit : units[draw.Next(units.Length)] };
            own += subject.Unit == seat.Unit ? 1 : 0;
            string url = subject.Address(pattern, await OrdinalAsync(host, subject));
            Outcome found = await CallAsync(browsers[seat], method, url);
            if (found != Expected(Table[key], seat, subject))
            {
                leaks.Add($"{seat.Unit} {seat.Role} {method} {url} of {subject.Unit}: {found}");
            }
        }

        Assert.Empty(leaks);
        Assert.InRange(own, calls / 20, calls / 2);
        Array.ForEach([.. browsers.Values], browser => browser.Dispose());
    }

    [Fact]
    public async Task A_page_names_no_plan_that_its_reader_may_not_open()
    {
        await using LantuHost host = await StartAsync();
        await host.StoreAsync(ReadPlan.From(System.Text.Encoding.UTF8.GetBytes(Features.RoundSite.Document.Replace("95%以上", "96%以上", StringComparison.Ordinal)), "清洁行动2023改.md", null, null));
        string unit = $"/units/1/{await NumberAsync(host, "朝阳区政府")}";

        await host.SeatAsync(Seat.Coordinator);
        Assert.Contains("/plans/4", (await host.ReadAsync("/plans/1")).QuerySelector("ul.relations")!.InnerHtml, StringComparison.Ordinal);
        Assert.Equal(["/plans/4", "/plans/3", "/plans/1"], await PlansAsync());
        await host.SeatAsync(Seats[3]);
        Assert.Null((await host.ReadAsync("/plans/1")).QuerySelector("ul.relations"));
        Assert.Equal(["/plans/1"], await PlansAsync());
        await host.SeatAsync(Seat.Security);
        Assert.Empty(await PlansAsync());

        async Task<string[]> PlansAsync() => [.. (await host.ReadAsync(unit)).QuerySelectorAll("main a[href^='/plans/']").Select(link => string.Join('/', link.GetAttribute("href")!.Split('/')[..3]))];
    }

    [Fact]
    public async Task What_is_granted_to_a_unit_and_why_stands_on_no_other_units_page()
    {
        await using LantuHost host = await StartAsync();
        int ordinal = await OrdinalAsync(host, new Subject("1", "北京市", false) { Unit = Marked });
        Seat own = new("own", AccountKind.Business, Role.Preparer, "北京市", Marked);
        string[] pages = ["/plans/1/rounds", "/plans/1/rounds/2023-02", "/plans/1/rounds/2023-03", $"/plans/1/units/{ordinal}", "/plans/1/rounds/2023-03/seals/1.json"];
        foreach (Seat seat in Seats.Append(own))
        {
            using HttpClient browser = host.BrowserOf(await host.SignInAsync(seat));
            bool readsAll = seat.Place is Post.EveryPlace or "北京市" && seat.Role is Role.Coordinator or Role.Leader or Role.Inspector && seat.Place != "云州市";
            foreach (string page in pages)
            {
                using HttpResponseMessage response = await browser.GetAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);
                string body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
                bool isTheirs = readsAll || (seat == own && !page.EndsWith(".json", StringComparison.Ordinal));
                Assert.True(body.Contains(Mark, StringComparison.Ordinal) == isTheirs, $"{seat.Login} {page}");
                Assert.True(readsAll || seat == own || !body.Contains("延期", StringComparison.Ordinal) || !body.Contains(Marked + "延期", StringComparison.Ordinal), $"{seat.Login} {page}");
            }
        }
    }

    // The units of a plan that the place's directory knows by the same name.
    static async Task<string[]> UnitsAsync(LantuHost host, int plan)
    {
        await using LantuDb db = host.Database.Open();
        return await db.Units.Where(u => db.Plans.Any(p => p.Id == u.PlanId && p.Number == plan) && db.DirectoryUnits.Any(d => d.DirectoryNumber == 1 && d.Name == u.Name)).OrderBy(u => u.Ordinal).Select(u => u.Name).ToArrayAsync(TestContext.Current.CancellationToken);
    }

    static async Task<int> NumberAsync(LantuHost host, string unit)
    {
        await using LantuDb db = host.Database.Open();
        return await db.DirectoryUnits.Where(u => u.DirectoryNumber == 1 && u.Name == unit).Select(u => u.Number).SingleAsync(TestContext.Current.CancellationToken);
    }

    // What the table's words mean, said here a second time and in another way than the product says it.
    static Outcome Expected(string words, Seat seat, Subject subject)
    {
        bool isOffice = seat.Role == Role.Coordinator;
        bool isBusiness = seat.Role is not null;
        bool isOfPlace = isBusiness && (seat.Place == Post.EveryPlace || seat.Place == subject.Place);
        bool mayRead = isOfPlace && (isOffice || !subject.IsDraft);
        return words switch
        {
            _ when !subject.IsThere => Outcome.Gone,
            "open" or "signed-in" => Outcome.In,
            "office of import" => isOffice ? Outcome.Gone : Outcome.Refused,
            "office" => isOffice ? Outcome.In : Outcome.Refused,
            "reader" => mayRead ? Outcome.In : Outcome.Gone,
            "reader of round" => mayRead && subject.Number == "1" ? Outcome.In : Outcome.Gone,
            "office of round" => !mayRead ? Outcome.Gone : !isOffice ? Outcome.Refused : subject.Number == "1" ? Outcome.In : Outcome.Gone,
            "sealed figures" => !mayRead ? Outcome.Gone : seat.Role is not (Role.Coordinator or Role.Leader or Role.Inspector) ? Outcome.Refused : subject.Number == "1" ? Outcome.In : Outcome.Gone,
            "audit key" => seat.Kind == AccountKind.Audit ? Outcome.Gone : Outcome.Refused,
            "work of plan" => !mayRead ? Outcome.Gone : seat.Role == Role.Checker ? Outcome.Refused : Outcome.In,
            "work of unit" or "work of measure" => mayRead && (seat.Unit is null || IsOwn(seat, subject)) ? Outcome.In : Outcome.Gone,
            "work of round" => mayRead && subject.Number == "1" && (seat.Unit is null || IsOwn(seat, subject)) ? Outcome.In : Outcome.Gone,
            "act of round" => !mayRead ? Outcome.Gone : seat.Unit is null ? Outcome.Refused : IsOwn(seat, subject) && subject.Number == "1" ? Outcome.In : Outcome.Gone,
            "paper of round" => Outcome.Gone,
            "sign of unit" => !mayRead ? Outcome.Gone : seat.Unit is null ? Outcome.Refused : !IsOwn(seat, subject) ? Outcome.Gone : seat.Role == Role.Approver ? Outcome.In : Outcome.Refused,
            "confirmer of plan" => !mayRead ? Outcome.Gone : isOffice || seat.Role == Role.Checker ? Outcome.In : Outcome.Refused,
            "act of unit" => !mayRead ? Outcome.Gone : seat.Unit is null ? Outcome.Refused : IsOwn(seat, subject) ? Outcome.In : Outcome.Gone,
            "work of body" or "work of body measure" => mayRead && (seat.Unit is null || IsOwn(seat, subject) || IsAbove(seat, subject)) ? Outcome.In : Outcome.Gone,
            "month of body" => mayRead && subject.Number == "1" && (seat.Unit is null || IsOwn(seat, subject) || IsAbove(seat, subject)) ? Outcome.In : Outcome.Gone,
            "act of body" => !mayRead ? Outcome.Gone : IsOwn(seat, subject) ? Outcome.In : seat.Unit is null || IsAbove(seat, subject) ? Outcome.Refused : Outcome.Gone,
            "office of plan" => !mayRead ? Outcome.Gone : isOffice ? Outcome.In : Outcome.Refused,
            "directories" => isBusiness || seat.Kind == AccountKind.Security ? Outcome.In : Outcome.Refused,
            "directory" => isOfPlace || seat.Kind == AccountKind.Security ? Outcome.In : Outcome.Gone,
            "office of directory" => isOffice && isOfPlace ? Outcome.In : isOfPlace || seat.Kind == AccountKind.Security ? Outcome.Refused : Outcome.Gone,
            "office of entry" => (isOffice && isOfPlace) || !(isOfPlace || seat.Kind == AccountKind.Security) ? Outcome.Gone : Outcome.Refused,
            "security" => seat.Kind == AccountKind.Security ? Outcome.In : Outcome.Refused,
            "audit" => seat.Kind == AccountKind.Audit ? Outcome.In : Outcome.Refused,
            _ => throw new InvalidOperationException($"The table says {words}, and nobody knows what it means."),
        };
    }

    static bool IsOwn(Seat seat, Subject subject) => seat.Role is Role.Preparer or Role.Approver && seat.Unit == (subject.Body ?? subject.Unit);

    static bool IsAbove(Seat seat, Subject subject) => seat.Role is Role.Preparer or Role.Approver && seat.Unit == "朝阳区政府" && subject.Body == Bureau;

    static IEnumerable<Subject> Subjects(string words) => words switch
    {
        "reader" or "reader of round" or "office of round" or "sealed figures" or "work of plan" or "confirmer of plan" or "office of plan" => [new("1", "北京市", false), new("2", "云州市", false), new("3", "北京市", true), new("999", "", false, false)],
        "work of measure" => [new("1", "北京市", false) { Unit = "朝阳区政府" }, new("999", "", false, false)],
        "work of unit" or "act of unit" or "work of round" or "act of round" or "paper of round" or "sign of unit" => [new("1", "北京市", false) { Unit = "朝阳区政府" }, new("1", "北京市", false) { Unit = "市城市管理委" }, new("2", "云州市", false) { Unit = "市水务局" }, new("999", "", false, false)],
        "work of body measure" => [new("1", "北京市", false) { Body = Bureau }, new("999", "", false, false)],
        "work of body" or "month of body" or "act of body" => [new("1", "北京市", false) { Body = Bureau }, new("1", "北京市", false) { Body = "海淀区政府" }, new("2", "云州市", false) { Body = "市水务局" }, new("999", "", false, false)],
        "directory" or "office of directory" or "office of entry" => [new("1", "北京市", false), new("2", "云州市", false), new("999", "", false, false)],
        _ => [new("1", "", false)],
    };

    static async Task<Outcome> CallAsync(HttpClient browser, string method, string url)
    {
        using HttpRequestMessage request = new(new HttpMethod(method), new Uri(url, UriKind.Relative));
        if (method == "POST")
        {
            request.Content = new MultipartFormDataContent { { new StringContent("none of ours"), "__RequestVerificationToken" } };
        }

        using HttpResponseMessage response = await browser.SendAsync(request, TestContext.Current.CancellationToken);
        string body = response.StatusCode == HttpStatusCode.Forbidden ? await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken) : "";
        bool isToSignIn = response.StatusCode == HttpStatusCode.Unauthorized || (response.StatusCode == HttpStatusCode.Found && response.Headers.Location?.OriginalString is { } to && (to.StartsWith("/sign-in", StringComparison.Ordinal) || to.StartsWith("/start", StringComparison.Ordinal)));
        return isToSignIn ? Outcome.SignIn
            : body.Contains(Refusal, StringComparison.Ordinal) ? Outcome.Refused
            : body.Contains(Forged, StringComparison.Ordinal) ? Outcome.In
            : response.StatusCode == HttpStatusCode.NotFound ? Outcome.Gone
            : (int)response.StatusCode is < 400 or 409 or 410 or 415 or 422 ? Outcome.In
            : Outcome.Broken;
    }

    static async Task<int> OrdinalAsync(LantuHost host, Subject subject)
    {
        int number = int.Parse(subject.Number, System.Globalization.CultureInfo.InvariantCulture);
        await using LantuDb db = host.Database.Open();
        return subject.Body is not null ? await db.DirectoryUnits.Where(u => u.Name == subject.Body && db.Directories.Any(d => d.Number == u.DirectoryNumber && d.Root == subject.Place)).Select(u => u.Number).SingleAsync(TestContext.Current.CancellationToken)
            : subject.Unit is null ? 1 : await db.Units.Where(u => u.Name == subject.Unit && db.Plans.Any(p => p.Id == u.PlanId && p.Number == number)).Select(u => u.Ordinal).SingleAsync(TestContext.Current.CancellationToken);
    }

    static (string Key, string Method, string Pattern)[] Endpoints(LantuHost host) =>
        [.. ((IEndpointRouteBuilder)host.App).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => (Method: method, Pattern: endpoint.RoutePattern.RawText!)))
            .Where(endpoint => !endpoint.Pattern.StartsWith("/assets/", StringComparison.Ordinal))
            .Select(endpoint => ($"{endpoint.Method} {endpoint.Pattern}", endpoint.Method, endpoint.Pattern))];

    static async Task<LantuHost> StartAsync()
    {
        Clock clock = new("2026-01-05T02:00:00Z");
        LantuHost host = await LantuHost.StartAsync(clock);
        await host.StoreAsync(ReadPlan.From(System.Text.Encoding.UTF8.GetBytes(Features.RoundSite.Document), "清洁行动2023.md", null, null));
        await host.ImportAsync("yunzhou-2024/plan.md");
        await InstallAsync(host, UnitDirectories.Shipped().First(found => found.Directory.Root == "北京市").Directory);
        await using (FileStream units = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "samples", "yunzhou-2024", "units.json")))
        {
            await InstallAsync(host, UnitDirectoryFile.Read(units));
        }

        foreach (int directory in (int[])[1, 2])
        {
            await FiledHours.AddAsync(host, directory, "hours.csv", "a,2023-04-01 00:00,35\n");
            await FiledSections.AddAsync(host, directory, ["a"], "a,2023-04,Ⅲ\n");
        }

        await host.App.Services.GetRequiredService<TakeInCalendars>().RunAsync(TestContext.Current.CancellationToken);
        await host.App.Services.GetRequiredService<PublishPlan>().RunAsync(1, 0, "甲");
        await LinkedImportTests.PublishAsync(host, 2);
        await host.App.Services.GetRequiredService<ChangeDirectory>().RunAsync(1, DirectoryActKind.UnitAdded, new DirectorySeen(null, []), null, "甲", state => UnitActs.Add(state, new Unit { Name = Bureau, Parent = "朝阳区政府" }));
        await host.App.Services.GetRequiredService<HandDown>().RunAsync(1, await NumberAsync(host, "朝阳区政府"), [new DelegationOrder(2, 0, [new ChildOrder(await NumberAsync(host, Bureau), new DelegationContent())], false, null)], "甲");
        await host.StoreAsync(ReadPlan.From(System.Text.Encoding.UTF8.GetBytes(Features.DraftSite.Document), "清洁行动.md", null, null));
        await host.App.Services.GetRequiredService<DraftAdHocRounds>().RunAsync(1, AdHocSite.Content("朝阳区政府、市城市管理委", new DateOnly(2026, 1, 5)), Guid.CreateVersion7(), new Filer("甲", 1));
        await host.App.Services.GetRequiredService<DecideAdHocRounds>().ApproveAsync(1, 1, 1, Guid.CreateVersion7(), new Filer("乙", 2));
        // One round that is sealed and one that is open, both with something granted to one unit.
        await OpenAsync("2023-03", 1);
        clock.Move(TimeSpan.FromDays(20));
        await host.App.Services.GetRequiredService<SealRound>().RunAsync(1, "2023-03", null, "甲");
        await OpenAsync("2023-02", 30);
        return host;

        async Task OpenAsync(string month, int days)
        {
            DateOnly until = DateOnly.FromDateTime(clock.Now.UtcDateTime).AddDays(days);
            await host.App.Services.GetRequiredService<OpenRound>().RunAsync(1, month, until, "补录", "甲");
            await host.App.Services.GetRequiredService<ExtendRound>().RunAsync(1, month, ExtensionKind.Extension, Marked, until.AddDays(1), Mark, "甲");
        }
    }

    static Task InstallAsync(LantuHost host, UnitDirectory directory) => new InstallDirectory(host.Writes, TimeProvider.System).RunAsync(directory, DirectoryActKind.TakenOver, onlyIfNew: true, Actor.Local);

    enum Outcome
    {
        /// <summary>Let in, whatever comes of it there; a form without its token counts as let in.</summary>
        In,

        /// <summary>Asked to sign in.</summary>
        SignIn,

        /// <summary>Told that their posts don't allow it.</summary>
        Refused,

        /// <summary>Told that there is no such thing.</summary>
        Gone,

        Broken,
    }

    sealed record Subject(string Number, string Place, bool IsDraft, bool IsThere = true)
    {
        /// <summary>The unit it is about, where it is one.</summary>
        public string? Unit { get; init; }

        /// <summary>The unit of the place's directory that it is about, where it is one.</summary>
        public string? Body { get; init; }

        public string Address(string pattern, int ordinal) => pattern.Replace("{number:int}", Number, StringComparison.Ordinal).Replace("{ordinal:int}", $"{ordinal}", StringComparison.Ordinal).Replace("{body:int}", $"{ordinal}", StringComparison.Ordinal).Replace("{contest:int}", "1", StringComparison.Ordinal).Replace("{contact:int}", "1", StringComparison.Ordinal).Replace("{measure:int}", "2", StringComparison.Ordinal).Replace("{piece:int}", "1", StringComparison.Ordinal).Replace("{handover:int}", "1", StringComparison.Ordinal).Replace("{round:int}", "1", StringComparison.Ordinal).Replace("{turn:int}", "1", StringComparison.Ordinal).Replace("{delivery:int}", "1", StringComparison.Ordinal).Replace("{decision:int}", "1", StringComparison.Ordinal)
            .Replace("{view:int}", "1", StringComparison.Ordinal).Replace("{batch:int}", "1", StringComparison.Ordinal).Replace("{**station}", "a", StringComparison.Ordinal).Replace("{**section}", "a", StringComparison.Ordinal).Replace("{indicator:int}", "1", StringComparison.Ordinal).Replace("{row:int}", "1", StringComparison.Ordinal).Replace("{calendar:int}", "1", StringComparison.Ordinal).Replace("{revision:int}", "1", StringComparison.Ordinal).Replace("{sequence:long}", "1", StringComparison.Ordinal)
            .Replace("{channel}", "WeCom", StringComparison.Ordinal).Replace("{month}", pattern.Contains("/seals/", StringComparison.Ordinal) ? "2023-03" : "2023-02", StringComparison.Ordinal).Replace("{place}", Place.Length == 0 ? "某地" : Place, StringComparison.Ordinal).Replace("{token}", "0", StringComparison.Ordinal);
    }
}
