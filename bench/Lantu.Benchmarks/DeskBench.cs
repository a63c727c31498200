using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Lantu.Benchmarks;

/// <summary>
/// The desk of a draft with as many measures, one act after the other, each a whole request: cookie, form's token, the act, its audit, answered after the commit.
/// The page that the act leads to is asked for and timed on its own. A third of the rows print one unit misread, so that one decision settles as many findings.
/// </summary>
static partial class DeskBench
{
    const string Office = "demo.coordinator";

    public static async Task<int> RunAsync(string lantu, int rows, int runs)
    {
        string data = Directory.CreateTempSubdirectory("lantu-bench-").FullName;
        try
        {
            int drafts = Math.Max(2, runs / 4);
            for (int draft = 1; draft <= drafts; draft++)
            {
                string plan = Path.Combine(data, $"plan{draft}.md");
                PlanRows.WriteMarkdown(plan, $"北京市清洁行动{2020 + draft}年计划", PlanRows.Make(rows, PlanShape.MisreadUnit));
                await Child.RunAsync(lantu, "import", plan, "--data", data);
            }

            await using Site site = await Site.OpenAsync(lantu, "demo", data, "/");
            using Person office = new(site, Office);
            string desk = await office.GetAsync("/plans/1/desk?code=unit-corrected");
            string finding = Finding().Match(desk).Groups[1].Value;
            Console.WriteLine($"{rows} measures, {Alike().Match(desk).Groups[1].Value} findings alike.\n\n| act | median ms | 99 % ms | longest ms | processor ms | the page after: median ms | 99 % ms |\n|---|---|---|---|---|---|---|");
            KeyValuePair<string, string>[] one = [new("finding", finding), new("code", "unit-corrected")];
            KeyValuePair<string, string>[] all = [.. one, new("scope", "alike")];
            Sheet sheet = new(site, office);
            for (int run = -2; run < runs; run++)
            {
                sheet.Counts = run >= 0;
                await sheet.ActAsync("accept one finding", "/plans/1/desk/accept", one);
                await sheet.UndoAsync("undo it");
                await sheet.ActAsync("keep one finding", "/plans/1/desk/keep", one);
                await sheet.UndoAsync("undo it");
                await sheet.ActAsync("accept all alike", "/plans/1/desk/accept", all);
                await sheet.UndoAsync("undo all alike");
                await sheet.ActAsync("keep all alike", "/plans/1/desk/keep", all);
                await sheet.UndoAsync("undo all kept");
                int measure = 10 * (run + 4);
                await sheet.TypeAsync("correct a measure", $"/plans/1/measures/{measure}/correct", ("Text", "清洗护栏10公里。"));
                await sheet.TypeAsync("divide a measure", $"/plans/1/measures/{measure + 3}/split", ("Text", "补植绿化10公顷。"));
                await sheet.TypeAsync("join two measures", $"/plans/1/measures/{measure + 5}/join");
            }

            for (int draft = 2; draft <= drafts; draft++)
            {
                await sheet.PublishAsync($"/plans/{draft}");
            }

            sheet.Print();
            return 0;
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    /// <summary>The times of acts by their names.</summary>
    sealed class Sheet(Site site, Person office)
    {
        readonly Dictionary<string, List<(double Act, double Processor, double Page)>> _times = [];
        string _act = "";

        /// <summary>Whether what is done now counts; at first all is warmed up.</summary>
        public bool Counts { get; set; }

        public async Task ActAsync(string name, string url, IReadOnlyList<KeyValuePair<string, string>> fields)
        {
            TimeSpan spent = site.Processor;
            long asked = Stopwatch.GetTimestamp();
            string leads = await office.PostAsync(url, fields);
            double took = Stopwatch.GetElapsedTime(asked).TotalMilliseconds;
            TimeSpan processor = site.Processor - spent;
            if (!leads.StartsWith("/plans/", StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"{name}: {leads}");
            }

            _act = Act().Match(leads) is { Success: true } did ? did.Groups[1].Value : _act;
            asked = Stopwatch.GetTimestamp();
            await office.GetAsync(leads);
            if (Counts)
            {
                _times.TryAdd(name, []);
                _times[name].Add((took, processor.TotalMilliseconds, Stopwatch.GetElapsedTime(asked).TotalMilliseconds));
            }
        }

        public Task UndoAsync(string name) => ActAsync(name, "/plans/1/desk/undo", [new("act", _act)]);

        // The form as the page has it, some fields typed over.
        public async Task TypeAsync(string name, string url, params (string Name, string Value)[] typed)
        {
            string page = await office.GetAsync(url);
            Dictionary<string, string> fields = Field().Matches(page[page.IndexOf("<form class=\"card panel\"", StringComparison.Ordinal)..])
                .ToDictionary(field => field.Groups["name"].Value, field => WebUtility.HtmlDecode(field.Groups["value"].Value), StringComparer.Ordinal);
            foreach ((string field, string value) in typed)
            {
                fields[field] = value;
            }

            fields.Remove("__RequestVerificationToken");
            await ActAsync(name, url, [.. fields]);
        }

        public async Task PublishAsync(string plan)
        {
            while (Finding().Match(await office.GetAsync($"{plan}/desk?severity=Error")) is { Success: true } finding)
            {
                await office.PostAsync($"{plan}/desk/keep", [new("finding", finding.Groups[1].Value), new("scope", "sort")]);
            }

            await office.GetAsync("/imports");
            await ActAsync("publish", $"{plan}/publish", []);
        }

        public void Print()
        {
            foreach ((string name, List<(double Act, double Processor, double Page)> times) in _times)
            {
                double[] acts = [.. times.Select(time => time.Act).Order()];
                double[] pages = [.. times.Select(time => time.Page).Order()];
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {At(acts, 50):0.0} | {At(acts, 99):0.0} | {acts[^1]:0.0} | {times.Average(time => time.Processor):0} | {At(pages, 50):0.0} | {At(pages, 99):0.0} |"));
            }
        }

        static double At(double[] sorted, int percent) => sorted[Math.Min(sorted.Length - 1, sorted.Length * percent / 100)];
    }

    [GeneratedRegex("did=(\\d+)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Act();

    [GeneratedRegex("action=\"[^\"]*keep\".*?name=\"finding\" value=\"(\\d+)\"", RegexOptions.CultureInvariant | RegexOptions.Singleline, 10000)]
    private static partial Regex Finding();

    [GeneratedRegex("value=\"alike\">[^<]*?(\\d+)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Alike();

    [GeneratedRegex("<input[^>]*?(?<!type=\"checkbox\"[^>]*)name=\"(?<name>[^\"]+)\"(?:[^>]*?value=\"(?<value>[^\"]*)\")?|<textarea[^>]*name=\"(?<name>[^\"]+)\"[^>]*>(?<value>[^<]*)<", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Field();
}
