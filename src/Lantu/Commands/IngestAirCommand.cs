using System.CommandLine;
using System.Security.Cryptography;
using Lantu.Data.Readings;
using Lantu.Data.Readings.Areas;
using Lantu.Data.Readings.Results;
using Lantu.Domain.Indicators;
using Lantu.Domain.Stations;
using Lantu.Jobs.Indicators;
using Lantu.Jobs.Stations;

namespace Lantu.Commands;

/// <summary>Computes the figures of districts and of the whole place from hours of stations, and files them as computed.</summary>
static class IngestAirCommand
{
    const int Threads = 2;

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
        Command command = new("air", Say.Text("IngestAir")) { files, plan, data, state };
        editions.AddTo(command);
        areas.AddTo(command);
        outcome.AddTo(command);
        reading.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            string[] read = [.. parsed.GetRequiredValue(files).Select(Files.Existing)];
            string[] inputs = [.. read, .. areas.FilesOf(parsed)];
            StationVersions versions = editions.Of(parsed);
            await using FigureFolder folder = await FigureFolder.OpenAsync(Paths.DataFolder(parsed.GetValue(data)), parsed.GetValue(plan), cancellation);
            StationRegister? filed = areas.IsOwn(parsed) ? null : await folder.StationsAsync(cancellation);
            IReadOnlyList<AreaPeriod> periods = [];
            int code = outcome.Run(parsed, inputs, (_, found) =>
            {
                IReadOnlyList<ReadingPart> parts = ReadingFiles.PartsOf(read, reading.LayoutOf(parsed));
                AreaEvaluations ofAreas = areas.EvaluationsOf(parsed, versions, filed is null ? areas.NetworkOf(parsed)! : StationRegisters.NetworkOf(filed, folder.Units));
                StationEvaluations evaluations = new(versions, found, null, null, ofAreas.Take);
                using EvaluationProgress progress = new(read, parts.Count);
                evaluations.Run(parts, Math.Min(Threads, Environment.ProcessorCount), progress.Tell, cancellation);
                periods = [.. ofAreas.Periods()];
                if (ofAreas is { Unplaced: { Count: > 0 } unplaced })
                {
                    Say.Note("AreaUnplaced", unplaced.Count, string.Join(", ", unplaced.Take(MostNamed)));
                }
            });
            await FileAsync(folder, parsed.GetValue(state), areas.HasSand(parsed), periods, new FigureList(FigureList.Kept(NameOf(read)), await HashAsync(inputs, filed, cancellation), [], []));
            return code;
        });
        return command;
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

        await folder.FileAsync(list, computed.Figures, FigureOrigin.Computed);
    }

    static string NameOf(string[] files) => files.Length == 1 ? Path.GetFileName(files[0]) : Say.Text("AndOtherFiles", Path.GetFileName(files[0]), files.Length - 1);

    static async Task<string> HashAsync(IEnumerable<string> files, StationRegister? register, CancellationToken cancellation)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Convert.FromHexString(register?.FileHash ?? ""));
        foreach (string file in files)
        {
            await using FileStream stream = File.OpenRead(file);
            hash.AppendData(await SHA256.HashDataAsync(stream, cancellation));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
