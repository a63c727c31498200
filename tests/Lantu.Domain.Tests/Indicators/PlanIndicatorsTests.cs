using Lantu.Domain.Indicators;
using Lantu.Domain.Plans;
using Lantu.Domain.Targets;

namespace Lantu.Domain.Tests.Indicators;

public sealed class PlanIndicatorsTests
{
    static readonly IndicatorCatalogue Catalogue = new(
    [
        new() { Code = "pm25", Name = "PM2.5年均浓度", EnglishName = "PM2.5", Unit = "微克/立方米", UnitNames = ["ug/m3"], Nature = IndicatorNature.Mean, Direction = IndicatorDirection.Lower, Decimals = 0 },
        new() { Code = "sections", Name = "断面水质达标率", EnglishName = "Sections", Unit = "%", Nature = IndicatorNature.Level, Direction = IndicatorDirection.Higher, Decimals = 1 },
        new() { Code = "worst", Name = "劣V类水体比例", Names = ["劣Ⅴ类水体比例"], EnglishName = "Worst", Unit = "%", Nature = IndicatorNature.Level, Direction = IndicatorDirection.Lower, Decimals = 1 },
        new() { Code = "vocs", Name = "VOCs“一厂一策”治理", EnglishName = "VOCs sites", Unit = "家", Nature = IndicatorNature.Total, Direction = IndicatorDirection.Higher, Decimals = 0 },
    ]);

    [Fact]
    public void A_column_of_compound_cells_is_as_many_indicators_as_its_heading_names()
    {
        PlanIndicators plan = Read([("断面水质达标率(优良水体比例,劣V类水体比例)", "%")], ("东城区", ["100(75,0)"]), ("西城区", ["100"]), ("朝阳区", ["—"]), ("海淀区", [">95(12.5,0)"]), ("丰台区", ["100(50,0)"]));

        Assert.Equal([("断面水质达标率", "sections"), ("优良水体比例", "优良水体比例"), ("劣V类水体比例", "worst")], plan.All.Select(one => (one.Name, one.Code)));
        Assert.Equal([(Comparator.AtLeast, 100m), (null, 75m), (Comparator.AtMost, 0m)], plan.All.Select(one => plan.Of("东城区", one)!).Select(target => (target.Comparator, target.Value!.Value)).Select(one => ((Comparator?)one.Comparator, one.Item2)));
        Assert.Equal((decimal?[])[100, null, null], plan.All.Select(one => plan.Of("西城区", one)!.Value));
        Assert.All(plan.All, one => Assert.True(plan.Of("朝阳区", one)!.IsNotApplicable));
        Assert.Equal((Comparator.MoreThan, false), (plan.Of("海淀区", plan.All[0])!.Comparator, plan.Of("海淀区", plan.All[0])!.IsComparatorImplied));
    }

    [Fact]
    public void One_misread_cell_makes_no_other_indicators_of_its_column()
    {
        PlanIndicators plan = Read([("PM2.5年均浓度", "微克/立方米")], ("东城区", ["31"]), ("西城区", ["31(4,5)"]), ("朝阳区", ["32"]));

        Assert.Single(plan.All);
        Assert.Null(plan.Of("西城区", plan.All[0])!.Value);
    }

    [Fact]
    public void An_indicator_in_another_unit_is_not_the_catalogues()
    {
        PlanIndicators plan = Read([("PM2.5 年均浓度", "UG/M³"), ("PM2.5年均浓度", "毫克/立方米"), ("VOCs一厂一策治理", "家"), ("森林覆盖率", "%")], ("东城区", ["31", "31", "1", "44.9"]));

        Assert.Equal(["pm25", "PM2.5年均浓度", "vocs", "森林覆盖率"], plan.All.Select(one => one.Code));
        Assert.Null(plan.Of("东城区", plan.All[3])!.Comparator);
    }

    [Fact]
    public void Two_indicators_of_one_name_are_refused() =>
        Assert.Throws<ArgumentException>(() => new IndicatorCatalogue([Catalogue.All[0], Catalogue.All[0] with { Code = "other" }]));

    static PlanIndicators Read((string Name, string? Unit)[] columns, params (string Unit, string[] Cells)[] rows) => PlanIndicators.Of(
        new DistrictTargets(null, [.. columns.Select(column => new DistrictColumn(column.Name, column.Unit))], [.. rows.Select(row => new DistrictRow(row.Unit, [.. row.Cells.Select(DistrictCellReader.Read)], new SourcePlace()))]),
        Catalogue);
}
