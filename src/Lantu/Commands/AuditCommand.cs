using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Lantu.Domain.Audit;
using Lantu.Jobs;
using Lantu.Jobs.Audit;

namespace Lantu.Commands;

/// <summary>Exports the audit in the form that verifies offline, and prunes what a file keeps.</summary>
static class AuditCommand
{
    public static Command Create() => new("audit", Say.Text("Audit")) { Export(), Prune() };

    static Command Export()
    {
        Argument<string> file = new("FILE") { Description = Say.Text("AuditFile") };
        Option<DateOnly?> from = new("--from") { Description = Say.Text("AuditFrom"), HelpName = "YYYY-MM-DD", CustomParser = ReadDay };
        Option<DateOnly?> to = new("--to") { Description = Say.Text("AuditTo"), HelpName = "YYYY-MM-DD", CustomParser = ReadDay };
        Option<string> data = LantuCommand.DataOption();
        Command command = new("export", Say.Text("AuditExport")) { file, from, to, data };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetRequiredValue(file),
            Paths.DataFolder(parsed.GetValue(data)),
            (path, folder) => new ExportAudit(folder.Database, folder.Writes).RunAsync(path, new AuditSpan(parsed.GetValue(from), parsed.GetValue(to)), Actor.Local, cancellation),
            "AuditExported",
            cancellation));
        return command;
    }

    static Command Prune()
    {
        Argument<string> file = new("FILE") { Description = Say.Text("AuditPruneFile") };
        Option<int> keep = new("--keep") { Description = Say.Text("AuditKeep", AuditCheckpoint.UsualDays, AuditCheckpoint.ShortestDays), HelpName = "DAYS", DefaultValueFactory = _ => AuditCheckpoint.UsualDays, CustomParser = ReadDays };
        Option<string> data = LantuCommand.DataOption();
        Command command = new("prune", Say.Text("AuditPrune")) { file, keep, data };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetRequiredValue(file),
            Paths.DataFolder(parsed.GetValue(data)),
            (path, folder) => new PruneAudit(folder.Database, folder.Writes, TimeProvider.System).RunAsync(path, parsed.GetValue(keep), Actor.Local, cancellation),
            "AuditWasPruned",
            cancellation));
        return command;
    }

    static DateOnly? ReadDay(ArgumentResult result)
    {
        if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        result.AddError(Say.Text("NoDay", result.Tokens[0].Value));
        return null;
    }

    static int ReadDays(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int days) && days is >= AuditCheckpoint.ShortestDays and <= 36_500)
        {
            return days;
        }

        result.AddError(Say.Text("AuditKeepWrong", result.Tokens[0].Value, AuditCheckpoint.ShortestDays));
        return AuditCheckpoint.UsualDays;
    }

    // Never over a file that is there: it may be the only one that keeps what was pruned.
    static async Task<int> RunAsync(string file, string folder, Func<string, DataFolder, Task<ExportedAudit>> run, string told, CancellationToken cancellation)
    {
        string path = Paths.Resolve(file);
        if (File.Exists(path))
        {
            throw new CommandException(Say.Text("AuditFileThere", path), ExitCode.Failed);
        }

        if (DataFolder.Settings(folder) is { IsSqlite: true } settings && !File.Exists(settings.SqliteFile))
        {
            throw new CommandException(Say.Text("NoDatabase", folder), ExitCode.Unreadable);
        }

        await using DataFolder data = await DataFolder.OpenAsync(folder, cancellation);
        using Progress progress = new(Say.Text("AuditGoesOn"));
        try
        {
            ExportedAudit made = await run(path, data);
            Say.Note(told, made.Count, made.First, made.Last, made.Path, made.Hash);
            Say.Note(made.Key is null ? "AuditBeside" : "AuditBesideBoth", made.Heads, made.Key);
            return ExitCode.Done;
        }
        catch (RefusedException refused)
        {
            throw new CommandException(Say.Text($"Audit{refused.Reason}", [.. refused.Arguments]), ExitCode.Failed, refused);
        }
    }
}
