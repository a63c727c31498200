using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Lantu.Benchmarks;

/// <summary>
/// How long pages take over a year of data: the demonstration late in its year, walked by its people along the links of the pages. Of pages that differ in
/// their numbers and in what their filters say, the first few are asked for again and again, one at a time, in a shuffled order.
/// </summary>
static partial class YearBench
{
    const int Aim = 150;
    const int OfEach = 4;

    static readonly string[] People = ["demo.coordinator", "demo.chaoyang.preparer", "demo.security", "demo.audit"];

    public static async Task RunAsync(string lantu, string today, int runs)
    {
        string data = Directory.CreateTempSubdirectory("lantu-bench-").FullName;
        try
        {
            await using Site site = await Site.OpenYearAsync(lantu, data, today);
            List<(string Shape, double Time)> times = [];
            Random chance = new(20231009);
            foreach (string login in People)
            {
                using Person person = new(site, login);
                (string Shape, string Address)[] pages = [.. await WalkAsync(person)];
                foreach ((string shape, string address) in Enumerable.Repeat(pages, runs).SelectMany(all => all.OrderBy(_ => chance.Next())))
                {
                    times.Add(($"{login["demo.".Length..]} {shape}", (await person.TryAsync(address)).Time.TotalMilliseconds));
                }
            }

            Print([.. times.GroupBy(one => one.Shape, one => one.Time, StringComparer.Ordinal).Select(group => (group.Key, group.Order().ToArray()))]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nPeak of the server: {Child.Memory(site.ProcessId, "VmHWM") / 1e6:0} MB."));
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    // Each page is opened once on the way, which also compiles it.
    static async Task<List<(string Shape, string Address)>> WalkAsync(Person person)
    {
        List<(string, string)> pages = [];
        Dictionary<string, int> found = new(StringComparer.Ordinal);
        HashSet<string> seen = new(StringComparer.Ordinal) { "/" };
        Queue<string> open = new(["/"]);
        while (open.TryDequeue(out string? address))
        {
            string shape = Value().Replace(Number().Replace(address, "0"), "=");
            if (found.GetValueOrDefault(shape) == OfEach || (await person.TryAsync(address)).Page is not { } page)
            {
                continue;
            }

            found[shape] = found.GetValueOrDefault(shape) + 1;
            pages.Add((shape, address));
            foreach (string link in Link().Matches(page).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Where(link => !link.Contains("lang=", StringComparison.Ordinal) && !link.StartsWith("/assets/", StringComparison.Ordinal) && seen.Add(link)))
            {
                open.Enqueue(link);
            }
        }

        return pages;
    }

    static void Print((string Shape, double[] Times)[] shapes)
    {
        Console.WriteLine("| page | asked | median ms | 95 % ms |\n|---|---|---|---|");
        foreach ((string shape, double[] times) in shapes.OrderByDescending(shape => At95(shape.Times)).Take(25))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {shape} | {times.Length} | {times[times.Length / 2]:0} | {At95(times):0} |"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{shapes.Length} shapes of pages, {shapes.Sum(shape => shape.Times.Length)} answers; 95 % of a shape's answers within {Aim} ms for {shapes.Count(shape => At95(shape.Times) <= Aim)} of them."));
    }

    static double At95(double[] sorted) => sorted[Math.Min(sorted.Length - 1, sorted.Length * 95 / 100)];

    [GeneratedRegex("href=\"(/[^\"#]*)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();

    [GeneratedRegex("=[^&]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Value();
}
