using System.Text;
using Lantu.Data.Readings.Results;

namespace Lantu.Tests.Readings;

/// <summary>Results that are kept to be looked at, by name.</summary>
sealed class ResultTables
{
    readonly Dictionary<string, MemoryStream> tables = [];

    /// <summary>Takes a result as csv.</summary>
    public IResultWriter this[string name] => ResultWriters.Of(".csv", tables[name] = new MemoryStream());

    /// <summary>The rows of a result by the names of its columns, once its writer is disposed of.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> RowsOf(string name)
    {
        string[] lines = Encoding.UTF8.GetString(tables[name].ToArray()).Trim().Split('\n');
        string[] columns = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => columns.Zip(line.Split(',')).ToDictionary(pair => pair.First, pair => pair.Second.Trim('"')))];
    }
}
