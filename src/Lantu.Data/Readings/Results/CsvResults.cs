using System.Globalization;
using System.Text;

namespace Lantu.Data.Readings.Results;

/// <summary>Comma-separated values in UTF-8, numbers to six decimals, small ones to twelve.</summary>
sealed class CsvResults(Stream output) : IResultWriter
{
    readonly StreamWriter writer = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16) { NewLine = "\n" };

    bool hasHeading;

    public void Write(IReadOnlyList<ResultColumn> columns)
    {
        if (!hasHeading)
        {
            writer.WriteLine(string.Join(',', columns.Select(column => column.Name)));
            hasHeading = true;
        }

        IEnumerator<object?>[] cells = [.. columns.Select(column => column.Cells().GetEnumerator())];
        for (int row = 0; row < columns[0].Rows; row++)
        {
            for (int at = 0; at < cells.Length; at++)
            {
                cells[at].MoveNext();
                if (at > 0)
                {
                    writer.Write(',');
                }

                writer.Write(TextOf(cells[at].Current));
            }

            writer.WriteLine();
        }
    }

    public void Dispose() => writer.Dispose();

    static string TextOf(object? cell) => cell switch
    {
        null => "",
        double number => number.ToString(Math.Abs(number) < 0.001 ? "0.############" : "0.######", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        string text when text.AsSpan().IndexOfAny(",\"\r\n") >= 0 => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "",
    };
}
