using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Lantu.Documents.Readers.Word;

/// <summary>The rows of tables and the cells of rows, through content controls and custom elements around them.</summary>
static class WordTables
{
    /// <summary>Rows that are not deleted, and those of content controls among them.</summary>
    public static IEnumerable<TableRow> Rows(OpenXmlElement table) =>
        table.ChildElements.SelectMany(element => element switch
        {
            TableRow row => row.TableRowProperties?.GetFirstChild<Deleted>() is null ? [row] : [],
            SdtRow or SdtContentRow or CustomXmlRow => Rows(element),
            _ => Enumerable.Empty<TableRow>(),
        });

    public static IEnumerable<TableCell> Cells(OpenXmlElement row) =>
        row.ChildElements.SelectMany(element => element switch
        {
            TableCell cell => [cell],
            SdtCell or SdtContentCell or CustomXmlCell => Cells(element),
            _ => Enumerable.Empty<TableCell>(),
        });

    /// <summary>Whether the cell goes on from the one above.</summary>
    public static bool ContinuesDown(TableCell cell) => cell.TableCellProperties?.VerticalMerge is { } merge && merge.Val?.InnerText is null or "continue";

    /// <summary>Whether the cell goes on from the one before, as older programs write it.</summary>
    public static bool ContinuesAcross(TableCell cell) => cell.TableCellProperties?.HorizontalMerge is { } merge && merge.Val?.InnerText is null or "continue";

    /// <summary>How many columns it covers, from 1.</summary>
    public static int Width(TableCell cell, int most) => Math.Clamp(Whole.Of(cell.TableCellProperties?.GridSpan?.Val) ?? 1, 1, most);

    /// <summary>How many columns of the grid the row leaves out at its start.</summary>
    public static int Before(TableRow row, int most) => Math.Clamp(Whole.Of(row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val) ?? 0, 0, most);
}
