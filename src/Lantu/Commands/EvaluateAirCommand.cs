using System.CommandLine;
using Lantu.Data.Readings;
using Lantu.Data.Readings.Areas;
using Lantu.Data.Readings.Results;

namespace Lantu.Commands;

/// <summary>Evaluates hours of stations: their days and years, and those of the areas they count for.</summary>
static class EvaluateAirCommand
{
    const int Threads = 2;

    const int MostNamed = 20;

    public static Command Create()
    {
        Argument<string[]> files = new("FILE...") { Description = Say.Text("EvaluateFiles"), Arity = ArgumentArity.OneOrMore };
        ReadingOptions reading = new();
        AreaOptions areas = new();
        AirVersionOptions editions = new();
        Option<string> days = EvaluationOutcome.Result("--days", "EvaluateDays");
        Option<string> years = EvaluationOutcome.Result("--years", "EvaluateYears");
        EvaluationOutcome outcome = new();
        Command command = new("air", Say.Text("EvaluateAir")) { files };
        editions.AddTo(command);
        command.Add(days);
        command.Add(years);
        areas.AddTo(command);
        outcome.AddTo(command);
        reading.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            string[] read = [.. parsed.GetRequiredValue(files).Select(Files.Existing)];
            StationVersions versions = editions.Of(parsed);
            return Task.FromResult(outcome.Run(parsed, [.. read, .. areas.FilesOf(parsed)], (results, found) =>
            {
                IReadOnlyList<ReadingPart> parts = ReadingFiles.PartsOf(read, reading.LayoutOf(parsed));
                (IResultWriter? ofDays, IResultWriter? ofYears) = (results.Of(parsed.GetValue(days)), results.Of(parsed.GetValue(years)));
                (AreaEvaluations? ofAreas, AreaResultFiles areaResults) = (areas.EvaluationsOf(parsed, versions), areas.ResultsOf(parsed, results));
                StationEvaluations evaluations = new(versions, found, ofDays, results.IsEmpty ? results.Printed() : ofYears, ofAreas is null ? null : ofAreas.Take);
                using EvaluationProgress progress = new(read, parts.Count);
                evaluations.Run(parts, Math.Min(Threads, Environment.ProcessorCount), progress.Tell, cancellation);
                ofAreas?.Write(areaResults);
                Say.Note("EvaluatedYears", evaluations.Count);
                if (ofAreas is { Unplaced: { Count: > 0 } unplaced })
                {
                    Say.Note("AreaUnplaced", unplaced.Count, string.Join(", ", unplaced.Take(MostNamed)));
                }
            }));
        });
        return command;
    }
}
