using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Lantu.Benchmarks;

/// <summary>The program under measure, as its own process.</summary>
static class Child
{
    /// <summary>Starts the program; its messages go to <paramref name="messages"/>, where given.</summary>
    public static Process Start(string program, StringBuilder? messages, params IEnumerable<string> arguments)
    {
        Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += (_, line) =>
        {
            if (messages is not null)
            {
                lock (messages)
                {
                    messages.AppendLine(line.Data);
                }
            }
        };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    /// <summary>Runs the program to its end, once uncounted and then <paramref name="runs"/> times.</summary>
    /// <param name="runs">Counted runs.</param>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments, made anew for each run.</param>
    /// <returns>The medians of the times and the highest peak.</returns>
    public static async Task<Cost> MeasureAsync(int runs, string program, Func<string[]> arguments)
    {
        List<Cost> costs = [];
        for (int run = 0; run <= runs; run++)
        {
            Cost cost = await RunAsync(program, arguments());
            if (run > 0)
            {
                costs.Add(cost);
            }
        }

        return new Cost(Median(costs.Select(cost => cost.Time)), Median(costs.Select(cost => cost.Processor)), costs.Max(cost => cost.Memory));
    }

    /// <summary>Runs the program once, to its end.</summary>
    public static async Task<Cost> RunAsync(string program, params string[] arguments)
    {
        StringBuilder messages = new();
        long started = Stopwatch.GetTimestamp();
        using Process process = Start(program, messages, arguments);
        Task ended = process.WaitForExitAsync();
        TimeSpan used = TimeSpan.Zero;
        long peak = 0;
        do
        {
            peak = Math.Max(peak, Memory(process.Id, "VmHWM"));
            used = Max(used, Processor(process.Id));
        }
        while (await Task.WhenAny(ended, Task.Delay(5)) != ended);
        Cost cost = new(Stopwatch.GetElapsedTime(started), used, peak);
        return process.ExitCode == 0 ? cost : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {messages}");
    }

    public static TimeSpan Median(IEnumerable<TimeSpan> times)
    {
        TimeSpan[] sorted = [.. times.Order()];
        return sorted[sorted.Length / 2];
    }

    /// <summary>A field of the kernel's own accounting in bytes: VmHWM the peak, VmRSS what is resident now; 0 where there is none.</summary>
    public static long Memory(int process, string field)
    {
        try
        {
            string? line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith(field, StringComparison.Ordinal));
            return line is null ? 0 : 1024 * long.Parse(line[(field.Length + 1)..^3].Trim(), CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }

    static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;

    /// <summary>Processor time used so far, from the kernel's accounting in hundredths of a second; zero where there is none.</summary>
    static TimeSpan Processor(int process)
    {
        try
        {
            // The name, in brackets, may hold blanks: the fields are counted behind it.
            string stat = File.ReadAllText($"/proc/{process}/stat");
            string[] fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return TimeSpan.FromMilliseconds(10 * (long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture)));
        }
        catch (IOException)
        {
            return TimeSpan.Zero;
        }
    }
}
