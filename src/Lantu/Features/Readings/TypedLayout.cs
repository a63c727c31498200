using System.Globalization;
using Lantu.Data.Readings;
using Lantu.Domain.Indicators;
using Lantu.Standards.AirQuality;
using Lantu.Ui;

namespace Lantu.Features.Readings;

/// <summary>What was typed of a file's columns. Nothing of it is guessed from the file.</summary>
public sealed record TypedLayout
{
    static readonly char[] Commas = [',', '，', '、'];

    /// <summary>The column that names the station.</summary>
    public string Station { get; init; } = "";

    /// <summary>The station of all rows, where no column names it.</summary>
    public string OnlyStation { get; init; } = "";

    /// <summary>The columns of the time, one, two or four, between commas.</summary>
    public string Time { get; init; } = "";

    /// <summary>Which end of the hour they write.</summary>
    public TimeLabel? Label { get; init; }

    /// <summary>The column or word of each of the six; those that the file does not have are empty.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [.. Pollutants.Six.Select(_ => "")];

    /// <summary>The unit of each of the six.</summary>
    public IReadOnlyList<ReadingUnit?> Units { get; init; } = [.. Pollutants.Six.Select(_ => (ReadingUnit?)null)];

    /// <summary>In a table with a row for each reading the columns of pollutant, value and perhaps unit, between commas.</summary>
    public string Rows { get; init; } = "";

    /// <summary>Marks for a value that is missing, between commas.</summary>
    public string Missing { get; init; } = "";

    /// <summary>The day whose versions of the standards are meant, for all years; nothing where each year has its own.</summary>
    public string RulesOn { get; init; } = "";

    public FigureState State { get; init; } = FigureState.Preliminary;

    /// <summary>Whether a blank takes away what stood there.</summary>
    public bool Withdraws { get; init; }

    public DateOnly? RulesOf => DateOnly.TryParseExact(RulesOn, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    public static TypedLayout From(IFormCollection form)
    {
        string Text(string field) => form[field].ToString().Trim();
        return new TypedLayout
        {
            Station = Text("station"),
            OnlyStation = Text("onlyStation"),
            Time = Text("time"),
            Label = Enum.TryParse(Text("label"), out TimeLabel label) && Enum.IsDefined(label) ? label : null,
            Columns = [.. Pollutants.Six.Select(one => Text($"column{one}"))],
            Units = [.. Pollutants.Six.Select(one => Enum.TryParse(Text($"unit{one}"), out ReadingUnit unit) && Enum.IsDefined(unit) ? unit : (ReadingUnit?)null)],
            Rows = Text("rows"),
            Missing = Text("missing"),
            RulesOn = Text("rulesOn"),
            State = Enum.TryParse(Text("state"), out FigureState state) && Enum.IsDefined(state) ? state : FigureState.Preliminary,
            Withdraws = Text("withdraws") == "true",
        };
    }

    /// <summary>What stands in the fields for a layout.</summary>
    public static TypedLayout Of(ReadingLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);

        PollutantColumn? ColumnOf(Pollutant pollutant) => layout.Pollutants.FirstOrDefault(one => one.Pollutant == pollutant);
        return new TypedLayout
        {
            Station = layout.Station ?? "",
            OnlyStation = layout.OnlyStation ?? "",
            Time = string.Join(", ", layout.Time.Names),
            Label = layout.Time.Label,
            Columns = [.. Pollutants.Six.Select(one => ColumnOf(one)?.Name ?? "")],
            Units = [.. Pollutants.Six.Select(one => ColumnOf(one)?.Unit)],
            Rows = layout.Rows is { } rows ? string.Join(", ", new[] { rows.Item, rows.Value, rows.Unit }.OfType<string>()) : "",
            Missing = string.Join(", ", layout.MissingMarks),
        };
    }

    /// <summary>What is missing or cannot be, each in a sentence.</summary>
    public IEnumerable<string> Faults()
    {
        if (Station.Length == 0 == (OnlyStation.Length == 0))
        {
            yield return Words.Of("LayoutNoStation");
        }

        if (Parts(Time).Length is not (1 or 2 or 4))
        {
            yield return Words.Of("LayoutNoTime");
        }

        if (Label is null)
        {
            yield return Words.Of("LayoutNoLabel");
        }

        if (Columns.All(column => column.Length == 0))
        {
            yield return Words.Of("LayoutNoPollutant");
        }

        foreach (Pollutant one in Pollutants.Six.Where(one => Columns[(int)one].Length > 0 && Units[(int)one] is null))
        {
            yield return Words.Of("LayoutNoUnit", Pollutants.SymbolOf(one));
        }

        if (Parts(Rows).Length is not (0 or 2 or 3))
        {
            yield return Words.Of("LayoutWrongRows");
        }

        if (RulesOn.Length > 0 && RulesOf is null)
        {
            yield return Words.Of("LayoutWrongDay", RulesOn);
        }
    }

    /// <summary>The layout that was typed without a fault.</summary>
    public ReadingLayout Layout() => new()
    {
        Station = Station.Length > 0 ? Station : null,
        OnlyStation = OnlyStation.Length > 0 ? OnlyStation : null,
        Time = new(Parts(Time), Label!.Value),
        Pollutants = [.. Pollutants.Six.Where(one => Columns[(int)one].Length > 0).Select(one => new PollutantColumn(one, Columns[(int)one], Units[(int)one]!.Value))],
        Rows = Parts(Rows) is [var item, var value, .. var rest] ? new(item, value, rest.FirstOrDefault()) : null,
        MissingMarks = Parts(Missing),
    };

    static string[] Parts(string typed) => typed.Split(Commas, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
