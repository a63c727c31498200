namespace Lantu.Data.Readings;

/// <summary>Where the declared columns of hours stand in a heading.</summary>
sealed class HourHeading : Heading
{
    public HourHeading(ReadingLayout layout, string file, IEnumerable<string> cells)
        : base(file, cells)
    {
        Station = layout.Station is { } station ? PlaceOf(station) : -1;
        Time = [.. layout.Time.Names.Select(PlaceOf)];
        (Item, Value, Unit) = layout.Rows is { } columns ? (PlaceOf(columns.Item), PlaceOf(columns.Value), columns.Unit is { } unit ? PlaceOf(unit) : -1) : (-1, -1, -1);
        Pollutants = layout.Rows is null ? [.. layout.Pollutants.Select(column => PlaceOf(column.Name))] : [];
    }

    /// <summary>The station's column, or -1.</summary>
    public int Station { get; }

    public int[] Time { get; }

    /// <summary>The columns of a long table, or -1.</summary>
    public int Item { get; }

    public int Value { get; }

    public int Unit { get; }

    /// <summary>One for each declared pollutant.</summary>
    public int[] Pollutants { get; }
}
