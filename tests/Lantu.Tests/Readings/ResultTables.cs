using Lantu.Data.Readings.Results;

namespace Lantu.Tests.Readings;

/// <summary>Results that are kept to be looked at, by name.</summary>
sealed class ResultTables
{
    readonly Dictionary<string, MemoryStream> tables = [];

    /// <summary>Takes a result as csv.</summary>
    public IResultWriter this[string name] => ResultWriters.Of(".csv", tables[name] = new MemoryStream());

    /// <summary>The rows of a result by the names of its columns, once its writer is disposed of.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> RowsOf(string name) => CsvRows.Of(tables[name].ToArray());
}
