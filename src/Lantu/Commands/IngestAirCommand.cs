using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using Lantu.Data.Readings;
using Lantu.Data.Readings.Areas;
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
    const int MostNamed = 20;

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
            AreaEvaluations ofAreas = areas.EvaluationsOf(parsed, versions, filed is null ? areas.NetworkOf(parsed)! : StationRegisters.NetworkOf(filed, folder.Units));
            ReadingList list = await ReadingList.OfAsync(read, reading.LayoutOf(parsed), cancellation);
            KeepReadings keeping = new(folder.Data.Database, folder.Data.Writes, folder.Data.Clock);
            KeptReadings? kept = null;
            int code = await outcome.RunAsync(parsed, [.. read, .. areas.FilesOf(parsed)], async found =>
            {
                using EvaluationProgress progress = new(read, ReadingFiles.PartsOf(read, list.Layout).Count);
                kept = await keeping.RunAsync(folder.Directory, list, versions, parsed.GetValue(withdraw), found, ofAreas.Take, progress.Tell, Actor.Local, cancellation);
            });
            Tell(kept!);
            if (ofAreas is { Unplaced: { Count: > 0 } unplaced })
            {
                Say.Note("AreaUnplaced", unplaced.Count, string.Join(", ", unplaced.Take(MostNamed)));
            }

            // What figures rest on: the hours as they are kept now, the register, and approved sand.
            string hash = await HashAsync(kept!.State, filed, areas.FilesOf(parsed), cancellation);
            await FileAsync(folder, parsed.GetValue(state), areas.HasSand(parsed), [.. ofAreas.Periods()], new FigureList(list.Name, hash, [], []));
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

    static async Task FileAsync(FigureFolder folder, FigureState state, bool hasSand, IReadOnlyList<AreaPeriod> periods, FigureList list)
    {
        ComputedFigures computed = new(folder.Units, state, hasSand);
        // Of a period that is not over no figure can stand.
        foreach (AreaPeriod period in periods.Where(period => period.Period.Last < folder.Data.Clock.Today()))
        {
            computed.Take(period);
        }

        if (computed.Unknown.Count > 0)
        {
            Say.Note("AreasUnknown", computed.Unknown.Count, string.Join(", ", computed.Unknown.Take(MostNamed)));
        }

        if (computed.Twice.Count > 0)
        {
            Say.Note("AreasTwice", computed.Twice.Count, string.Join(", ", computed.Twice.Take(MostNamed)));
        }

        foreach (UnstatedFigure one in computed.Unstated.Take(MostNamed))
        {
            Say.Note("FigureUnstated", one.Area, one.Period, one.Indicator, one.Why is { } why ? Say.Text($"Lack{why.Lack}", why.Found, why.Needed, why.Where) : "");
        }

        if (computed.Unstated.Count > 0)
        {
            Say.Note("FiguresUnstated", computed.Unstated.Count);
        }

        // Hours are kept all the same: of a month that has just begun nothing can be stated yet.
        if (computed.Figures.Count == 0)
        {
            Say.Note("NoFiguresYet");
            return;
        }

        await folder.FileAsync(list, computed.Figures, FigureOrigin.Computed);
    }

    static async Task<string> HashAsync(IEnumerable<string> hours, StationRegister? register, IEnumerable<string> files, CancellationToken cancellation)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\n', [.. hours, $"{register?.Version}"])));
        foreach (string file in files)
        {
            await using FileStream stream = File.OpenRead(file);
            hash.AppendData(await SHA256.HashDataAsync(stream, cancellation));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
