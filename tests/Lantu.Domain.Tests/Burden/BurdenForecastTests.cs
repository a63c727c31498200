using Lantu.Domain.Assignments;
using Lantu.Domain.Burden;
using Lantu.Domain.Frequencies;
using Lantu.Domain.Rounds;
using Lantu.Domain.Units;

namespace Lantu.Domain.Tests.Burden;

/// <summary>Who reports, who checks, and how much that is. Names that end in 区 are districts, in 部 bodies that can't be ordered.</summary>
public sealed class BurdenForecastTests
{
    [Theory]
    [InlineData("甲局", "东区 西区", "", false, false, "东区<甲局 西区<甲局")]
    [InlineData("甲局", "甲局 东区", "", false, false, "甲局< 东区<甲局")]
    [InlineData("甲局", "甲局", "", false, false, "甲局<")]
    [InlineData("东区 西区", "东区 西区", "", false, false, "东区< 西区<")]
    [InlineData("东区 甲局 乙局", "东区 乙局", "", false, false, "东区<甲局 乙局<甲局")]
    [InlineData("甲局", "", "", false, false, "甲局<")]
    [InlineData("甲局", "", "", true, false, "")]
    [InlineData("", "东区", "", false, false, "东区<")]
    [InlineData("甲局", "丙部", "", false, false, "甲局<")]
    [InlineData("甲局", "丙部 东区", "", false, false, "东区<甲局")]
    [InlineData("丙部", "东区", "", false, false, "东区<")]
    [InlineData("甲局", "东区", "乙局 东区", false, false, "东区<甲局")]
    [InlineData("甲局", "东区", "乙局 东区", false, true, "东区<甲局 乙局<甲局")]
    public void Responsible_units_report_and_the_lead_checks(string lead, string responsible, string supporting, bool isOpen, bool asksSupporting, string parties)
    {
        (ResponsibilityRole, string)[] assigned = [.. Named(ResponsibilityRole.Lead, lead), .. Named(ResponsibilityRole.Responsible, responsible), .. Named(ResponsibilityRole.Supporting, supporting)];
        JointLeads leads = new([.. Named(ResponsibilityRole.Lead, lead).Select(one => one.Unit)], unit => unit.EndsWith('区') ? UnitKind.District : UnitKind.Department, null);

        MeasureParties found = MeasureParties.Of(1, assigned, isOpen, leads, unit => !unit.EndsWith('部'), asksSupporting);

        Assert.Equal(parties, string.Join(' ', found.Parties.Select(party => $"{party.Unit}<{party.Checker}")));
        Assert.DoesNotContain(found.Parties, party => party.Unit == party.Checker);
    }

    [Fact]
    public void Rows_are_counted_by_unit_and_month()
    {
        MeasureParties both = new(1, [new("东区", "甲局"), new("甲局", null)]);
        MeasureParties one = new(2, [new("东区", "甲局")]);

        BurdenForecast forecast = BurdenForecast.Of(new PlanMonths(2023, 10), [(both, [10, 12]), (one, [1, 12])]);

        Assert.Equal([10, 11, 12], forecast.Months);
        Assert.Equal([2, 0, 3], forecast.Totals);
        Assert.Equal(new BurdenPeak("东区", 12, 2), forecast.LargestWriter);
        Assert.Equal(new BurdenPeak("甲局", 12, 2), forecast.LargestChecker);
        Assert.Equal(new BurdenPeak(null, 12, 3), forecast.PeakMonth);
        Assert.Equal([1, 0, 1], forecast.Units.Single(unit => unit.Unit is null).Checks);
        Assert.Equal(forecast.Totals.Sum(), forecast.Units.Sum(unit => unit.Checks.Sum()));
    }

    [Fact]
    public void Rows_are_counted_by_person_and_month_and_by_unit_where_nobody_is_named()
    {
        MeasureParties both = new(1, [new("东区", "甲局"), new("甲局", null)]);
        MeasureParties one = new(2, [new("东区", "甲局")]);

        PersonForecast forecast = PersonForecast.Of(
            new PlanMonths(2023, 10),
            [(both, [10, 12]), (one, [1, 12])],
            (measure, unit, month) => new RowHolder(unit, unit == "东区" ? measure == 1 || month < 11 ? "张三" : "李四" : null),
            (_, unit, _) => new RowHolder(unit, unit is null ? "办公室" : null));

        Assert.Equal(["东区 张三 1,0,1 0,0,0", "甲局  1,0,1 1,0,2", " 办公室 0,0,0 1,0,1", "东区 李四 0,0,1 0,0,0"], forecast.People.Select(person => $"{person.Holder.Unit} {person.Holder.Person} {string.Join(',', person.Writes)} {string.Join(',', person.Checks)}"));
        Assert.Equal(new PersonPeak(new RowHolder("东区", "张三"), 10, 1), forecast.LargestWriter);
        Assert.Equal(new PersonPeak(new RowHolder("甲局", null), 12, 2), forecast.LargestChecker);
    }

    [Fact]
    public void What_ad_hoc_rounds_ask_is_written_by_the_units_usual_person_who_may_write_nothing_else()
    {
        PersonForecast forecast = PersonForecast.Of(new PlanMonths(2023, 10), [(new(1, [new("东区", "甲局")]), [10, 12])], (_, unit, _) => new RowHolder(unit, "张三"), (_, unit, _) => new RowHolder(unit, null));

        PersonForecast with = forecast.With(
            2023,
            [new("东区", new RoundMonth(2023, 10), 2, 4), new("东区", new RoundMonth(2023, 11), 3, 6), new("西区", new RoundMonth(2023, 12), 4, 4), new("东区", new RoundMonth(2022, 12), 9, 9), new("东区", new RoundMonth(2023, 9), 9, 9)],
            (unit, month) => new RowHolder(unit, unit == "西区" ? null : month == 11 ? "李四" : "张三"));

        Assert.Equal(
            ["东区 张三 3,0,1 0,0,0", "甲局  0,0,0 1,0,1", "东区 李四 0,3,0 0,0,0", "西区  0,0,4 0,0,0"],
            with.People.Select(person => $"{person.Holder.Unit} {person.Holder.Person} {string.Join(',', person.Writes)} {string.Join(',', person.Checks)}"));
        Assert.Equal(new PersonPeak(new RowHolder("西区", null), 12, 4), with.LargestWriter);
    }

    [Fact]
    public void A_plan_without_reports_has_no_peak() => Assert.Null(BurdenForecast.Of(new PlanMonths(2023, 1), []).PeakMonth);

    static IEnumerable<(ResponsibilityRole Role, string Unit)> Named(ResponsibilityRole role, string units) => units.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(unit => (role, unit));
}
