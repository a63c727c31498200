using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Lantu.Benchmarks;

/// <summary>The sample's site on a free port, served by the published program from its own data folder.</summary>
sealed class Site : IAsyncDisposable
{
    readonly Process process;
    readonly StringBuilder messages;

    Site(Process process, StringBuilder messages, Uri address) => (this.process, this.messages, Address) = (process, messages, address);

    public Uri Address { get; }

    public int ProcessId => process.Id;

    /// <summary>Processor time that the program has taken.</summary>
    public TimeSpan Processor
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>What the program has said so far.</summary>
    public string Messages
    {
        get
        {
            lock (messages)
            {
                return messages.ToString();
            }
        }
    }

    /// <summary>Starts the program over <paramref name="data"/> and waits until <paramref name="path"/> answers with a page.</summary>
    public static async Task<Site> OpenAsync(string lantu, string verb, string data, string path)
    {
        if (verb == "demo" && !File.Exists(Path.Combine(data, "lantu.db")))
        {
            // A folder that somebody has worked in gets the samples as drafts; an empty one would get a year of reports.
            await Child.RunAsync(lantu, "import", Path.Combine(Path.GetDirectoryName(lantu)!, "samples", "beijing-2023", "plan.md"), "--data", data);
        }

        return await StartAsync(lantu, [verb, "--data", data], path, TimeSpan.FromMinutes(1));
    }

    /// <summary>The demonstration with its year of reports, made in <paramref name="data"/>, on a day.</summary>
    public static Task<Site> OpenYearAsync(string lantu, string data, string today) => StartAsync(lantu, ["demo", "--data", data, "--today", today], "/", TimeSpan.FromMinutes(10));

    static async Task<Site> StartAsync(string lantu, string[] arguments, string path, TimeSpan patience)
    {
        Uri address = new($"http://127.0.0.1:{FreePort()}");
        StringBuilder said = new();
        Site site = new(Child.Start(lantu, said, [.. arguments, "--urls", address.OriginalString]), said, address);
        using HttpClient client = new() { BaseAddress = address };
        long started = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                using HttpResponseMessage answer = await client.GetAsync(new Uri(path, UriKind.Relative));
                answer.EnsureSuccessStatusCode();
                return site;
            }
            catch (HttpRequestException refused) when (refused.StatusCode is null && !site.process.HasExited && Stopwatch.GetElapsedTime(started) < patience)
            {
                await Task.Delay(2);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
