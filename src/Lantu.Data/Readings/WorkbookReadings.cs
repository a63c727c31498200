using MiniExcelLibs;

namespace Lantu.Data.Readings;

/// <summary>A table on the first sheet of a workbook; its first row is the heading.</summary>
static class WorkbookReadings
{
    public static void Read(string file, Func<string[], ITableRows> begin)
    {
        ITableRows? rows = null;
        long line = 0;
        try
        {
            foreach (IDictionary<string, object?> row in MiniExcel.Query(file, useHeaderRow: false, excelType: ExcelType.XLSX).Cast<IDictionary<string, object?>>())
            {
                line++;
                string[] cells = [.. row.Values.Select(CellText.Of)];
                if (rows is null)
                {
                    rows = begin(cells);
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
}
