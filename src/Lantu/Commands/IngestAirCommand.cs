using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using Lantu.Data.Readings;
using Lantu.Data.Readings.Results;
using Lantu.Domain.Indicators;
using Lantu.Domain.Stations;
using Lantu.Jobs;
using Lantu.Jobs.Indicators;
using Lantu.Jobs.Readings;
using Lantu.Jobs.Stations;

namespace Lantu.Commands;

/// <summary>Keeps hours of a place's stations, computes the figures of districts and of the whole place from all that is kept of their years, and files them as computed.</summary>
static class IngestAirCommand
{
    public static Command Create()
    {
        Argument<string[]> files = new("FILE...") { Description = Say.Text("EvaluateFiles"), Arity = ArgumentArity.OneOrMore };
        (Option<int> plan, Option<string> data) = (PlanNumber.Option(), LantuCommand.DataOption());
        Option<FigureState> state = new("--state") { Description = Say.Text("OptionFigureState"), HelpName = "preliminary|reviewed|approved", DefaultValueFactory = _ => FigureState.Preliminary };
        ReadingOptions reading = new();
        AreaOptions areas = new(isOfPlace: true);
        AirVersionOptions editions = new();
        EvaluationOutcome outcome = new();
        Option<bool> withdraw = new("--withdraw") { Description = Say.Text("OptionWithdraw") };
        Command command = new("air", Say.Text("IngestAir")) { files, plan, data, state };
        editions.AddTo(command);
        areas.AddTo(command);
        outcome.AddTo(command);
        reading.AddTo(command);
        command.Add(withdraw);
        command.SetAction(async (parsed, cancellation) =>
        {
            string[] read = [.. parsed.GetRequiredValue(files).Select(Files.Existing)];
            StationVersions versions = editions.Of(parsed);
            await using FigureFolder folder = await FigureFolder.OpenAsync(Paths.DataFolder(parsed.GetValue(data)), parsed.GetValue(plan), cancellation);
            StationRegister? filed = areas.IsOwn(parsed) ? null : await folder.StationsAsync(cancellation);
            ReadingFiling filing = new(folder.Directory, folder.Units, await ReadingList.OfAsync(read, reading.LayoutOf(parsed), parsed.GetValue(withdraw), cancellation: cancellation))
            {
                Areas = areas.DeclaredOf(parsed, filed is null ? areas.NetworkOf(parsed)! : StationRegisters.NetworkOf(filed, folder.Units)),
                AreasMark = await HashAsync(filed, areas.FilesOf(parsed), cancellation),
                Versions = versions,
                HasSand = areas.HasSand(parsed),
                State = parsed.GetValue(state),
            };
            FileReadings file = new(new KeepReadings(folder.Data.Database, folder.Data.Writes, folder.Data.Clock), new FileFigures(folder.Data.Writes, folder.Data.Clock), folder.Data.Clock);
            FiledReadings? done = null;
            int code = await outcome.RunAsync(parsed, [.. read, .. areas.FilesOf(parsed)], async found =>
            {
                using EvaluationProgress progress = new(read, ReadingFiles.PartsOf(read, filing.List.Layout).Count);
                done = await file.RunAsync(filing, found, progress.Tell, Actor.Local, cancellation);
            });
            Tell(done!.Kept);
            Tell(done);
            return code;
        });
        return command;
    }

    static void Tell(KeptReadings kept)
    {
        switch (kept)
        {
            case { Known: { } known }:
                Say.Note("ReadingsKnown", known);
                break;
            case { Batch: { } batch, Counts: var counts }:
                Say.Note("ReadingsKept", batch, counts.Added, counts.Corrected, counts.Withdrawn, counts.Unchanged);
                break;
            default:
                Say.Note("ReadingsUnchanged");
                break;
        }

        if (kept.Counts.Blank > 0)
        {
            Say.Note("ReadingsBlank", kept.Counts.Blank);
        }
    }

    static void Tell(FiledReadings done)
    {
        Name("AreaUnplaced", done.Unplaced);
        Name("AreasUnknown", done.Computed.Unknown);
        Name("AreasTwice", done.Computed.Twice);
        ComputedLines.Tell(done.Computed.Unstated, done.Computed.Figures.Count, done.Figures, why => Say.Text($"Lack{why.Lack}", why.Found, why.Needed, why.Where));

        static void Name(string text, IReadOnlyCollection<string> names)
        {
            if (names.Count > 0)
            {
                Say.Note(text, names.Count, string.Join(", ", names.Take(ComputedLines.MostNamed)));
            }
        }
    }

    static async Task<string> HashAsync(StationRegister? register, IEnumerable<string> files, CancellationToken cancellation)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"register {register?.Version}"));
        foreach (string file in files)
        {
            await using FileStream stream = File.OpenRead(file);
            hash.AppendData(await SHA256.HashDataAsync(stream, cancellation));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
