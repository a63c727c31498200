using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Lantu.Domain.Audit;

namespace Lantu.Benchmarks;

/// <summary>Entries a second that are verified offline: the digest alone, the chain alone, and the published program over a file, plain and packed.</summary>
static class AuditBench
{
    const int InMemory = 200_000;

    /// <param name="lantu">The published program; without it only the library is measured.</param>
    /// <param name="entries">Entries of the file.</param>
    /// <param name="runs">Counted runs; the median is printed.</param>
    public static async Task RunAsync(string? lantu, int entries, int runs)
    {
        Console.WriteLine("| what | entries | entries/s (median) | against the plainest |\n|---|---|---|---|");
        AuditEntry[] chain = [.. Entries(InMemory)];
        double plainest = Rate(chain.Length, runs, () => chain.Count(entry => Plainly(entry) == entry.Hash));
        Row("hash of one text put together", chain.Length, plainest, plainest);
        Row("hash as the program makes it", chain.Length, Rate(chain.Length, runs, () => chain.Count(entry => entry.IsIntact)), plainest);
        Row("the chain in memory", chain.Length, Rate(chain.Length, runs, () => AuditChain.FindFirst(chain) is null ? chain.Length : 0), plainest);
        if (lantu is null)
        {
            return;
        }

        string folder = Directory.CreateTempSubdirectory("lantu-bench-").FullName;
        try
        {
            string file = Path.Combine(folder, "audit.jsonl");
            await WriteAsync(file, entries);
            string packed = file + ".gz";
            await using (FileStream from = File.OpenRead(file))
            await using (System.IO.Compression.GZipStream to = new(File.Create(packed), System.IO.Compression.CompressionLevel.Fastest))
            {
                await from.CopyToAsync(to);
            }

            foreach (string path in (string[])[file, packed])
            {
                Cost median = await Child.MeasureAsync(runs, lantu, () => ["verify", "audit", "--file", path]);
                Row($"`lantu verify audit --file {Path.GetFileName(path)}`, {new FileInfo(path).Length / 1e6:0} MB, whole process, {median.Processor.TotalSeconds:0.0} s of the processor, peak {median.Memory / 1e6:0} MB", entries, entries / median.Time.TotalSeconds, plainest);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static IEnumerable<AuditEntry> Entries(int count)
    {
        string previous = AuditEntry.Origin;
        for (int i = 1; i <= count; i++)
        {
            AuditEntry entry = new(i, DateTimeOffset.UnixEpoch.AddSeconds(i), "本机操作员", "measure.corrected", $"plan/{i % 20}/measure/{i % 173}", $"act {i}; 1-7-3; 按原件更正完成时限", previous);
            previous = entry.Hash;
            yield return entry;
        }
    }

    static async Task WriteAsync(string path, int count)
    {
        await using FileStream file = File.Create(path);
        ArrayBufferWriter<byte> lines = new();
        foreach (AuditEntry entry in Entries(count))
        {
            AuditLine.Write(lines, entry);
            if (lines.WrittenCount > 1 << 20)
            {
                await file.WriteAsync(lines.WrittenMemory);
                lines.ResetWrittenCount();
            }
        }

        await file.WriteAsync(lines.WrittenMemory);
    }

    static double Rate(int count, int runs, Func<int> verify)
    {
        List<double> rates = [];
        for (int run = 0; run <= runs; run++)
        {
            long started = Stopwatch.GetTimestamp();
            if (verify() != count)
            {
                throw new InvalidOperationException("The chain does not hold.");
            }

            rates.Add(count / Stopwatch.GetElapsedTime(started).TotalSeconds);
        }

        // The first warms up.
        return rates.Skip(1).Order().ElementAt(runs / 2);
    }

    static void Row(string what, int count, double rate, double plainest) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {count:N0} | {rate:N0} | {rate / plainest:0.00} |"));

    static string Plainly(AuditEntry entry)
    {
        StringBuilder fields = new();
        foreach (string field in (string[])[entry.PreviousHash, entry.Sequence.ToString(CultureInfo.InvariantCulture), entry.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff", CultureInfo.InvariantCulture), entry.Actor, entry.Action, entry.Subject, entry.Detail])
        {
            fields.Append(field.Length).Append(':').Append(field);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(fields.ToString())));
    }
}
