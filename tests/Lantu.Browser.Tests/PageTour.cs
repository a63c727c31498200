namespace Lantu.Browser.Tests;

/// <summary>
/// Where the tours go, each with what only the running site can tell. Together they lead to every page that the site has: a page without a stop fails
/// <see cref="PageTourTests"/>.
/// </summary>
static class PageTour
{
    const string Office = "demo.coordinator";
    const string Preparer = "demo.chaoyang.preparer";
    const string Approver = "demo.chaoyang.approver";
    const string Security = "demo.security";
    const string Audit = "demo.audit";

    /// <summary>Addresses without an extension that send a file or lead elsewhere.</summary>
    public static readonly string[] NoPages =
    [
        "/plans/{number:int}/document",
        "/plans/{number:int}/review/{month}/units/{ordinal:int}/measures/{measure:int}/evidence/{piece:int}",
        "/plans/{number:int}/units/{ordinal:int}/rounds/{month}/paper",
        "/plans/{number:int}/units/{ordinal:int}/rounds/{month}/reports/{measure:int}/evidence/{piece:int}",
        "/sign-in/organisation",
    ];

    /// <summary>All stops, with examples of what the site tells.</summary>
    public static IEnumerable<Stop> All =>
    [
        .. Plans, .. Drafts, .. Directories("?contact=1"), .. Accounts, .. Rounds, .. Import("/imports/1"), .. FirstStart("/activate/x"), .. Refused,
        .. Assignments("/plans/1/units/1", "/plans/1/units/1/delegations/1", "/plans/1/delegations/1", "/plans/1/units/1/nodes/1", "/plans/1/delegations/2"), .. Reporting("/plans/1/units/1/rounds/2024-02", "1", "/plans/1/delegations/1"), .. Review("/plans/1/review/2024-03/units/1/measures/1"),
    ];

    /// <summary>Plans as whoever opens the site reads them.</summary>
    public static IEnumerable<Stop> Plans =>
    [
        .. Each(null, "/", "/?lang=en", "/calendars"), new("/nothing", null, 404),
        .. Each(null, Beijing("", "?lang=en", "/measures", "/measures?programme=2&unit=市水务局&lang=en", "/measures?sort=deadline&programme=4", "/measures?q=没有这样的字", "/measures/36", "/measures/48?lang=en")),
        .. Each(null, Beijing("/views?unit=市水务局", "/units", "/units/1", "/units/50?sort=deadline&role=Lead", "/districts", "/districts?lang=en", "/indicators", "/indicators?lang=en", "/indicators/1", "/indicators/3?basis=SandDeducted&lang=en", "/indicators/2", "/indicators/2?lang=en", "/indicators/2/rows/9", "/indicators/2/rows/9?lang=en", "/indicators/rows/9", "/indicators/figures", "/indicators/figures?lang=en", "/indicators/figures/upload", "/indicators/figures/upload?lang=en", "/stations", "/stations?lang=en", "/readings?lang=en", "/readings/upload", "/readings/1", "/readings/stations/东四?day=2023-04-02", "/readings/stations/东四?day=2023-04-03&pollutant=O3&lang=en", "/stations/upload", "/stations/upload?lang=en", "/water", "/water?class=II&lang=en", "/water/1", "/water/sections/沿河城?year=2020", "/water/sections/古北口?lang=en", "/water/upload", "/water/upload?lang=en", "/sections/upload", "/sections/upload?lang=en", "/findings", "/findings?lang=en", "/source", "/nodes")),
        .. Each(null, Of(DemoSite.Yunzhou, "", "/measures", "/measures/5", "/source")),
        .. Each(null, Of(DemoSite.WithoutTasks, "", "/measures", "/units", "/districts")),
        .. Each(null, Of(DemoSite.OnlyDistricts, "", "/districts", "/findings", "/changes")),
        .. Each(null, Of(DemoSite.Corrected, "", "/changes", "/changes?kind=Asked&lang=en", "/changes?kind=Unchanged")),
        .. Each(null, Of(DemoSite.Published, "/decisions", "/decisions?show=all", "/decisions?lang=en", "/publish", "/nodes", "/nodes?lang=en", "/measures/1/nodes", "/units/1/nodes", "/units/1/delegations", "/units/1/delegations?lang=en")),
    ];

    /// <summary>Drafts at the desk.</summary>
    public static IEnumerable<Stop> Drafts =>
    [
        .. Each(null, Beijing("/desk", "/desk?lang=en", "/desk/acts", "/publish", "/decisions")),
        .. Each(null, Beijing("/measures/36/correct", "/measures/36/split", "/measures/36/join", "/measures/36/add", "/measures/36/open", "/measures/36/remove", "/measures/36/split?lang=en")),
        .. Each(null, Of(DemoSite.WithoutTasks, "/desk", "/publish", "/header")), new($"{DemoSite.Yunzhou}/desk?show=all"),
    ];

    /// <summary>Accounts, the audit, and what everybody has.</summary>
    public static IEnumerable<Stop> Accounts =>
    [
        .. Each(null, "/people", "/people?lang=en", "/account", "/account?lang=en", "/account/password", "/account/password?lang=en", "/account/second-factor", "/sign-in", "/sign-in?lang=en"),
        .. Each(Security, "/accounts", "/accounts?lang=en", "/accounts?text=没有这样的人", "/accounts/add", "/accounts/3", "/accounts/9?lang=en", "/accounts/rules", "/accounts/import"),
        .. Each(Audit, "/audit", "/audit?lang=en", "/audit?action=plan.imported&who=本机", "/audit?q=没有这样的字", "/audit/1", "/audit/2?lang=en"),
    ];

    /// <summary>Rounds, reminders and statistics of a plan in force whose round of March 2024 is open.</summary>
    public static IEnumerable<Stop> Rounds =>
    [
        .. Each(null, "/calendars?year=2023", "/calendars?year=2023&lang=en", "/calendars?year=2040", "/calendars/1/upload", "/calendars/1/upload?lang=en"),
        .. Each(null, Of(DemoSite.Yunzhou, "/rounds", "/rounds?lang=en", "/rounds/2024-03", "/rounds/2024-03?lang=en", "/rounds/2024-05")),
        .. Each(null, Of(DemoSite.Yunzhou, "/reminders", "/reminders?lang=en", "/reminders/ledger", "/reminders/ledger?lang=en", "/reminders/2024-03", "/reminders/2024-03?lang=en")),
        .. Each(null, Of(DemoSite.Yunzhou, "/completeness", "/completeness?lang=en", "/burden?round=2024-03", "/burden?round=2024-03&lang=en")),
        .. Each(null, Beijing("/rounds", "/completeness")), .. Each(null, Of(DemoSite.WithoutTasks, "/rounds", "/reminders")),
    ];

    /// <summary>Forms that are refused when nothing is filled in.</summary>
    public static IEnumerable<Stop> Refused =>
    [
        .. Sent(null, "/units/1/add", "/units/1/5/rename", "/units/1/5/end", "/units/1/5/contact", "/units/1/groups/add", "/units/1/upload?lang=en", "/calendars/1/upload", "/imports"),
        .. Sent(null, Beijing("/measures/36/add", "/measures/36/open?lang=en", "/measures/36/remove", "/measures/36/split", "/indicators/figures/upload", "/stations/upload", "/readings/upload", "/sections/upload", "/water/upload")), .. Sent(Security, "/accounts/add", "/accounts/import"),
    ];

    /// <summary>Directories of units.</summary>
    /// <param name="contact">Which contact of the second unit there is, as the address says it.</param>
    public static IEnumerable<Stop> Directories(string contact) =>
    [
        .. Each(null, "/units", "/units?lang=en", "/units/中华人民共和国", "/units/1", "/units/1?q=环保&lang=en", "/units/1/2", "/units/1/2?lang=en", "/units/1/add", "/units/1/2/correct", "/units/1/2/rename", "/units/1/2/merge?lang=en", "/units/1/2/end"),
        .. Each(null, "/units/1/2/contact", $"/units/1/2/contact/end{contact}", $"/units/1/2/contact{contact}&lang=en", "/units/1/2/names/remove?name=市发改委", "/units/1/4/names/remove?name=市科委&day=2020-12-31&lang=en"),
        .. Each(null, "/units/1/upload", "/units/1/history", "/units/1/groups", "/units/1/groups?lang=en", "/units/1/groups/add", "/units/1/groups/correct?group=各区政府", "/units/1/groups/remove?group=各区政府", "/units/1/undo"),
    ];

    /// <summary>A document on its way in, and the ends it comes to.</summary>
    /// <param name="import">One that is not finished.</param>
    public static IEnumerable<Stop> Import(string import) => [new("/imports"), new(import), new($"{import}?lang=en"), new("/imports/999", null, 404)];

    /// <summary>What a plan in force asks of units, for the office and for a unit.</summary>
    /// <param name="own">The unit's page.</param>
    /// <param name="divided">One of its measures, which it has handed down.</param>
    /// <param name="below">The page of the unit below that has it.</param>
    /// <param name="node">A measure that it proposes a node plan of.</param>
    /// <param name="self">The unit's own page by its number in the directory.</param>
    public static IEnumerable<Stop> Assignments(string own, string divided, string below, string node, string self) =>
    [
        .. Each(Office, Beijing("/assignments", "/assignments?lang=en", "/assignments?state=Contested", "/leads", "/leads?lang=en", "/contacts", "/contacts?lang=en", "/frequencies?programme=4", "/frequencies?programme=1&lang=en", "/burden", "/burden?lang=en", "/measures/1", "/handovers", "/handovers?lang=en", "/ad-hoc", "/ad-hoc?lang=en", "/ad-hoc/new", "/ad-hoc/new?lang=en", "/ad-hoc/1", "/ad-hoc/1?lang=en")),
        .. Each(Preparer, Of(own, "", "/assignments", "/assignments?lang=en", "/nodes", "/nodes/upload", "/nodes/upload?lang=en", "/delegations", "/delegations?lang=en", "/delegations/upload", "/handovers", "/handovers?lang=en", "/ad-hoc", "/ad-hoc?lang=en", "/ad-hoc/1/1", "/ad-hoc/1/1?lang=en")),
        .. Each(Preparer, node, $"{node}?lang=en", divided, $"{divided}?lang=en", below, $"{below}?lang=en", $"{below}/{divided.Split('/')[^1]}", $"{self}/upload"),
    ];

    /// <summary>A unit's month.</summary>
    /// <param name="round">Its page.</param>
    /// <param name="measure">A measure that was reported on.</param>
    /// <param name="below">The page of a unit to which something was handed down.</param>
    public static IEnumerable<Stop> Reporting(string round, string measure, string below) =>
    [
        .. Each(Preparer, $"{below}/reports/2024-02", $"{below}/reports/2024-02?lang=en", round.Replace("/rounds/", "/delegations/reports/", StringComparison.Ordinal)),
        .. Each(Preparer, Of(round, "", "?lang=en", "/print", "/print?lang=en", "/upload", "/upload?lang=en", "/early", "/early?lang=en", $"/reports/{measure}", $"/reports/{measure}?lang=en")), new(round, Office), new(round, Approver),
    ];

    /// <summary>Reports as they are checked and accepted.</summary>
    /// <param name="report">One of them.</param>
    public static IEnumerable<Stop> Review(string report) =>
    [
        .. Each(null, Of($"{DemoSite.Yunzhou}/review", "", "?lang=en", "/2024-03", "/2024-03?lang=en", "/2024-03?state=mine", "/completions", "/completions?lang=en")), .. Each(null, report, $"{report}?lang=en", $"{DemoSite.WithoutTasks}/review"),
    ];

    /// <summary>What only somebody who sets up an installation sees, or comes in by a link.</summary>
    /// <param name="link">A link that nobody used.</param>
    public static IEnumerable<Stop> FirstStart(string link) => [new("/start"), new(link), new("/account/second-factor"), new("/account/password"), new("/sign-in")];

    static string[] Beijing(params string[] pages) => Of(DemoSite.Beijing, pages);

    static string[] Of(string place, params string[] pages) => [.. pages.Select(page => place + page)];

    static IEnumerable<Stop> Each(string? person, params string[] addresses) => addresses.Select(address => new Stop(address, person));

    static IEnumerable<Stop> Sent(string? person, params string[] addresses) => addresses.Select(address => new Stop(address, person, 422) { IsSent = true });
}
