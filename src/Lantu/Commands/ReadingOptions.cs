using System.CommandLine;
using System.CommandLine.Parsing;
using Lantu.Data.Readings;
using Lantu.Standards.AirQuality;

namespace Lantu.Commands;

/// <summary>The options that say what the columns of readings mean.</summary>
sealed class ReadingOptions
{
    const string Public = "prsa";

    const string Wide = "wide";

    const string OfRows = "long";

    readonly Option<string> layout = new("--layout") { Description = Say.Text("ReadingLayout"), HelpName = "prsa|wide|long", Required = true };

    readonly Option<string> station = new("--station") { Description = Say.Text("ReadingStation"), HelpName = "COLUMN" };

    readonly Option<string> onlyStation = new("--only-station") { Description = Say.Text("ReadingOnlyStation"), HelpName = "NAME" };

    readonly Option<string> time = new("--time") { Description = Say.Text("ReadingTime"), HelpName = "COLUMNS" };

    readonly Option<string> label = new("--label") { Description = Say.Text("ReadingLabel"), HelpName = "start|end" };

    readonly Option<string[]> pollutants = new("--pollutant") { Description = Say.Text("ReadingPollutant"), HelpName = "SO2=COLUMN:ug|mg" };

    readonly Option<string> rows = new("--rows") { Description = Say.Text("ReadingRows"), HelpName = "ITEM,VALUE[,UNIT]" };

    readonly Option<string[]> missing = new("--missing") { Description = Say.Text("ReadingMissing"), HelpName = "MARK" };

    readonly Option<bool> byStation = new("--by-station") { Description = Say.Text("ReadingByStation") };

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[layout, station, onlyStation, time, label, pollutants, rows, missing, byStation])
        {
            command.Add(option);
        }

        command.Validators.Add(Check);
    }

    public ReadingLayout LayoutOf(ParseResult parsed) => parsed.GetRequiredValue(layout) == Public ? ReadingLayout.Prsa : new()
    {
        Station = parsed.GetValue(station),
        OnlyStation = parsed.GetValue(onlyStation),
        Time = new(parsed.GetRequiredValue(time).Split(','), parsed.GetValue(label) == "start" ? TimeLabel.Start : TimeLabel.End),
        Pollutants = [.. parsed.GetRequiredValue(pollutants).Select(text => ColumnOf(text)!)],
        Rows = parsed.GetValue(rows)?.Split(',') is { } names ? new(names[0], names[1], names.ElementAtOrDefault(2)) : null,
        MissingMarks = parsed.GetValue(missing) ?? [],
        ByStation = parsed.GetValue(byStation),
    };

    static PollutantColumn? ColumnOf(string text)
    {
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        int colon = text.LastIndexOf(':');
        if (equals < 1 || colon < equals + 2)
        {
            return null;
        }

        Pollutant[] named = [.. Pollutants.Six.Where(one => Pollutants.SymbolOf(one).Equals(text[..equals], StringComparison.OrdinalIgnoreCase))];
        ReadingUnit? unit = text[(colon + 1)..] switch { "ug" => ReadingUnit.Micrograms, "mg" => ReadingUnit.Milligrams, _ => null };
        return named is [var pollutant] && unit is { } known ? new(pollutant, text[(equals + 1)..colon], known) : null;
    }

    // What is not declared is asked for, each by its option.
    void Check(CommandResult result)
    {
        string? kind = ValueOf(result, layout);
        if (kind is not (null or Public or Wide or OfRows))
        {
            result.AddError(Say.Text("ReadingNoLayout", kind));
        }

        if (kind is not (Wide or OfRows))
        {
            return;
        }

        if ((ValueOf(result, station) is null) == (ValueOf(result, onlyStation) is null))
        {
            result.AddError(Say.Text("ReadingNoStationSaid"));
        }

        if (ValueOf(result, time)?.Split(',').Length is not (1 or 2 or 4))
        {
            result.AddError(Say.Text("ReadingNoTimeSaid"));
        }

        if (ValueOf(result, label) is not ("start" or "end"))
        {
            result.AddError(Say.Text("ReadingNoLabelSaid"));
        }

        if ((kind == OfRows) != (ValueOf(result, rows)?.Split(',').Length is 2 or 3))
        {
            result.AddError(Say.Text("ReadingNoRowsSaid"));
        }

        string[] said = [.. result.GetResult(pollutants)?.Tokens.Select(token => token.Value) ?? []];
        foreach (string text in said.Where(text => ColumnOf(text) is null))
        {
            result.AddError(Say.Text("ReadingNoPollutant", text));
        }

        if (said.Length == 0 || said.Select(ColumnOf).OfType<PollutantColumn>().GroupBy(column => column.Pollutant).Any(same => same.Count() > 1))
        {
            result.AddError(Say.Text("ReadingNoPollutants"));
        }
    }

    static string? ValueOf(CommandResult result, Option option) => result.GetResult(option)?.Tokens is [{ Value: var value }] ? value : null;
}
