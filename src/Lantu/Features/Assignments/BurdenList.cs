using System.Globalization;
using Lantu.Documents.Lists;
using Lantu.Domain.Burden;
using Lantu.Ui;

namespace Lantu.Features.Assignments;

/// <summary>The forecast as a workbook.</summary>
static class BurdenList
{
    public static IReadOnlyList<ListTable> Of(BurdenView view) =>
        [Table(view, Words.Of("BurdenWrites"), view.Writers, unit => unit.Writes), Table(view, Words.Of("BurdenChecks"), view.Checkers, unit => unit.Checks)];

    static ListTable Table(BurdenView view, string title, IEnumerable<UnitBurden> units, Func<UnitBurden, IReadOnlyList<int>> rows) => new(
        title,
        [new(Words.Of("Unit"), 20), .. view.Forecast.Months.Select(month => new ListColumn(ReportingWords.Month(month), 6, IsCentred: true)), new(Words.Of("BurdenMost"), 6, IsCentred: true)],
        [.. units.Select(unit => (IReadOnlyList<ListCell>)[ListCell.Of(unit.Unit ?? Words.Of("PlanOffice")), .. rows(unit).Append(rows(unit).Max()).Select(count => ListCell.Of(count.ToString(CultureInfo.InvariantCulture)))])]);
}
