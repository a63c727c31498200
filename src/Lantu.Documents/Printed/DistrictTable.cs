using Lantu.Domain.Targets;

namespace Lantu.Documents.Printed;

/// <summary>The table of targets per district: a row a unit, a column an indicator with its unit of measure in brackets.</summary>
static class DistrictTable
{
    const double LeastShare = 3;

    const double MostShare = 7;

    public static PrintedTable Print(DistrictTargets districts) => new(
        [
            new PrintedColumn(districts.Rows.All(row => row.Unit.EndsWith('区')) ? "区" : "地区", Share(districts.Rows.Select(row => row.Unit)), IsCentred: true),
            .. districts.Columns.Select((column, i) => new PrintedColumn(Heading(column), Share(districts.Rows.Select(row => row.Cells.Count > i ? row.Cells[i].Text : "")), IsCentred: true)),
        ],
        [
            .. districts.Rows.Select(row => (IReadOnlyList<PrintedCell>)
            [
                new PrintedCell(0, [row.Unit]),
                .. row.Cells.Select((cell, i) => new PrintedCell(i + 1, cell.Text.Length > 0 ? [cell.Text] : [])),
            ]),
        ]);

    // As wide as the longest figure, so that none is broken over lines; names of columns and of units may be.
    static double Share(IEnumerable<string> cells) => Math.Clamp(cells.Select(TextWidth.Of).DefaultIfEmpty(0).Max() + 0.8, LeastShare, MostShare);

    // The unit of measure is the first bracket: 断面水质达标率（%）(优良水体比例，劣V类水体比例).
    static string Heading(DistrictColumn column)
    {
        if (column.Unit is null)
        {
            return column.Name;
        }

        int bracket = column.Name.IndexOfAny(['(', '（']);
        int at = bracket < 0 ? column.Name.Length : bracket;
        return $"{column.Name[..at]}（{column.Unit}）{column.Name[at..]}";
    }
}
