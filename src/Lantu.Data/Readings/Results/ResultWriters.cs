namespace Lantu.Data.Readings.Results;

/// <summary>The form of a file by its ending.</summary>
public static class ResultWriters
{
    /// <summary>The endings of the forms that are written.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".csv", ".json", ".parquet"];

    /// <summary>Writes a stream in the form of an ending; the stream is closed with it.</summary>
    public static IResultWriter Of(string ending, Stream output) => ending.ToUpperInvariant() switch
    {
        ".CSV" => new CsvResults(output),
        ".JSON" => new JsonResults(output),
        ".PARQUET" => new ParquetResults(output),
        _ => throw new ArgumentOutOfRangeException(nameof(ending), ending, "No such form."),
    };
}
