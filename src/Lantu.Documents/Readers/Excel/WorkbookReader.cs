using System.Globalization;
using Lantu.Documents.Blocks;
using Lantu.Domain.Plans;
using MiniExcelLibs;

namespace Lantu.Documents.Readers.Excel;

/// <summary>Reads a workbook: each sheet is a grid under a paragraph with the sheet's name; merged cells are taken from the sheet.</summary>
static class WorkbookReader
{
    public static IReadOnlyList<Block> Read(byte[] content, string name, ReaderLimits limits)
    {
        List<Block> blocks = [];
        using MemoryStream stream = new(content, writable: false);
        IReadOnlyList<string> sheets = MiniExcel.GetSheetNames(stream);
        MergedCells merged = MergedCells.Read(content);
        int total = 0;
        foreach (string sheet in sheets)
        {
            stream.Position = 0;
            List<GridRow> rows = [];
            int number = 0;
            foreach (IDictionary<string, object?> row in MiniExcel.Query(stream, useHeaderRow: false, sheetName: sheet, excelType: ExcelType.XLSX).Cast<IDictionary<string, object?>>())
            {
                number++;
                if (++total > limits.Rows)
                {
                    throw DocumentReader.Refuse(DocumentRefusal.TooManyRows, name, $"{limits.Rows}");
                }

                if (row.Count > limits.Columns && row.Values.Skip(limits.Columns).Any(value => value is not null))
                {
                    throw DocumentReader.Refuse(DocumentRefusal.TooManyColumns, name, $"{limits.Columns}");
                }

                AddRow(rows, row, sheet, number, merged);
            }

            if (rows.Count == 0 || rows.TrueForAll(row => row.Cells.All(cell => cell.Paragraphs.Count == 0)))
            {
                continue;
            }

            SourcePlace place = new() { Sheet = sheet, Cell = "A1" };
            if (!IsDefaultName(sheet))
            {
                blocks.Add(new Paragraph(place, sheet) { HeadingLevel = 2 });
            }

            blocks.AddRange(TitleRows.Lift(new Grid(place, rows)));
        }

        return blocks;
    }

    static void AddRow(List<GridRow> rows, IDictionary<string, object?> row, string sheet, int number, MergedCells merged)
    {
        List<GridCell> cells = [];
        int column = 0;
        foreach ((string letters, object? value) in row)
        {
            (int width, int height, bool covered) = merged.At(sheet, number - 1, column);
            if (!covered)
            {
                SourcePlace place = new() { Sheet = sheet, Cell = $"{letters}{number.ToString(CultureInfo.InvariantCulture)}" };
                cells.Add(new GridCell(place, column, Paragraphs(value)) { ColumnSpan = width, RowSpan = height });
            }

            column++;
        }

        rows.Add(new GridRow(new SourcePlace { Sheet = sheet, Cell = $"A{number.ToString(CultureInfo.InvariantCulture)}" }, cells));
    }

    static IReadOnlyList<string> Paragraphs(object? value) =>
        value switch
        {
            null => [],
            DateTime day => [day.TimeOfDay == TimeSpan.Zero ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : day.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)],
            double figure => [((decimal)figure).ToString("0.##########", CultureInfo.InvariantCulture)],
            _ => [.. Convert.ToString(value, CultureInfo.InvariantCulture)!.Split('\n').Select(line => line.Trim('\r', ' ')).Where(line => line.Length > 0)],
        };

    static bool IsDefaultName(string sheet) =>
        sheet.StartsWith("Sheet", StringComparison.OrdinalIgnoreCase) || sheet.StartsWith("工作表", StringComparison.Ordinal);
}
