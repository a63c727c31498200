using System.CommandLine;
using System.CommandLine.Parsing;
using Lantu.Data.Readings.Water;
using Lantu.Domain.Indicators;
using Lantu.Domain.Water;
using Lantu.Jobs;
using Lantu.Jobs.Indicators;
using Lantu.Jobs.Water;
using Lantu.Ui;

namespace Lantu.Commands;

/// <summary>Keeps months of a place's water sections, computes the figures of districts and of the whole place from all that is kept of their years, and files them as computed.</summary>
sealed class IngestWaterCommand
{
    readonly Argument<string[]> files = new("FILE...") { Description = Say.Text("EvaluateWaterFiles"), Arity = ArgumentArity.OneOrMore };

    readonly SampleOptions samples = new("--section", "WaterSection", [.. WaterMonthLayout.Quantities.Select(one => (one.Symbol, one.Name, one.Units))]);

    readonly WaterProgrammeOptions programme;

    readonly Option<string> found = new("--class") { Description = Say.Text("WaterClassColumn"), HelpName = "COLUMN" };

    readonly Option<string> limits = VersionOptions.Named("--limits", "WaterLimits", WaterVersions.AllLimits);

    readonly Option<string> rule = VersionOptions.Named("--rule", "WaterRule", WaterVersions.AllEvaluations);

    readonly Option<DateOnly?> date = VersionOptions.Day();

    readonly Option<FigureState> state = new("--state") { Description = Say.Text("OptionFigureState"), HelpName = "preliminary|reviewed|approved", DefaultValueFactory = _ => FigureState.Preliminary };

    readonly Option<bool> withdraw = new("--withdraw") { Description = Say.Text("OptionWithdraw") };

    readonly EvaluationOutcome outcome = new();

    IngestWaterCommand() => programme = new(samples, isNeeded: false);

    public static Command Create() => new IngestWaterCommand().Make();

    static void Tell(KeptWater kept)
    {
        if (kept.Batch is { } batch)
        {
            Say.Note("WaterKept", batch, kept.Counts.Added, kept.Counts.Corrected, kept.Counts.Withdrawn, kept.Counts.Unchanged);
        }
        else
        {
            Say.Note("WaterUnchanged");
        }

        if (kept.Counts.Blank > 0)
        {
            Say.Note("ReadingsBlank", kept.Counts.Blank);
        }
    }

    Command Make()
    {
        (Option<int> plan, Option<string> data) = (PlanNumber.Option(), LantuCommand.DataOption());
        Command command = new("water", Say.Text("IngestWater")) { files, plan, data, state };
        foreach (Option option in (Option[])[.. samples.All, found, .. programme.All, limits, rule, date])
        {
            command.Add(option);
        }

        outcome.AddTo(command);
        command.Add(withdraw);
        command.Validators.Add(Check);
        command.SetAction(async (parsed, cancellation) =>
        {
            string[] read = [.. parsed.GetRequiredValue(files).Select(Files.Existing)];
            await using FigureFolder folder = await FigureFolder.OpenAsync(Paths.DataFolder(parsed.GetValue(data)), parsed.GetValue(plan), cancellation);
            SectionRegister register = await folder.SectionsAsync(cancellation);
            WaterMonthLayout layout = new() { Table = samples.LayoutOf(parsed), ClassColumn = parsed.GetValue(found), Programme = programme.Of(parsed) };
            WaterList list = await WaterList.OfAsync(read, layout, parsed.GetValue(withdraw), cancellation: cancellation);
            WaterVersions versions = new(parsed.GetValue(limits), parsed.GetValue(rule), parsed.GetValue(date));
            FileWater file = new(new KeepWater(folder.Data.Database, folder.Data.Writes, folder.Data.Clock), new FileFigures(folder.Data.Writes, folder.Data.Clock), folder.Data.Clock);
            FiledWater? done = null;
            int code = await outcome.RunAsync(parsed, read, async findings =>
            {
                using EvaluationProgress progress = new(read, read.Length);
                done = await file.RunAsync(register, folder.Units, list, versions, parsed.GetValue(state), findings, progress.Tell, Actor.Local, cancellation);
            });
            Tell(done!.Kept);
            ComputedLines.Tell(done.Computed.Unstated, done.Computed.Figures.Count, done.Figures, WaterLackWords.Of);
            return code;
        });
        return command;
    }

    // What is not declared is asked for, each by its option.
    void Check(CommandResult result)
    {
        samples.Check(result, mayBeNone: TableOptions.ValueOf(result, found) is not null);
        programme.Check(result);
    }
}
