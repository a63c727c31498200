using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Lantu.Data.Readings;
using Lantu.Data.Readings.Results;
using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Indices;
using Lantu.Standards.AirQuality.Limits;

namespace Lantu.Commands;

/// <summary>Evaluates hours of stations: their days, and their years.</summary>
static class EvaluateAirCommand
{
    const int Threads = 2;

    public static Command Create()
    {
        Argument<string[]> files = new("FILE...") { Description = Say.Text("EvaluateFiles"), Arity = ArgumentArity.OneOrMore };
        ReadingOptions reading = new();
        Option<string> limits = Named("--limits", "EvaluateLimits", LimitTables.All.Select(table => table.Edition.Name));
        Option<string> index = Named("--index", "EvaluateIndex", IndexRules.All.Select(rule => rule.Edition.Name));
        Option<string> rule = Named("--rule", "EvaluateRule", EvaluationRules.All.Select(one => one.Edition.Name));
        Option<DateOnly?> date = new("--date") { Description = Say.Text("EvaluateDate"), HelpName = "DAY", CustomParser = ReadDay };
        Option<string> days = Output("--days", "EvaluateDays");
        Option<string> years = Output("--years", "EvaluateYears");
        Option<string> findings = new("--findings") { Description = Say.Text("EvaluateFindings"), HelpName = "FILE" };
        Command command = new("air", Say.Text("EvaluateAir")) { files, limits, index, rule, date, days, years, findings };
        reading.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            [.. parsed.GetRequiredValue(files).Select(Files.Existing)],
            reading.LayoutOf(parsed),
            new(
                parsed.GetValue(limits) is { } table ? LimitTables.Named(table) : null,
                parsed.GetValue(index) is { } indices ? IndexRules.Named(indices) : null,
                parsed.GetValue(rule) is { } evaluation ? EvaluationRules.Named(evaluation) : null,
                parsed.GetValue(date)),
            parsed.GetValue(days),
            parsed.GetValue(years),
            parsed.GetValue(findings),
            cancellation)));
        return command;
    }

    static int Run(IReadOnlyList<string> files, ReadingLayout layout, StationVersions versions, string? days, string? years, string? findings, CancellationToken cancellation)
    {
        ReadingFindings found = new();
        IReadOnlyList<ReadingPart> parts = ReadingFiles.PartsOf(files, layout);
        using (IResultWriter? ofDays = WriterOf(days))
        {
            using IResultWriter? ofYears = years is null && days is null ? ResultWriters.Of(".csv", Files.Output(null)) : WriterOf(years);
            StationEvaluations evaluations = new(versions, found, ofDays, ofYears);
            using EvaluationProgress progress = new(files, parts.Count);
            evaluations.Run(parts, Math.Min(Threads, Environment.ProcessorCount), progress.Tell, cancellation);
            Say.Note("EvaluatedYears", evaluations.Count);
        }

        FindingLines.Write(found, findings);
        return ExitCode.Done;
    }

    static IResultWriter? WriterOf(string? file) => file is null ? null : ResultWriters.Of(Path.GetExtension(file), Files.Output(file));

    static Option<string> Named(string name, string text, IEnumerable<string> names)
    {
        string[] all = [.. names];
        Option<string> option = new(name) { Description = Say.Text(text, string.Join(", ", all)), HelpName = "NAME" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && !all.Contains(value, StringComparer.Ordinal))
            {
                result.AddError(Say.Text("EvaluateNoVersion", value, string.Join(", ", all)));
            }
        });
        return option;
    }

    static Option<string> Output(string name, string text)
    {
        Option<string> option = new(name) { Description = Say.Text(text), HelpName = "FILE" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && !ResultWriters.Endings.Contains(Path.GetExtension(value), StringComparer.OrdinalIgnoreCase))
            {
                result.AddError(Say.Text("EvaluateNoForm", value, string.Join(", ", ResultWriters.Endings)));
            }
        });
        return option;
    }

    static DateOnly? ReadDay(ArgumentResult result)
    {
        string text = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        result.AddError(Say.Text("NoDayTyped", text));
        return null;
    }
}
