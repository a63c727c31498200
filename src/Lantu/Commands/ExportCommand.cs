using System.CommandLine;
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
        Argument<int> plan = new("PLAN") { Description = Say.Text("ExportPlan") };
        Option<bool> source = new("--source") { Description = Say.Text("ExportSource") };
        Option<bool> json = new("--json") { Description = Say.Text("ExportJson") };
        Option<string> output = new("--out") { Description = Say.Text("ExportOut") };
        Option<string> data = new("--data") { Description = Say.Text("OptionData") };
        Command command = new("export", Say.Text("Export")) { plan, json, source, output, data };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetRequiredValue(plan), parsed.GetValue(source), parsed.GetValue(output), Paths.DataFolder(parsed.GetValue(data)), cancellation));
        return command;
    }

    static async Task<int> RunAsync(int number, bool source, string? output, string folder, CancellationToken cancellation)
    {
        Lantu.Data.LantuDatabase database = new(DataFolder.Settings(folder));
        if (DataFolder.Settings(folder).IsSqlite && !File.Exists(DataFolder.Settings(folder).SqliteFile))
        {
            Say.Note("NoDatabase", folder);
            return ExitCode.Unreadable;
        }

        await using var db = database.Open();
        Plan? plan = await db.Plans.Include(p => p.Source).Include(p => p.Programmes).Include(p => p.Tasks).Include(p => p.Findings)
            .Include(p => p.Measures).ThenInclude(m => m.Responsibilities).ThenInclude(r => r.Units)
            .AsSplitQuery().SingleOrDefaultAsync(p => p.Number == number, cancellation);
        if (plan is null)
        {
            Say.Note("NoPlan", number);
            return ExitCode.Unreadable;
        }

        await using Stream target = output is null ? Console.OpenStandardOutput() : File.Create(Paths.Resolve(output));
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
