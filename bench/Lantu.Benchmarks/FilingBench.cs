using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Lantu.Benchmarks;

/// <summary>
/// The morning on which a month is due: reports filed row by row, each a whole request with the person's cookie, the form's token, validation and audit.
/// First as many as so many clients can file, one after the other; then at a steady rate, whether or not those before have their answer, while others read.
/// In the end what was acknowledged is held against what is stored.
/// </summary>
static partial class FilingBench
{
    const string Month = "2023-03";
    const string Office = "demo.coordinator";
    const string Preparer = "demo.chaoyang.preparer";
    const string Unit = "朝阳区政府";

    // Such a row is filed only with evidence.
    const string Drawn = "抽中核查";

    public static async Task<int> RunAsync(string lantu, int clients, int seconds, double perSecond)
    {
        string data = Directory.CreateTempSubdirectory("lantu-bench-").FullName;
        try
        {
            await using Site site = await Site.OpenAsync(lantu, "demo", data, "/");
            using Person office = new(site, Office);
            string url = await OpenRoundAsync(office);
            using Person preparer = new(site, Preparer);
            string page = await preparer.GetAsync(url);
            Filed[] filed = [.. Parts(page).Where(part => !part.Contains(Drawn, StringComparison.Ordinal)).Select(part => new Filed(Number(RowOf().Match(part)), [.. FigureOf().Matches(part).Select(figure => figure.Groups[1].Value)]))];
            Console.WriteLine("| way | rows/s | median ms | 99 % ms | longest ms | processor ms a row | failures | page reads/s beside |\n|---|---|---|---|---|---|---|---|");
            await ClosedAsync(site, preparer, url, filed, Math.Min(clients, filed.Length), TimeSpan.FromSeconds(20), prints: false);
            bool isGood = await ClosedAsync(site, preparer, url, filed, Math.Min(clients, filed.Length), TimeSpan.FromSeconds(seconds), prints: true);
            isGood &= await OpenAsync(site, preparer, office, url, filed, perSecond, TimeSpan.FromSeconds(seconds));
            int lost = 0;
            foreach (Filed row in filed.Where(row => row.Acknowledged > 0))
            {
                string report = await preparer.GetAsync($"{url}/reports/{row.Measure}");
                int stored = Number(Revision().Match(report));
                lost += stored == row.Acknowledged ? 0 : 1;
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{filed.Sum(row => row.Acknowledged)} acknowledged over {filed.Length} rows; rows whose stored revisions differ: {lost}"));
            return isGood && lost == 0 ? 0 : 1;
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    // The page, cut where a row begins.
    static IEnumerable<string> Parts(string page)
    {
        int[] begins = [.. RowOf().Matches(page).Select(row => row.Index), page.Length];
        return begins.Zip(begins.Skip(1), (from, to) => page[from..to]);
    }

    static int Number(Match match) => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    static async Task<bool> ClosedAsync(Site site, Person preparer, string url, Filed[] filed, int clients, TimeSpan time, bool prints)
    {
        ConcurrentBag<double> times = [];
        ConcurrentDictionary<string, int> failures = new(StringComparer.Ordinal);
        TimeSpan spent = site.Processor;
        long started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(async () =>
        {
            while (Stopwatch.GetElapsedTime(started) < time)
            {
                long asked = Stopwatch.GetTimestamp();
                await FileAsync(preparer, url, filed[client], failures);
                times.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            }
        })));
        if (prints)
        {
            Print($"closed loop, {clients} clients", [.. times.Order()], Stopwatch.GetElapsedTime(started), site.Processor - spent, failures, 0);
        }

        return failures.IsEmpty;
    }

    static async Task<bool> OpenAsync(Site site, Person preparer, Person office, string url, Filed[] filed, double perSecond, TimeSpan time)
    {
        ConcurrentBag<double> times = [];
        ConcurrentDictionary<string, int> failures = new(StringComparer.Ordinal);
        using CancellationTokenSource over = new();
        int reads = 0;
        Task reader = Task.Run(async () =>
        {
            while (!over.IsCancellationRequested)
            {
                await office.GetAsync($"{url.Split("/units/")[0]}/review/{Month}");
                reads++;
                await Task.Delay(200);
            }
        });
        TimeSpan spent = site.Processor;
        long started = Stopwatch.GetTimestamp();
        List<Task> all = [];
        for (int number = 0; number < (int)(perSecond * time.TotalSeconds); number++)
        {
            TimeSpan ahead = TimeSpan.FromSeconds(number / perSecond) - Stopwatch.GetElapsedTime(started);
            if (ahead > TimeSpan.Zero)
            {
                await Task.Delay(ahead);
            }

            Filed row = filed[number % filed.Length];
            long due = started + (long)(number / perSecond * Stopwatch.Frequency);
            all.Add(Task.Run(async () =>
            {
                await FileAsync(preparer, url, row, failures);
                times.Add(Stopwatch.GetElapsedTime(due).TotalMilliseconds);
            }));
        }

        await Task.WhenAll(all);
        TimeSpan took = Stopwatch.GetElapsedTime(started);
        await over.CancelAsync();
        await reader;
        Print(string.Create(CultureInfo.InvariantCulture, $"open model, {perSecond:0.#}/s"), [.. times.Order()], took, site.Processor - spent, failures, reads / took.TotalSeconds);
        return failures.IsEmpty;
    }

    static void Print(string way, double[] sorted, TimeSpan took, TimeSpan processor, ConcurrentDictionary<string, int> failures, double reads)
    {
        double At(int percent) => sorted.Length == 0 ? double.NaN : sorted[Math.Min(sorted.Length - 1, sorted.Length * percent / 100)];
        string failed = failures.IsEmpty ? "none" : string.Join(", ", failures.Select(failure => $"{failure.Value} × {failure.Key}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {way} | {sorted.Length / took.TotalSeconds:0} | {At(50):0.0} | {At(99):0.0} | {At(100):0.0} | {processor.TotalMilliseconds / sorted.Length:0.00} | {failed} | {reads:0.0} |"));
    }

    // A row is filed anew each time, from the revision before: whoever comes with an old one would be told so.
    static async Task FileAsync(Person preparer, string url, Filed row, ConcurrentDictionary<string, int> failures)
    {
        await row.Turn.WaitAsync();
        try
        {
            string field = string.Create(CultureInfo.InvariantCulture, $"m{row.Measure}");
            string answer = await preparer.PostAsync($"{url}/file",
            [
                new("form", Guid.CreateVersion7(DateTimeOffset.UnixEpoch.AddTicks(Stopwatch.GetTimestamp())).ToString()), new("act", $"file:{row.Measure}"), new($"{field}-seen", row.Acknowledged.ToString(CultureInfo.InvariantCulture)), new($"{field}-claim", "OnSchedule"),
                new($"{field}-text", string.Create(CultureInfo.InvariantCulture, $"本期按计划推进，第{row.Acknowledged + 1}次填报。")), .. row.Figures.Select(figure => KeyValuePair.Create(figure, "1")),
            ]);
            if (answer.Contains("?filed=1", StringComparison.Ordinal))
            {
                row.Acknowledged++;
            }
            else
            {
                failures.AddOrUpdate(answer, 1, (_, count) => count + 1);
            }
        }
        catch (Exception broken) when (broken is HttpRequestException or TaskCanceledException)
        {
            failures.AddOrUpdate(broken.GetType().Name, 1, (_, count) => count + 1);
        }
        finally
        {
            row.Turn.Release();
        }
    }

    // What stands in the way is kept, the plan published, the month opened by hand; the address of the unit's page.
    static async Task<string> OpenRoundAsync(Person office)
    {
        string plan = PlanOf().Match(await office.GetAsync("/")).Groups[1].Value;
        while (FindingOf().Match(await office.GetAsync($"{plan}/desk?severity=Error")) is { Success: true } finding)
        {
            await office.PostAsync($"{plan}/desk/keep", [new("finding", finding.Groups[1].Value), new("scope", "sort")]);
        }

        await office.GetAsync("/imports");
        await office.PostAsync($"{plan}/publish", []);
        await office.GetAsync($"{plan}/rounds/{Month}");
        await office.PostAsync($"{plan}/rounds/{Month}/open", [new("until", TimeProvider.System.GetUtcNow().AddDays(20).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), new("reason", "measured")]);
        string units = await office.GetAsync($"{plan}/units");
        return $"{Regex.Match(units, $"href=\"({plan}/units/\\d+)\"[^>]*>{Unit}<", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(10)).Groups[1].Value}/rounds/{Month}";
    }

    [GeneratedRegex("data-row=\"(\\d+)\"", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex RowOf();

    [GeneratedRegex("name=\"(m\\d+-t\\d+)\"", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex FigureOf();

    [GeneratedRegex("第(\\d+)版", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Revision();

    [GeneratedRegex("href=\"(/plans/\\d+)\"[^>]*>[^<]*北京", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex PlanOf();

    [GeneratedRegex("action=\"[^\"]*keep\".*?name=\"finding\" value=\"(\\d+)\"", RegexOptions.CultureInvariant | RegexOptions.Singleline, 10000)]
    private static partial Regex FindingOf();

    sealed record Filed(int Measure, IReadOnlyList<string> Figures)
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public int Acknowledged { get; set; }
    }

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

        /// <summary>Where it leads, or the status.</summary>
        public async Task<string> PostAsync(string url, IReadOnlyList<KeyValuePair<string, string>> fields)
        {
            using FormUrlEncodedContent form = new([.. fields, new("__RequestVerificationToken", _token)]);
            using HttpResponseMessage answer = await _client.PostAsync(new Uri(url, UriKind.Relative), form);
            return answer.Headers.Location?.OriginalString ?? answer.StatusCode.ToString();
        }

        public void Dispose() => _client.Dispose();
    }
}
