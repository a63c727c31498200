using Lantu.Standards.AirQuality;

namespace Lantu.Data.Readings;

/// <summary>What a source's columns mean, as somebody declared it. Nothing of it is guessed from the numbers.</summary>
public sealed record ReadingLayout
{
    /// <summary>The column that names the station; none where all rows are of one.</summary>
    public string? Station { get; init; }

    /// <summary>The station of all rows, where no column names it.</summary>
    public string? OnlyStation { get; init; }

    /// <summary>The hour's columns.</summary>
    public required TimeColumns Time { get; init; }

    /// <summary>The pollutants' columns or words.</summary>
    public required IReadOnlyList<PollutantColumn> Pollutants { get; init; }

    /// <summary>The columns of a table with a row for each reading; none where each pollutant has its column.</summary>
    public RowColumns? Rows { get; init; }

    /// <summary>What stands in a cell that has no value, besides nothing at all.</summary>
    public IReadOnlyList<string> MissingMarks { get; init; } = [];

    /// <summary>Whether all rows of a station follow one another, so that it is evaluated as soon as the next begins. One that comes again is refused.</summary>
    public bool ByStation { get; init; }

    /// <summary>
    /// Beijing's public hours of twelve stations (UCI, PRSA): year, month, day and hour in four columns, labelled by the start; carbon monoxide in µg/m³; NA where there is no value;
    /// one file for each station.
    /// </summary>
    public static ReadingLayout Prsa { get; } = new()
    {
        Station = "station",
        Time = new(["year", "month", "day", "hour"], TimeLabel.Start),
        Pollutants =
        [
            new(Pollutant.PM25, "PM2.5", ReadingUnit.Micrograms), new(Pollutant.PM10, "PM10", ReadingUnit.Micrograms), new(Pollutant.SO2, "SO2", ReadingUnit.Micrograms),
            new(Pollutant.NO2, "NO2", ReadingUnit.Micrograms), new(Pollutant.CO, "CO", ReadingUnit.Micrograms), new(Pollutant.O3, "O3", ReadingUnit.Micrograms),
        ],
        MissingMarks = ["NA"],
        ByStation = true,
    };
}
