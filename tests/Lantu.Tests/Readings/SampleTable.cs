using System.Globalization;
using MiniExcelLibs;
using ParquetSharp;

namespace Lantu.Tests.Readings;

/// <summary>A table of texts, written as a file of a kind.</summary>
static class SampleTable
{
    public static string Write(string folder, string ending, string csv)
    {
        string file = Path.Combine(folder, "table" + ending);
        string[][] rows = [.. csv.TrimEnd('\n').Split('\n').Select(line => line.Split(','))];
        switch (ending)
        {
            case ".xlsx":
                WriteWorkbook(file, rows);
                break;
            case ".parquet":
                WriteParquet(file, rows);
                break;
            default:
                File.WriteAllText(file, csv);
                break;
        }

        return file;
    }

    // Numbers and days as a workbook has them, not as texts.
    static void WriteWorkbook(string file, string[][] rows) => MiniExcel.SaveAs(file, rows.Skip(1).Select(row => rows[0].Zip(row.Select(CellOf)).ToDictionary(cell => cell.First, cell => cell.Second)));

    static object CellOf(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day) ? day
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : text;

    static void WriteParquet(string file, string[][] rows)
    {
        using ParquetFileWriter writer = new(file, [.. rows[0].Select(name => new Column<string>(name))]);
        using RowGroupWriter group = writer.AppendRowGroup();
        for (int at = 0; at < rows[0].Length; at++)
        {
            using LogicalColumnWriter<string> column = group.NextColumn().LogicalWriter<string>();
            column.WriteBatch([.. rows.Skip(1).Select(row => row[at])]);
        }

        writer.Close();
    }
}
