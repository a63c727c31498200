using Lantu.Data.Readings;
using Lantu.Data.Readings.Samples;
using Lantu.Data.Readings.Water;
using Lantu.Domain.Indicators;
using Lantu.Domain.Water;
using Lantu.Standards.SurfaceWater;
using Lantu.Ui;

namespace Lantu.Features.Readings.Water;

/// <summary>What was typed of a file's columns. Nothing of it is guessed from the file.</summary>
public sealed record TypedWaterLayout
{
    static readonly char[] Commas = [',', '，', '、'];

    /// <summary>The columns that name the section.</summary>
    public string Section { get; init; } = "";

    /// <summary>The columns of the time: one to three, between commas.</summary>
    public string Time { get; init; } = "";

    /// <summary>The column of the class that was found.</summary>
    public string Class { get; init; } = "";

    /// <summary>Each item with its column and unit, a line for each: TP=总磷:mg/L.</summary>
    public string Items { get; init; } = "";

    /// <summary>In a table with a row for each reading the columns of item, value and perhaps unit.</summary>
    public string Rows { get; init; } = "";

    /// <summary>Marks for a value that is missing.</summary>
    public string Missing { get; init; } = "";

    /// <summary>Marks for less than the detection limit.</summary>
    public string Below { get; init; } = "";

    /// <summary>manual or automatic.</summary>
    public string Programme { get; init; } = "";

    /// <summary>Items that may be absent.</summary>
    public string Occasional { get; init; } = "";

    public DetectionRule? Detection { get; init; }

    public FigureState State { get; init; } = FigureState.Preliminary;

    /// <summary>Whether a blank takes away what stood there.</summary>
    public bool Withdraws { get; init; }

    public static TypedWaterLayout From(IFormCollection form)
    {
        string Text(string field) => form[field].ToString().Trim();
        return new TypedWaterLayout
        {
            Section = Text("section"),
            Time = Text("time"),
            Class = Text("class"),
            Items = Text("items"),
            Rows = Text("rows"),
            Missing = Text("missing"),
            Below = Text("below"),
            Programme = Text("programme"),
            Occasional = Text("occasional"),
            Detection = Enum.TryParse(Text("detection"), out DetectionRule detection) && Enum.IsDefined(detection) ? detection : null,
            State = Enum.TryParse(Text("state"), out FigureState state) && Enum.IsDefined(state) ? state : FigureState.Preliminary,
            Withdraws = Text("withdraws") == "true",
        };
    }

    /// <summary>What stands in the fields for a layout.</summary>
    public static TypedWaterLayout Of(WaterMonthLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);

        SampleLayout table = layout.Table;
        return new TypedWaterLayout
        {
            Section = string.Join(", ", table.Subject),
            Time = string.Join(", ", table.Time),
            Class = layout.ClassColumn ?? "",
            Items = string.Join('\n', table.Columns.Select(column => $"{column.Item}={column.Name}:{column.Unit.Name}")),
            Rows = table.Rows is { } rows ? string.Join(", ", new[] { rows.Item, rows.Value, rows.Unit }.OfType<string>()) : "",
            Missing = string.Join(", ", table.MissingMarks),
            Below = string.Join(", ", table.BelowMarks),
            Programme = table.Columns.Count == 0 ? "" : layout.Programme.IsAutomatic ? "automatic" : "manual",
            Occasional = string.Join(", ", layout.Programme.Occasional.Select(WaterQuantity.SymbolOf)),
            Detection = table.BelowMarks.Count == 0 ? null : layout.Programme.Detection,
        };
    }

    /// <summary>What is missing or cannot be, each in a sentence.</summary>
    public IEnumerable<string> Faults()
    {
        if (Parts(Section).Length == 0)
        {
            yield return Words.Of("WaterNoSection");
        }

        if (Parts(Time).Length is not (1 or 2 or 3))
        {
            yield return Words.Of("WaterNoTime");
        }

        if (Lines.Length == 0 && Class.Length == 0)
        {
            yield return Words.Of("WaterNoItems");
        }

        foreach (string line in Lines.Where(line => ColumnOf(line) is null))
        {
            yield return Words.Of("WaterWrongItem", line);
        }

        SampleColumn[] columns = [.. Lines.Select(ColumnOf).OfType<SampleColumn>()];
        if (columns.DistinctBy(column => column.Item, StringComparer.Ordinal).Count() < columns.Length || columns.DistinctBy(column => column.Name, StringComparer.Ordinal).Count() < columns.Length)
        {
            yield return Words.Of("WaterItemTwice");
        }

        if (Parts(Rows).Length is not (0 or 2 or 3))
        {
            yield return Words.Of("LayoutWrongRows");
        }

        if (Lines.Length > 0 && Programme is not ("manual" or "automatic"))
        {
            yield return Words.Of("WaterNoProgrammeTyped");
        }

        if (Parts(Below).Length > 0 && Detection is null)
        {
            yield return Words.Of("WaterNoDetectionTyped");
        }

        foreach (string name in Parts(Occasional).Where(name => WaterQuantity.Named(name)?.Item is null))
        {
            yield return Words.Of("WaterWrongOccasional", name);
        }
    }

    /// <summary>The layout that was typed without a fault.</summary>
    public WaterMonthLayout Layout() => new()
    {
        Table = new SampleLayout
        {
            Subject = Parts(Section),
            Time = Parts(Time),
            Columns = [.. Lines.Select(line => ColumnOf(line)!)],
            Rows = Parts(Rows) is [var item, var value, .. var rest] ? new RowColumns(item, value, rest.FirstOrDefault()) : null,
            MissingMarks = Parts(Missing),
            BelowMarks = Parts(Below),
        },
        ClassColumn = Class.Length > 0 ? Class : null,
        Programme = new WaterProgramme(Programme == "automatic", [.. Parts(Occasional).Select(name => WaterQuantity.Named(name)!.Item!.Value)], Detection ?? DetectionRule.HalfTheLimit),
    };

    string[] Lines => Items.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    static SampleColumn? ColumnOf(string line) => SampleColumn.Of(line, [.. WaterMonthLayout.Quantities.Select(one => (one.Symbol, one.Name, one.Units))]);

    static string[] Parts(string typed) => typed.Split(Commas, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
