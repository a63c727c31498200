using System.Globalization;
using MiniExcelLibs;

namespace Lantu.Data.Readings;

/// <summary>Readings from the first sheet of a workbook; its first row is the heading.</summary>
static class WorkbookReadings
{
    public static void Read(string file, ReadingLayout layout, StationGathering gathering, ReadingFindings findings)
    {
        ReadingRows? rows = null;
        long line = 0;
        try
        {
            foreach (IDictionary<string, object?> row in MiniExcel.Query(file, useHeaderRow: false, excelType: ExcelType.XLSX).Cast<IDictionary<string, object?>>())
            {
                line++;
                string[] cells = [.. row.Values.Select(TextOf)];
                if (rows is null)
                {
                    rows = new(layout, new(layout, file, cells), file, gathering, findings);
                }
                else if (cells.Any(cell => cell.Length > 0))
                {
                    rows.Take(line, cells);
                }
            }
        }
        catch (Exception damaged) when (damaged is InvalidDataException or System.Xml.XmlException or InvalidOperationException)
        {
            throw new ReadingsRefusedException(ReadingsRefusal.Broken, file, inner: damaged);
        }

        if (rows is null)
        {
            throw new ReadingsRefusedException(ReadingsRefusal.Empty, file);
        }
    }

    // A number of a workbook is binary: fifteen digits of it are what was typed.
    static string TextOf(object? cell) => cell switch
    {
        null => "",
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        double number => number.ToString("G15", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };
}
