using System.CommandLine;
using Lantu.Domain.Indicators;
using Lantu.Jobs.Indicators;
using Lantu.Ui;

namespace Lantu.Commands;

/// <summary>Takes figures of indicators into a data folder.</summary>
static class IngestCommand
{
    public static Command Create() => new("ingest", Say.Text("Ingest")) { IngestAirCommand.Create(), CreateFigures(), IngestSectionsCommand.Create(), IngestStationsCommand.Create(), IngestWaterCommand.Create() };

    static Command CreateFigures()
    {
        Argument<string> file = new("FILE") { Description = Say.Text("IngestFile") };
        (Option<int> plan, Option<string> data) = (PlanNumber.Option(), LantuCommand.DataOption());
        Option<bool> clean = new("--clean") { Description = Say.Text("OptionClean") };
        Command figures = new("figures", Say.Text("IngestFigures")) { file, plan, clean, data };
        figures.SetAction((parsed, cancellation) => FiguresAsync(Files.Existing(parsed.GetRequiredValue(file)), parsed.GetValue(plan), parsed.GetValue(clean), Paths.DataFolder(parsed.GetValue(data)), cancellation));
        return figures;
    }

    static async Task<int> FiguresAsync(string path, int plan, bool onlyClean, string data, CancellationToken cancellation)
    {
        using Progress progress = new(Say.Text("Reading", Path.GetFileName(path)));
        FigureList list = FigureList.Read(await Files.ReadAsync(path, cancellation), Path.GetFileName(path));
        if (list.Faults.Count > 0)
        {
            throw new CommandException(string.Join('\n', list.Faults.Select(fault => $"{path}: {Words.Of($"list-{fault.Kind}", fault.Argument)}")), ExitCode.Unreadable);
        }

        await using FigureFolder folder = await FigureFolder.OpenAsync(data, plan, cancellation);
        FigureSheet sheet = await folder.SheetAsync(cancellation);
        sheet.Take(list.Rows);
        foreach (FigureFault fault in sheet.Faults)
        {
            await Console.Error.WriteLineAsync($"{list.Name}:{fault.Line}: {FigureFaultWords.Of(fault)}");
        }

        if (sheet.Faults.Count > 0 && (!onlyClean || sheet.Figures.Count == 0))
        {
            throw new CommandException(Say.Text("FiguresRefused", sheet.Faults.Count, sheet.Figures.Count), ExitCode.Failed);
        }

        await folder.FileAsync(list, sheet.Figures, FigureOrigin.Issued);
        return sheet.Faults.Count == 0 ? ExitCode.Done : ExitCode.Findings;
    }
}
