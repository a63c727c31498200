using System.CommandLine;
using System.Globalization;
using Lantu.Data;
using Lantu.Documents.Drafts;
using Lantu.Domain.Plans;
using Lantu.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Commands;

/// <summary>Writes a stored plan: as the import contract's JSON, or the document it came from.</summary>
static class ExportCommand
{
    public static Command Create()
    {
        Argument<int> plan = new("PLAN") { Description = Say.Text("ExportPlan"), CustomParser = ReadNumber };
        Option<bool> source = new("--source") { Description = Say.Text("ExportSource") };
        Option<string> output = new("--out") { Description = Say.Text("ExportOut"), HelpName = "FILE" };
        Option<string> data = LantuCommand.DataOption();
        Command command = new("export", Say.Text("Export")) { plan, source, output, data };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetRequiredValue(plan), parsed.GetValue(source), parsed.GetValue(output), Paths.DataFolder(parsed.GetValue(data)), cancellation));
        return command;
    }

    static int ReadNumber(System.CommandLine.Parsing.ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }

        result.AddError(Say.Text("NoPlanNumber", result.Tokens[0].Value));
        return 0;
    }

    static async Task<int> RunAsync(int number, bool source, string? output, string folder, CancellationToken cancellation)
    {
        DatabaseSettings settings = DataFolder.Settings(folder);
        if (settings.IsSqlite && !File.Exists(settings.SqliteFile))
        {
            throw new CommandException(Say.Text("NoDatabase", folder), ExitCode.Unreadable);
        }

        await using LantuDb db = new LantuDatabase(settings).Open();
        Plan plan = await db.Plans.Include(p => p.Source).Include(p => p.Programmes).Include(p => p.Tasks).Include(p => p.Findings)
            .Include(p => p.Measures).ThenInclude(m => m.Responsibilities).ThenInclude(r => r.Units)
            .AsSplitQuery().SingleOrDefaultAsync(p => p.Number == number, cancellation)
            ?? throw new CommandException(Say.Text("NoPlan", number), ExitCode.Unreadable);
        await using Stream target = Files.Output(output);
        if (source)
        {
            await target.WriteAsync(plan.Source.Content, cancellation);
        }
        else
        {
            PlanJson.Write(target, StoredDraft.Of(plan));
        }

        return ExitCode.Done;
    }
}
