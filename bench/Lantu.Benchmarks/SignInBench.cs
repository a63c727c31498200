using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Lantu.Benchmarks;

/// <summary>
/// A morning on which everybody signs in: so many a second, whether or not those before have their answer, each with the page, the form and the password.
/// Passwords are hashed a few at a time, so what comes faster than they are hashed waits; that shows in the sign-ins under way at once and in those sent away.
/// </summary>
static partial class SignInBench
{
    const int People = 20;

    public static async Task<int> RunAsync(string lantu, int signIns, double perSecond)
    {
        string data = Directory.CreateTempSubdirectory("lantu-bench-").FullName;
        try
        {
            await using Site site = await Site.OpenAsync(lantu, "serve", data, "/start");
            IReadOnlyList<string> logins = await NewInstallation.EnterAsync(site, People);
            using SocketsHttpHandler handler = new() { UseCookies = false, AllowAutoRedirect = false };
            using HttpClient client = new(handler) { BaseAddress = site.Address, Timeout = TimeSpan.FromMinutes(2) };
            string load = Load();
            ConcurrentBag<double> times = [];
            ConcurrentDictionary<string, int> failures = new(StringComparer.Ordinal);
            int under = 0;
            int most = 0;
            long started = Stopwatch.GetTimestamp();
            List<Task> all = [];
            for (int number = 0; number < signIns; number++)
            {
                TimeSpan ahead = TimeSpan.FromSeconds(number / perSecond) - Stopwatch.GetElapsedTime(started);
                if (ahead > TimeSpan.Zero)
                {
                    await Task.Delay(ahead);
                }

                string login = logins[number % logins.Count];
                long due = started + (long)(number / perSecond * Stopwatch.Frequency);
                most = Math.Max(most, Interlocked.Increment(ref under));
                all.Add(Task.Run(async () =>
                {
                    if (await SignInAsync(client, login) is { } failure)
                    {
                        failures.AddOrUpdate(failure, 1, (_, count) => count + 1);
                    }
                    else
                    {
                        // From when it was due: a client that was held up does not flatter the server.
                        times.Add(Stopwatch.GetElapsedTime(due).TotalMilliseconds);
                    }

                    Interlocked.Decrement(ref under);
                }));
            }

            await Task.WhenAll(all);
            TimeSpan took = Stopwatch.GetElapsedTime(started);
            double[] sorted = [.. times.Order()];
            string failed = failures.IsEmpty ? "none" : string.Join(", ", failures.Select(failure => $"{failure.Value} × {failure.Key}"));
            Console.WriteLine("| sign-ins | a second | took s | median ms | 99 % ms | longest ms | failures | most under way at once | sent away by the hashing queue | server's peak MB | load before → after |\n|---|---|---|---|---|---|---|---|---|---|---|");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {signIns} | {perSecond:0.#} | {took.TotalSeconds:0} | {At(sorted, 50):0} | {At(sorted, 99):0} | {At(sorted, 100):0} | {failed} | {most} | {failures.GetValueOrDefault(nameof(HttpStatusCode.ServiceUnavailable))} | {Child.Memory(site.ProcessId, "VmHWM") / 1e6:0} | {load} → {Load()} |"));
            return failures.IsEmpty ? 0 : 1;
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    static double At(double[] sorted, int percent) => sorted.Length == 0 ? double.NaN : sorted[Math.Min(sorted.Length - 1, sorted.Length * percent / 100)];

    static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    // Why it failed; nothing where it did not.
    static async Task<string?> SignInAsync(HttpClient client, string login)
    {
        try
        {
            using HttpResponseMessage page = await client.GetAsync(new Uri("/sign-in", UriKind.Relative));
            string cookie = page.Headers.GetValues("Set-Cookie").First().Split(';')[0];
            using FormUrlEncodedContent form = new(
            [
                new("__RequestVerificationToken", Token().Match(await page.Content.ReadAsStringAsync()).Groups[1].Value), new("login", login), new("password", NewInstallation.Password),
            ]);
            using HttpRequestMessage request = new(HttpMethod.Post, new Uri("/sign-in", UriKind.Relative)) { Content = form };
            request.Headers.Add("Cookie", cookie);
            using HttpResponseMessage answer = await client.SendAsync(request);
            return answer.StatusCode == HttpStatusCode.Found && answer.Headers.TryGetValues("Set-Cookie", out IEnumerable<string>? set) && set.Any(one => one.StartsWith("lantu-session=", StringComparison.Ordinal)) ? null : answer.StatusCode.ToString();
        }
        catch (Exception broken) when (broken is HttpRequestException or TaskCanceledException)
        {
            return broken.GetType().Name;
        }
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)", RegexOptions.CultureInvariant, 10000)]
    internal static partial Regex Token();
}
