using System.Globalization;
using Lantu.Documents.Lists;
using Lantu.Domain.Burden;
using Lantu.Ui;

namespace Lantu.Features.Assignments;

/// <summary>The forecast as a workbook.</summary>
static class BurdenList
{
    public static IReadOnlyList<ListTable> Of(BurdenView view) =>
        [Table(view, Words.Of("BurdenWrites"), view.Writers, unit => unit.Writes), Table(view, Words.Of("BurdenChecks"), view.Checkers, unit => unit.Checks), .. People(view), .. view.Effort is { ByRound.Count: > 0 } effort ? [Effort(effort)] : (ListTable[])[]];

    static ListTable Effort(EffortView effort) => new(
        Words.Of("Effort"),
        [
            new(Words.Of("RoundMonth"), 2, IsCentred: true), new(Words.Of("Unit"), 3), new(Words.Of("EffortReports"), 1, IsCentred: true), new(Words.Of("EffortAsked"), 1, IsCentred: true), new(Words.Of("EffortFilled"), 1, IsCentred: true),
            new(Words.Of("EffortPlanned"), 1, IsCentred: true), new(Words.Of("EffortChanged"), 1, IsCentred: true), new(Words.Of("EffortTook"), 2, IsCentred: true),
        ],
        [.. effort.ByRound.Select(row => (IReadOnlyList<ListCell>)
        [
            ListCell.Of(RoundWords.Month(row.Month!.Value)), ListCell.Of(row.Name),
            .. new[] { row.Effort.Reports, row.Effort.Asked, row.Effort.Filled, row.Effort.Planned, row.Effort.Changed }.Select(count => ListCell.Of(count.ToString(CultureInfo.InvariantCulture))), ListCell.Of(EffortView.Minutes(row.Effort)),
        ])]);

    static IEnumerable<ListTable> People(BurdenView view) => view.People is not { } people ? []
        : [Person(people, Words.Of("BurdenPeopleWrites"), people.Writers, person => person.Writes), Person(people, Words.Of("BurdenPeopleChecks"), people.Checkers, person => person.Checks)];

    static ListTable Person(PeopleView view, string title, IEnumerable<PersonBurden> people, Func<PersonBurden, IReadOnlyList<int>> rows) => new(
        title,
        [new(Words.Of("Unit"), 16), new(Words.Of("BurdenPerson"), 10), .. view.Forecast.Months.Select(month => new ListColumn(ReportingWords.Month(month), 6, IsCentred: true)), new(Words.Of("BurdenMost"), 6, IsCentred: true)],
        [.. people.Select(person => (IReadOnlyList<ListCell>)[ListCell.Of(person.Holder.Unit ?? Words.Of("PlanOffice")), ListCell.Of(person.Holder.Person ?? Words.Of("BurdenUnnamed")), .. rows(person).Append(rows(person).Max()).Select(count => ListCell.Of(count.ToString(CultureInfo.InvariantCulture)))])]);

    static ListTable Table(BurdenView view, string title, IEnumerable<UnitBurden> units, Func<UnitBurden, IReadOnlyList<int>> rows) => new(
        title,
        [new(Words.Of("Unit"), 20), .. view.Forecast.Months.Select(month => new ListColumn(ReportingWords.Month(month), 6, IsCentred: true)), new(Words.Of("BurdenMost"), 6, IsCentred: true)],
        [.. units.Select(unit => (IReadOnlyList<ListCell>)[ListCell.Of(unit.Unit ?? Words.Of("PlanOffice")), .. rows(unit).Append(rows(unit).Max()).Select(count => ListCell.Of(count.ToString(CultureInfo.InvariantCulture)))])]);
}
