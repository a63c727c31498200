using System.Globalization;
using Lantu.Documents.Lists;
using Lantu.Domain.Water;
using Lantu.Jobs.Water;
using Lantu.Standards.SurfaceWater;
using Lantu.Ui;

namespace Lantu.Features.Readings.Water;

/// <summary>The register as a workbook that can be changed and handed in again: a row for each section and time, with all the areas that answer for it then.</summary>
static class SectionWorkbook
{
    public static ListTable Of(WaterPlace place) => new(
        Words.Of("Sections"),
        [.. SectionColumns.All.Select(column => new ListColumn(column, 1))],
        [.. place.Placings.GroupBy(one => one with { Area = 0 }).Select(one => Row(one.Key, string.Join('、', one.Select(placing => place.AreaOf(placing.Area)))))]);

    static IReadOnlyList<ListCell> Row(SectionPlacing one, string areas) =>
    [
        ListCell.Of(one.Section),
        ListCell.Of(one.Water),
        ListCell.Of(SectionSheet.WordOf(one.Body)),
        ListCell.Of(areas),
        ListCell.Of(one.Target is { } target ? WaterTerms.Sign(target) : ""),
        ListCell.Of(one.From.ToString("O", CultureInfo.InvariantCulture)),
        ListCell.Of(one.Until?.ToString("O", CultureInfo.InvariantCulture) ?? ""),
        ListCell.Of(one.Level),
    ];
}
