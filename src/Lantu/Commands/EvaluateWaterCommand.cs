using System.CommandLine;
using System.CommandLine.Parsing;
using Lantu.Data.Readings.Water;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Commands;

/// <summary>Evaluates samples of surface water: sections and areas by month and year, and what changed.</summary>
sealed class EvaluateWaterCommand
{
    const int MostNamed = 20;

    readonly Argument<string[]> files = new("FILE...") { Description = Say.Text("EvaluateWaterFiles"), Arity = ArgumentArity.OneOrMore };

    readonly SampleOptions samples = new("--section", "WaterSection", [.. WaterQuantity.All.Select(one => (one.Symbol, one.Name, one.Units))]);

    readonly WaterProgrammeOptions programme;

    readonly Option<string> body = new("--body") { Description = Say.Text("WaterBody"), HelpName = "river|lake" };

    readonly Option<string> bodyColumn = new("--body-column") { Description = Say.Text("WaterBodyColumn"), HelpName = "COLUMN" };

    readonly Option<string> target = new("--target") { Description = Say.Text("WaterTarget"), HelpName = "COLUMN" };

    readonly Option<string> area = new("--area") { Description = Say.Text("SampleArea"), HelpName = "COLUMN" };

    readonly Option<string> lake = new("--lake") { Description = Say.Text("WaterLake"), HelpName = "COLUMN" };

    readonly Option<string> limits = VersionOptions.Named("--limits", "WaterLimits", WaterVersions.AllLimits);

    readonly Option<string> rule = VersionOptions.Named("--rule", "WaterRule", WaterVersions.AllEvaluations);

    readonly Option<DateOnly?> date = VersionOptions.Day();

    readonly Option<string> ofSamples = EvaluationOutcome.Result("--samples", "WaterSamples");

    readonly Option<string> months = EvaluationOutcome.Result("--months", "WaterMonths");

    readonly Option<string> quarters = EvaluationOutcome.Result("--quarters", "WaterQuarters");

    readonly Option<string> years = EvaluationOutcome.Result("--years", "WaterYears");

    readonly Option<string> lakes = EvaluationOutcome.Result("--lakes", "WaterLakes");

    readonly Option<string> areas = EvaluationOutcome.Result("--areas", "WaterAreas");

    readonly Option<string> compare = new("--compare") { Description = Say.Text("WaterCompare"), HelpName = "BEFORE,AFTER" };

    readonly Option<string> changes = EvaluationOutcome.Result("--changes", "WaterChanges");

    readonly EvaluationOutcome outcome = new();

    EvaluateWaterCommand() => programme = new(samples, isNeeded: true);

    public static Command Create() => new EvaluateWaterCommand().Make();

    static (WaterPeriod Before, WaterPeriod After)? PeriodsOf(string? text) =>
        text?.Split(',') is [var before, var after] && WaterPeriod.Of(before) is { } earlier && WaterPeriod.Of(after) is { } later && earlier.Last < later.First ? (earlier, later) : null;

    Command Make()
    {
        Command command = new("water", Say.Text("EvaluateWater")) { files };
        foreach (Option option in (Option[])[.. samples.All, .. programme.All, body, bodyColumn, target, area, lake, limits, rule, date, ofSamples, months, quarters, years, lakes, areas, compare, changes])
        {
            command.Add(option);
        }

        outcome.AddTo(command);
        command.Validators.Add(Check);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
        return command;
    }

    int Run(ParseResult parsed, CancellationToken cancellation)
    {
        string[] read = [.. parsed.GetRequiredValue(files).Select(Files.Existing)];
        return outcome.Run(parsed, read, (results, found) =>
        {
            WaterEvaluations evaluations = new(DeclaredBy(parsed), found);
            WaterResultFiles asked = new()
            {
                Samples = results.Of(parsed.GetValue(ofSamples)),
                Months = results.Of(parsed.GetValue(months)),
                Quarters = results.Of(parsed.GetValue(quarters)),
                Years = results.Of(parsed.GetValue(years)),
                Lakes = results.Of(parsed.GetValue(lakes)),
                Areas = results.Of(parsed.GetValue(areas)),
                Changes = results.Of(parsed.GetValue(changes)),
            };
            using EvaluationProgress progress = new(read, read.Length);
            evaluations.Run(read, results.IsEmpty ? asked with { Months = results.Printed() } : asked, PeriodsOf(parsed.GetValue(compare)), progress.Tell, cancellation);
            Say.Note("EvaluatedSections", evaluations.Count);
            if (evaluations.Unplaced is { Count: > 0 } unplaced)
            {
                Say.Note("WaterUnplaced", unplaced.Count, string.Join(", ", unplaced.Take(MostNamed)));
            }
        });
    }

    WaterDeclaration DeclaredBy(ParseResult parsed) => new()
    {
        Layout = samples.LayoutOf(parsed),
        Body = parsed.GetValue(body) switch { "river" => WaterBody.River, "lake" => WaterBody.Lake, _ => null },
        BodyColumn = parsed.GetValue(bodyColumn),
        TargetColumn = parsed.GetValue(target),
        LakeColumn = parsed.GetValue(lake),
        AreaColumn = parsed.GetValue(area),
        Rule = programme.Of(parsed).ToRule(),
        Versions = new(parsed.GetValue(limits), parsed.GetValue(rule), parsed.GetValue(date)),
    };

    // What is not declared is asked for, each by its option.
    void Check(CommandResult result)
    {
        samples.Check(result);
        programme.Check(result);
        Ask(TableOptions.ValueOf(result, body) is null or "river" or "lake" && (TableOptions.ValueOf(result, body) is null) != (TableOptions.ValueOf(result, bodyColumn) is null), "WaterNoBody");
        Ask((TableOptions.ValueOf(result, lake) is null) == (TableOptions.ValueOf(result, lakes) is null), "WaterNoLake");
        Ask((TableOptions.ValueOf(result, compare) is null) == (TableOptions.ValueOf(result, changes) is null), "WaterNoCompare");
        Ask(TableOptions.ValueOf(result, compare) is not { } periods || PeriodsOf(periods) is not null, "WaterNoPeriods", TableOptions.ValueOf(result, compare));

        void Ask(bool isSaid, string key, params object?[] arguments)
        {
            if (!isSaid)
            {
                result.AddError(Say.Text(key, arguments));
            }
        }
    }
}
