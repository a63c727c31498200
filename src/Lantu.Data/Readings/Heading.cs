namespace Lantu.Data.Readings;

/// <summary>Where the declared columns stand in a heading.</summary>
sealed class Heading
{
    readonly string file;

    readonly string[] cells;

    public Heading(ReadingLayout layout, string file, IEnumerable<string> cells)
    {
        this.file = file;
        this.cells = [.. cells.Select(cell => cell.Trim().TrimStart('\uFEFF'))];
        Station = layout.Station is { } station ? PlaceOf(station) : -1;
        Time = [.. layout.Time.Names.Select(PlaceOf)];
        (Item, Value, Unit) = layout.Rows is { } columns ? (PlaceOf(columns.Item), PlaceOf(columns.Value), columns.Unit is { } unit ? PlaceOf(unit) : -1) : (-1, -1, -1);
        Pollutants = layout.Rows is null ? [.. layout.Pollutants.Select(column => PlaceOf(column.Name))] : [];
    }

    public int Count => cells.Length;

    /// <summary>The station's column, or -1.</summary>
    public int Station { get; }

    public int[] Time { get; }

    /// <summary>The columns of a long table, or -1.</summary>
    public int Item { get; }

    public int Value { get; }

    public int Unit { get; }

    /// <summary>One for each declared pollutant.</summary>
    public int[] Pollutants { get; }

    public string NameOf(int place) => cells[place];

    int PlaceOf(string name)
    {
        int place = Array.IndexOf(cells, name);
        if (place < 0)
        {
            throw new ReadingsRefusedException(ReadingsRefusal.NoColumn, file, name, string.Join(", ", cells.Take(20)));
        }

        return Array.LastIndexOf(cells, name) == place ? place : throw new ReadingsRefusedException(ReadingsRefusal.TwoColumns, file, name);
    }
}
