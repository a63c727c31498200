using System.Buffers;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Lantu.Documents.Lists;

/// <summary>Writes a list as comma-separated values that spreadsheet programs open as they are: UTF-8 that says so, no text a formula.</summary>
public static class ListCsv
{
    // The library looks for the pair only.
    static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n");

    static readonly CsvConfiguration Form = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        ShouldQuote = field => ConfigurationFunctions.ShouldQuote(field) || (field.Field is { } text && (text.StartsWith(FormulaGuard.Mark) || text.AsSpan().IndexOfAny(LineEnds) >= 0)),
    };

    /// <summary>Writes the list; the stream stays open.</summary>
    public static void Write(Stream stream, ListTable list)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(list);

        using StreamWriter text = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        using CsvWriter csv = new(text, Form);
        Write(csv, list.Columns.Select(column => column.Name));
        foreach (IReadOnlyList<ListCell> row in list.Rows)
        {
            Write(csv, row.Select(cell => cell.Text));
        }
    }

    static void Write(CsvWriter csv, IEnumerable<string> fields)
    {
        foreach (string field in fields)
        {
            csv.WriteField(FormulaGuard.Of(field));
        }

        csv.NextRecord();
    }
}
