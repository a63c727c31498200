using System.Globalization;
using System.Text;
using CsvHelper;

namespace Lantu.Tests;

/// <summary>Results as csv.</summary>
static class CsvRows
{
    /// <summary>The rows by the names of the columns.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Of(byte[] csv)
    {
        using CsvParser parser = new(new StringReader(Encoding.UTF8.GetString(csv)), CultureInfo.InvariantCulture);
        parser.Read();
        string[] columns = parser.Record!;
        List<IReadOnlyDictionary<string, string>> rows = [];
        while (parser.Read())
        {
            rows.Add(columns.Zip(parser.Record!).ToDictionary(pair => pair.First, pair => pair.Second));
        }

        return rows;
    }
}
