using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Lantu.Data.Readings.Dust;
using Lantu.Standards.Dustfall;
using Lantu.Standards.Ranking;
using Lantu.Standards.Rounding;

namespace Lantu.Commands;

/// <summary>Evaluates dustfall of points, or dust of roads: areas by month and year, ranked.</summary>
sealed class EvaluateDustCommand
{
    readonly Argument<string[]> files = new("FILE...") { Description = Say.Text("EvaluateDustFiles"), Arity = ArgumentArity.OneOrMore };

    readonly SampleOptions samples = new("--point", "DustPoint", [.. DustQuantity.All.Select(one => (one.Symbol, one.Name, one.Units))]);

    readonly Option<string> area = new("--area") { Description = Say.Text("SampleArea"), HelpName = "COLUMN" };

    readonly Option<string> evidence = new("--evidence") { Description = Say.Text("DustEvidence"), HelpName = "COLUMN" };

    readonly Option<DustCollection?> collection = new("--collection") { Description = Say.Text("DustCollection"), HelpName = "LEAST-MOST", CustomParser = ReadCollection };

    readonly Option<string> method = VersionOptions.Named("--rule", "DustMethod", DustDeclaration.AllMethods);

    readonly Option<DateOnly?> date = VersionOptions.Day();

    readonly Option<int> leastPoints = Number("--least-points", "DustLeastPoints", 1);

    readonly Option<int> leastMonths = Number("--least-months", "DustLeastMonths", 12);

    readonly Option<string> order = new("--order") { Description = Say.Text("DustOrder"), HelpName = "best|worst" };

    readonly Option<PublishedDecimals?> decimals = new("--decimals") { Description = Say.Text("DustDecimals"), HelpName = "N[:SOURCE]", CustomParser = ReadDecimals };

    readonly Option<int> first = Number("--first", "DustFirst", 0);

    readonly Option<string> months = EvaluationOutcome.Result("--months", "DustMonths");

    readonly Option<string> areas = EvaluationOutcome.Result("--areas", "DustAreas");

    readonly EvaluationOutcome outcome = new();

    public static Command Create() => new EvaluateDustCommand().Make();

    static Option<int> Number(string name, string text, int unsaid) => new(name)
    {
        Description = Say.Text(text),
        HelpName = "N",
        DefaultValueFactory = _ => unsaid,
        CustomParser = result =>
        {
            if (result.Tokens is [{ Value: var typed }] && int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0)
            {
                return number;
            }

            result.AddError(Say.Text("DustNoNumber", name, result.Tokens.Count > 0 ? result.Tokens[0].Value : ""));
            return 0;
        },
    };

    // What says so stands behind the number; where nobody names it, the option itself does.
    static PublishedDecimals? ReadDecimals(ArgumentResult result)
    {
        string text = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        string[] parts = text.Split(':', 2);
        if (parts[0] is [>= '0' and <= '9' and var number] && (parts.Length == 1 || parts[1].Trim().Length > 0))
        {
            return new(number - '0', new(parts.Length == 1 ? "--decimals" : parts[1].Trim()));
        }

        result.AddError(Say.Text("DustNoDecimals", text, PublishedDecimals.Most));
        return null;
    }

    static DustCollection? ReadCollection(ArgumentResult result)
    {
        string text = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        decimal[] days = [.. text.Split('-').Select(part => decimal.TryParse(part, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal day) ? day : 0)];
        if (days is [> 0 and var least, var most] && least <= most && most <= DustQuantity.Days.Most)
        {
            return new(least, most);
        }

        result.AddError(Say.Text("DustNoCollection", text));
        return null;
    }

    Command Make()
    {
        Command command = new("dust", Say.Text("EvaluateDust")) { files };
        foreach (Option option in (Option[])[.. samples.All, area, evidence, collection, method, date, leastPoints, leastMonths, order, decimals, first, months, areas])
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
        DustDeclaration declared = new()
        {
            Layout = samples.LayoutOf(parsed),
            AreaColumn = parsed.GetValue(area),
            EvidenceColumn = parsed.GetValue(evidence),
            Collection = parsed.GetValue(collection),
            Method = parsed.GetValue(method),
            Day = parsed.GetValue(date),
            Order = parsed.GetValue(order) switch { "best" => RankOrder.SmallestFirst, "worst" => RankOrder.GreatestFirst, _ => null },
            Decimals = parsed.GetValue(decimals),
            First = parsed.GetValue(first) is > 0 and var count ? count : null,
            LeastPoints = parsed.GetValue(leastPoints),
            LeastMonths = parsed.GetValue(leastMonths),
        };
        return outcome.Run(parsed, read, (results, found) =>
        {
            DustEvaluations evaluations = new(declared, found);
            (var ofMonths, var ofAreas) = (results.Of(parsed.GetValue(months)), results.Of(parsed.GetValue(areas)));
            using EvaluationProgress progress = new(read, read.Length);
            evaluations.Run(read, ofMonths, results.IsEmpty ? results.Printed() : ofAreas, progress.Tell, cancellation);
            Say.Note("EvaluatedPoints", evaluations.Count);
        });
    }

    // What is not declared is asked for, each by its option.
    void Check(CommandResult result)
    {
        samples.Check(result);
        HashSet<string> said = [.. samples.SymbolsOf(result)];
        bool isRoads = said.Contains(DustQuantity.Load.Symbol);
        string[] weighed = [.. DustQuantity.Weighed.Select(one => one.Symbol)];
        bool isWeighed = said.Overlaps(weighed);
        bool isOne = new[] { isRoads, isWeighed, said.Contains(DustQuantity.Deposition.Symbol) }.Count(one => one) == 1;
        Ask(isOne && (isRoads ? !said.Contains(DustQuantity.Deducted.Symbol) : !said.Contains(DustQuantity.Length.Symbol)), "DustNoItem");
        Ask(!isWeighed || said.IsSupersetOf(weighed), "DustNoWeighing");
        Ask(isWeighed || new Option[] { collection, method, date }.All(option => TableOptions.ValueOf(result, option) is null), "DustNoJar");
        Ask((TableOptions.ValueOf(result, evidence) is null) != said.Contains(DustQuantity.Deducted.Symbol), "DustNoEvidence");
        Ask(TableOptions.ValueOf(result, order) is null or "best" or "worst" && (TableOptions.ValueOf(result, order) is not null || TableOptions.ValueOf(result, first) is null), "DustNoOrder");
        Ask(result.GetResult(decimals) is null || TableOptions.ValueOf(result, order) is not null, "DustNoRanks");
        Ask(!isRoads || TableOptions.ValueOf(result, months) is null, "DustNoRoadMonths");
        Ask(!samples.HasBelow(result), "DustNoBelow");

        void Ask(bool isSaid, string key)
        {
            if (!isSaid)
            {
                result.AddError(Say.Text(key));
            }
        }
    }
}
