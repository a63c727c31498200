using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Lantu.Data;
using Lantu.Domain.Audit;
using Lantu.Domain.Calendars;
using Lantu.Jobs.Audit;

namespace Lantu.Commands;

/// <summary>Verifies the audit, in the database or offline in an exported file.</summary>
static class VerifyAuditCommand
{
    public static Command Create()
    {
        Option<string> file = new("--file") { Description = Say.Text("VerifyFile"), HelpName = "FILE" };
        Option<string> heads = new("--heads") { Description = Say.Text("VerifyHeads"), HelpName = "FILE" };
        Option<string> key = new("--key") { Description = Say.Text("VerifyKey"), HelpName = "FILE" };
        Option<string> data = LantuCommand.DataOption();
        Command audit = new("audit", Say.Text("VerifyAudit")) { file, heads, key, data };
        audit.Validators.Add(result =>
        {
            if (result.GetResult(file) is not null && result.GetResult(data) is not null)
            {
                result.AddError(Say.Text("VerifyOneOnly"));
            }

            if (result.GetResult(file) is not null && (result.GetResult(heads) is null) != (result.GetResult(key) is null))
            {
                result.AddError(Say.Text("VerifyHeadsAndKey"));
            }
        });
        audit.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(file), parsed.GetValue(heads), parsed.GetValue(key), parsed.GetValue(data), cancellation));
        return audit;
    }

    static async Task<int> RunAsync(string? file, string? headsFile, string? keyFile, string? data, CancellationToken cancellation)
    {
        IReadOnlyList<AuditHead> heads = headsFile is null ? [] : ReadHeads(headsFile);
        string? keys = keyFile is null ? null : await ReadKeysAsync(keyFile, cancellation);
        using Progress progress = new(Say.Text("VerifyGoesOn"));
        long started = Stopwatch.GetTimestamp();
        AuditVerdict verdict = file is null ? await OfDatabaseAsync(Paths.DataFolder(data), heads, keys, cancellation) : OfFile(file, heads, keys, cancellation);
        Write(verdict, Stopwatch.GetElapsedTime(started));
        return verdict.Holds ? ExitCode.Done : ExitCode.Failed;
    }

    static async Task<AuditVerdict> OfDatabaseAsync(string folder, IReadOnlyList<AuditHead> heads, string? keys, CancellationToken cancellation)
    {
        LantuDatabase database = new(DataFolder.Settings(folder));
        return await database.IsPreparedAsync(cancellation)
            ? await VerifyAudit.OfDatabaseAsync(database, heads, keys, cancellation)
            : throw new CommandException(Say.Text("VerifyNoDatabase", folder), ExitCode.Unreadable);
    }

    static AuditVerdict OfFile(string path, IReadOnlyList<AuditHead> heads, string? keys, CancellationToken cancellation)
    {
        using FileStream content = OpenRead(path);
        try
        {
            AuditVerdict verdict = VerifyAudit.OfFile(content, heads, keys, cancellation);
            return verdict is { Count: 0, Fault: null } ? throw new CommandException(Say.Text("VerifyEmpty", path), ExitCode.Unreadable) : verdict;
        }
        catch (InvalidDataException broken)
        {
            throw new CommandException(Say.Text("VerifyBrokenPack", path), ExitCode.Unreadable, broken);
        }
    }

    static AuditHead[] ReadHeads(string path)
    {
        using FileStream content = OpenRead(path);
        AuditHead?[] heads = [.. AuditFile.Heads(content)];
        return heads.Contains(null) ? throw new CommandException(Say.Text("VerifyNoHeads", path, heads.Length), ExitCode.Unreadable) : [.. heads.OfType<AuditHead>()];
    }

    static async Task<string> ReadKeysAsync(string path, CancellationToken cancellation)
    {
        string pem = System.Text.Encoding.UTF8.GetString(await Files.ReadAsync(Files.Existing(path), cancellation));
        try
        {
            return AuditKey.ReadAll(pem).Count > 0 ? pem : throw new CommandException(Say.Text("VerifyNoKey", path), ExitCode.Unreadable);
        }
        catch (Exception broken) when (broken is ArgumentException or System.Security.Cryptography.CryptographicException)
        {
            throw new CommandException(Say.Text("VerifyNoKey", path), ExitCode.Unreadable, broken);
        }
    }

    static FileStream OpenRead(string path)
    {
        string full = Files.Existing(path);
        try
        {
            return new FileStream(full, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.SequentialScan);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(Say.Text("CannotRead", full), ExitCode.Unreadable, refused);
        }
    }

    static void Write(AuditVerdict verdict, TimeSpan time)
    {
        TextWriter o = Console.Out;
        double rate = verdict.Count / Math.Max(time.TotalSeconds, 0.000_001);
        o.WriteLine(Say.Text("VerifyCounted", verdict.Count, verdict.Start.Sequence + 1, Math.Max(verdict.Last, verdict.Start.Sequence), rate.ToString("N0", CultureInfo.InvariantCulture)));
        if (verdict.Start.Sequence > 0)
        {
            o.WriteLine(Say.Text("VerifyFrom", verdict.Start.Sequence));
        }

        o.WriteLine(verdict.Heads == 0 ? Say.Text("VerifyNoHeadsGiven") : Say.Text("VerifyHeadsMet", verdict.HeadsMet, verdict.Heads));
        if (verdict.IsHeadFileBroken)
        {
            o.WriteLine(Say.Text("VerifyHeadFileBroken", AuditHeadFile.Name));
        }

        if (verdict.HeadsDiffer is { } day)
        {
            o.WriteLine(Say.Text("VerifyHeadsDiffer", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), AuditHeadFile.Name));
        }

        if (verdict.Fault is { } fault)
        {
            o.WriteLine(Say.Text("VerifyBad", fault.Sequence, WhenOf(fault), Say.Text($"AuditFault{fault.Kind}"), fault.Sound));
            o.WriteLine(Say.Text($"AuditDo{fault.Kind}"));
        }

        o.WriteLine(Say.Text(verdict.Holds ? "VerifyHolds" : "VerifyFails"));
    }

    static string WhenOf(AuditFault fault) => fault.At is { } at
        ? BeijingTime.At(at).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)
        : fault.Head is { } head ? Say.Text("VerifyUntilDay", head.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : Say.Text("VerifyNoTime");
}
