using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Lantu.Benchmarks;

/// <summary>A unit's month on the sample plan, published and opened for it.</summary>
sealed partial class FiledMonth
{
    const string Month = "2023-03";
    const string Unit = "朝阳区政府";

    // Such a row is filed only with evidence.
    const string Drawn = "抽中核查";

    FiledMonth(string url, IReadOnlyList<FiledRow> rows) => (Url, Rows) = (url, rows);

    /// <summary>Who sees to the plan.</summary>
    public const string Office = "demo.coordinator";

    /// <summary>Who files for the unit.</summary>
    public const string Preparer = "demo.chaoyang.preparer";

    /// <summary>The unit's page.</summary>
    public string Url { get; }

    /// <summary>The page on which the month is checked.</summary>
    public string Review => $"{Url.Split("/units/")[0]}/review/{Month}";

    public IReadOnlyList<FiledRow> Rows { get; }

    /// <summary>Publishes the plan, opens the month, and takes the rows that can be filed without more.</summary>
    public static async Task<FiledMonth> OpenAsync(Person office, Person preparer)
    {
        string url = await OpenRoundAsync(office);
        string page = await preparer.GetAsync(url);
        return new FiledMonth(url, [.. Parts(page).Where(part => !part.Contains(Drawn, StringComparison.Ordinal)).Select(part => new FiledRow(Number(RowOf().Match(part)), [.. FigureOf().Matches(part).Select(figure => figure.Groups[1].Value)]))]);
    }

    /// <summary>Files a row once more; what comes back that is no acknowledgement is counted.</summary>
    public async Task FileAsync(Person preparer, FiledRow row, ConcurrentDictionary<string, int> failures)
    {
        await row.Turn.WaitAsync();
        try
        {
            string field = string.Create(CultureInfo.InvariantCulture, $"m{row.Measure}");
            string answer = await preparer.PostAsync($"{Url}/file",
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

    /// <summary>The revisions of a row that are stored.</summary>
    public async Task<int> StoredAsync(Person preparer, FiledRow row) =>
        Revision().Match(await preparer.GetAsync($"{Url}/reports/{row.Measure}")) is { Success: true } found ? Number(found) : 0;

    // The page, cut where a row begins.
    static IEnumerable<string> Parts(string page)
    {
        int[] begins = [.. RowOf().Matches(page).Select(row => row.Index), page.Length];
        return begins.Zip(begins.Skip(1), (from, to) => page[from..to]);
    }

    static int Number(Match match) => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    // What stands in the way is kept, the plan published, the month opened by hand; the address of the unit's page.
    static async Task<string> OpenRoundAsync(Person office)
    {
        // The notices that come with the program are taken in by the first daily work, two seconds after the start: a month opened before has no last day yet.
        await Task.Delay(5000);
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
}
