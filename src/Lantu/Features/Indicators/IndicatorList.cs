using Lantu.Documents.Lists;
using Lantu.Domain.Indicators;
using Lantu.Ui;

namespace Lantu.Features.Indicators;

/// <summary>All standings as a workbook: a row for each unit, indicator and basis, so that it can be filtered.</summary>
static class IndicatorList
{
    public static ListTable Of(IndicatorsView view) => new(
        Words.Of("Attainments"),
        [
            new(Words.Of("DistrictName"), 1.2), new(Words.Of("Indicator"), 2.4), new(Words.Of("MeasuredIn"), 1), new(Words.Of("Basis"), 0.7), new(Words.Of("TargetHeading"), 0.8, IsCentred: true), new(Words.Of("FigureSoFar"), 0.8, IsCentred: true),
            new(Words.Of("Months"), 0.9), new(Words.Of("FigureState"), 0.7), new(Words.Of("Margin"), 0.8, IsCentred: true), new(Words.Of("Standing"), 1), new(Words.Of("RestMustBring"), 2),
        ],
        [.. view.Rows.SelectMany(row => row.Cells.OfType<IndicatorCell>()).SelectMany(cell => cell.Judged.Select(one => Row(cell, one)))]);

    static IReadOnlyList<ListCell> Row(IndicatorCell cell, Attainment one) =>
    [
        ListCell.Of(cell.Target.Unit),
        ListCell.Of(IndicatorWords.Name(cell.Indicator)),
        ListCell.Of(cell.Indicator.Unit),
        ListCell.Of(cell.Indicator.Known?.HasBases == true ? IndicatorWords.Basis(one.Basis) : ""),
        ListCell.Of(IndicatorWords.Target(cell.Target)),
        ListCell.Of(one.SoFar is { } soFar ? IndicatorWords.Figure(soFar.Value, cell.Indicator.Decimals) : ""),
        ListCell.Of(one.SoFar is { } at ? IndicatorWords.Months(at.Period) : ""),
        ListCell.Of(one.SoFar is { } known ? IndicatorWords.State(known.State) : ""),
        ListCell.Of(one.Margin is { } margin ? IndicatorWords.Signed(margin, cell.Indicator.Decimals) : ""),
        ListCell.Of(IndicatorWords.Verdict(one.Verdict)),
        ListCell.Of(IndicatorWords.Needed(one) ?? ""),
    ];
}
