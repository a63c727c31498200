using System.Globalization;
using Lantu.Documents.Lists;
using Lantu.Domain.Stations;
using Lantu.Jobs.Registers;
using Lantu.Jobs.Stations;
using Lantu.Ui;

namespace Lantu.Features.Stations;

/// <summary>The register as a workbook that can be changed and handed in again.</summary>
static class StationWorkbook
{
    public static ListTable Of(StationsView view) => new(Words.Of("Stations"), [.. StationColumns.All.Select(column => new ListColumn(column, 1))], [.. view.Placings.Select(one => Row(view, one))]);

    static IReadOnlyList<ListCell> Row(StationsView view, StationPlacing one) =>
    [
        ListCell.Of(RegisterAreas.LevelOf(view.Units, one.Area)),
        ListCell.Of(view.AreaOf(one.Area)),
        ListCell.Of(one.Station),
        ListCell.Of(one.From.ToString("O", CultureInfo.InvariantCulture)),
        ListCell.Of(one.Until?.ToString("O", CultureInfo.InvariantCulture) ?? ""),
        ListCell.Of(StationSheet.WordOf(one.Purpose)),
    ];
}
