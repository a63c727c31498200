using ParquetSharp;

namespace Lantu.Data.Readings;

/// <summary>The columns of a Parquet file that were declared, with what each is read into.</summary>
sealed class ParquetTable
{
    public ParquetTable(SchemaDescriptor schema, string file, ReadingLayout layout)
    {
        string[] names = [.. Enumerable.Range(0, schema.NumColumns).Select(at => schema.Column(at).Path.ToDotString())];
        if (layout.Rows is not null || layout.Time.Names.Count != 1)
        {
            throw new ReadingsRefusedException(ReadingsRefusal.Type, file, string.Join(", ", layout.Rows is { } columns ? [columns.Item, columns.Value] : layout.Time.Names), "Parquet");
        }

        Heading = new(layout, file, names);
        Station = Heading.Station;
        Time = Heading.Time[0];
        Pollutants = Heading.Pollutants;
        Stations = Station < 0 ? null : StationBlock.Of(schema.Column(Station)) ?? throw Foreign(Station);
        Hours = HourBlock.Of(schema.Column(Time)) ?? throw Foreign(Time);
        Numbers = [.. Pollutants.Select(at => NumberBlock.Of(schema.Column(at)) ?? throw Foreign(at))];

        ReadingsRefusedException Foreign(int at)
        {
            using LogicalType type = schema.Column(at).LogicalType;
            return new(ReadingsRefusal.Type, file, names[at], $"{schema.Column(at).PhysicalType} {type}");
        }
    }

    public HourHeading Heading { get; }

    /// <summary>The station's column, or -1.</summary>
    public int Station { get; }

    public int Time { get; }

    public int[] Pollutants { get; }

    public StationBlock? Stations { get; }

    public HourBlock Hours { get; }

    public NumberBlock[] Numbers { get; }
}
