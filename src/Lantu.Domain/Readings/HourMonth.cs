namespace Lantu.Domain.Readings;

/// <summary>Which file holds a month of a place's hours. Files never change: what is corrected is another file.</summary>
public sealed class HourMonth
{
    /// <summary>Number of the place's unit directory.</summary>
    public required int DirectoryNumber { get; init; }

    public required int Year { get; init; }

    /// <summary>1 to 12.</summary>
    public required int Month { get; init; }

    /// <summary>Its name within the folder of the place's hours.</summary>
    public required string File { get; set; }

    /// <summary>How many stations it has hours of.</summary>
    public required int Stations { get; set; }

    /// <summary>How many hours, each of one station.</summary>
    public required int Rows { get; set; }
}
