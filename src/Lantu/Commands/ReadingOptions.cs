using System.CommandLine;
using System.CommandLine.Parsing;
using Lantu.Data.Readings;
using Lantu.Standards.AirQuality;

namespace Lantu.Commands;

/// <summary>The options that say what the columns of readings mean.</summary>
sealed class ReadingOptions
{
    const string Public = "prsa";

    readonly TableOptions table = new("Reading", [Public, "wide", "long"], [1, 2, 4]);

    readonly Option<string> station = new("--station") { Description = Say.Text("ReadingStation"), HelpName = "COLUMN" };

    readonly Option<string> onlyStation = new("--only-station") { Description = Say.Text("ReadingOnlyStation"), HelpName = "NAME" };

    readonly Option<string> label = new("--label") { Description = Say.Text("ReadingLabel"), HelpName = "start|end" };

    readonly Option<string[]> pollutants = new("--pollutant") { Description = Say.Text("ReadingPollutant"), HelpName = "SO2=COLUMN:ug|mg" };

    readonly Option<bool> byStation = new("--by-station") { Description = Say.Text("ReadingByStation") };

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[.. table.All, station, onlyStation, label, pollutants, byStation])
        {
            command.Add(option);
        }

        command.Validators.Add(Check);
    }

    public ReadingLayout LayoutOf(ParseResult parsed) => table.KindOf(parsed) == Public ? ReadingLayout.Prsa : new()
    {
        Station = parsed.GetValue(station),
        OnlyStation = parsed.GetValue(onlyStation),
        Time = new(table.TimeOf(parsed), parsed.GetValue(label) == "start" ? TimeLabel.Start : TimeLabel.End),
        Pollutants = [.. parsed.GetRequiredValue(pollutants).Select(text => ColumnOf(text)!)],
        Rows = table.RowsOf(parsed),
        MissingMarks = table.MissingOf(parsed),
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
        if (!table.Check(result))
        {
            return;
        }

        if ((TableOptions.ValueOf(result, station) is null) == (TableOptions.ValueOf(result, onlyStation) is null))
        {
            result.AddError(Say.Text("ReadingNoStationSaid"));
        }

        if (TableOptions.ValueOf(result, label) is not ("start" or "end"))
        {
            result.AddError(Say.Text("ReadingNoLabelSaid"));
        }

        string[] said = TableOptions.ValuesOf(result, pollutants);
        foreach (string text in said.Where(text => ColumnOf(text) is null))
        {
            result.AddError(Say.Text("ReadingNoPollutant", text));
        }

        if (said.Length == 0 || said.Select(ColumnOf).OfType<PollutantColumn>().GroupBy(column => column.Pollutant).Any(same => same.Count() > 1))
        {
            result.AddError(Say.Text("ReadingNoPollutants"));
        }
    }
}
