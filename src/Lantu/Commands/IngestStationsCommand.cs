using System.CommandLine;
using Lantu.Domain.Stations;
using Lantu.Jobs;
using Lantu.Jobs.Stations;
using Lantu.Ui;

namespace Lantu.Commands;

/// <summary>Files the register of a place's air stations.</summary>
static class IngestStationsCommand
{
    public static Command Create()
    {
        Argument<string> file = new("FILE") { Description = Say.Text("IngestStationsFile") };
        (Option<int> plan, Option<string> data) = (PlanNumber.Option(), LantuCommand.DataOption());
        Option<bool> clean = new("--clean") { Description = Say.Text("OptionClean") };
        Command command = new("stations", Say.Text("IngestStations")) { file, plan, clean, data };
        command.SetAction((parsed, cancellation) => RunAsync(Files.Existing(parsed.GetRequiredValue(file)), parsed.GetValue(plan), parsed.GetValue(clean), Paths.DataFolder(parsed.GetValue(data)), cancellation));
        return command;
    }

    static async Task<int> RunAsync(string path, int plan, bool onlyClean, string data, CancellationToken cancellation)
    {
        StationList list = StationList.Read(await Files.ReadAsync(path, cancellation), Path.GetFileName(path));
        if (list.Faults.Count > 0)
        {
            throw new CommandException(string.Join('\n', list.Faults.Select(fault => $"{path}: {Words.Of($"list-{fault.Kind}", fault.Argument)}")), ExitCode.Unreadable);
        }

        await using FigureFolder folder = await FigureFolder.OpenAsync(data, plan, cancellation);
        StationSheet sheet = new(folder.Units);
        sheet.Take(list.Rows);
        foreach (StationFault fault in sheet.Faults)
        {
            await Console.Error.WriteLineAsync($"{list.Name}:{fault.Line}: {StationFaultWords.Of(fault)}");
        }

        if (sheet.Placings.Count == 0 || (sheet.Faults.Count > 0 && !onlyClean))
        {
            throw new CommandException(sheet.Faults.Count == 0 ? Words.Of("StationsNone") : Say.Text("StationsRefused", sheet.Faults.Count, sheet.Placings.Count), ExitCode.Failed);
        }

        try
        {
            RegisterChange change = await new FileStations(folder.Data.Writes, folder.Data.Clock).RunAsync(folder.Directory, list, sheet.Placings, Actor.Local);
            Say.Note("StationsFiled", change.Added.Count, change.Changed.Count, change.Removed.Count);
        }
        catch (RefusedException refused) when (refused.Reason == Refusal.NothingChanged)
        {
            Say.Note("StationsUnchanged");
        }

        return sheet.Faults.Count == 0 ? ExitCode.Done : ExitCode.Findings;
    }
}
