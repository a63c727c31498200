using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Lantu.Data.Readings.Results;

/// <summary>An array of objects, one for each row; numbers to six decimals, small ones to twelve, null where there is none.</summary>
sealed class JsonResults : IResultWriter
{
    readonly Stream output;

    readonly Utf8JsonWriter writer;

    public JsonResults(Stream output)
    {
        this.output = output;
        writer = new(output, new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
        writer.WriteStartArray();
    }

    public void Write(IReadOnlyList<ResultColumn> columns)
    {
        IEnumerator<object?>[] cells = [.. columns.Select(column => column.Cells().GetEnumerator())];
        for (int row = 0; row < columns[0].Rows; row++)
        {
            writer.WriteStartObject();
            for (int at = 0; at < cells.Length; at++)
            {
                cells[at].MoveNext();
                writer.WritePropertyName(columns[at].Name);
                Write(cells[at].Current);
            }

            writer.WriteEndObject();
        }

        writer.Flush();
    }

    public void Dispose()
    {
        writer.WriteEndArray();
        writer.Dispose();
        output.Dispose();
    }

    void Write(object? cell)
    {
        switch (cell)
        {
            case null:
                writer.WriteNullValue();
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case double number:
                writer.WriteNumberValue(decimal.Round((decimal)number, Math.Abs(number) < 0.001 ? 12 : 6));
                break;
            case DateOnly day:
                writer.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            default:
                writer.WriteStringValue((string)cell);
                break;
        }
    }
}
