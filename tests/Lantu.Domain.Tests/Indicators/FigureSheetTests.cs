using Lantu.Domain.Indicators;
using Lantu.Domain.Units;

namespace Lantu.Domain.Tests.Indicators;

public sealed class FigureSheetTests
{
    static readonly DateOnly Today = new(2023, 6, 20);

    static readonly FigureRow Good = new(2, "东城区", "PM2.5年均浓度", "2023-01..05", "42", "微克/立方米", "核定", "", "", "", "公报", "");

    static readonly FigureRow Days = Good with { Indicator = "优良天数比率", Value = "72.2", Unit = "%", Basis = "实况", Counted = "109", Valid = "151" };

    public static TheoryData<string, FigureFaultKind> Faulty => new()
    {
        { "area", FigureFaultKind.UnknownArea },
        { "no area", FigureFaultKind.UnknownArea },
        { "indicator", FigureFaultKind.UnknownIndicator },
        { "period", FigureFaultKind.NoPeriod },
        { "future", FigureFaultKind.PeriodNotOver },
        { "month of a total", FigureFaultKind.NotFromNewYear },
        { "part of a year", FigureFaultKind.NotWholeYear },
        { "number", FigureFaultKind.NoNumber },
        { "range", FigureFaultKind.OutOfRange },
        { "unit", FigureFaultKind.OtherUnit },
        { "no unit", FigureFaultKind.OtherUnit },
        { "state", FigureFaultKind.UnknownState },
        { "basis", FigureFaultKind.UnknownBasis },
        { "no basis wanted", FigureFaultKind.BasisNotWanted },
        { "days", FigureFaultKind.DaysDoNotFit },
        { "more of the kind", FigureFaultKind.DaysDoNotFit },
        { "share", FigureFaultKind.ShareDoesNotFit },
        { "source", FigureFaultKind.NoSource },
        { "long", FigureFaultKind.TooLong },
    };

    [Fact]
    public void Figures_are_taken_however_their_area_indicator_and_digits_are_written()
    {
        FigureSheet sheet = Read(Good, Good with { Line = 3, Area = "全市", Value = "４０" }, Good with { Line = 4, Area = "西城", Indicator = "pm25", Unit = "ug/m3" }, Days with { Line = 5 }, Good with { Line = 6, Indicator = "森林覆盖率", Unit = "%", Period = "2022", Value = "44.8" });

        Assert.Empty(sheet.Faults);
        Assert.Equal([(1, "pm25", 42m), (IndicatorFigure.WholePlace, "pm25", 40m), (2, "pm25", 42m), (1, "good", 72.2m), (1, "森林覆盖率", 44.8m)], sheet.Figures.Select(figure => (figure.Subject.Area, figure.Subject.Indicator, figure.Value)));
    }

    [Theory]
    [MemberData(nameof(Faulty))]
    public void What_is_not_understood_is_a_fault_with_its_line(string what, FigureFaultKind kind)
    {
        FigureRow row = what switch
        {
            "area" => Good with { Area = "东乡区" },
            "no area" => Good with { Area = "" },
            "indicator" => Good with { Indicator = "PM1年均浓度" },
            "period" => Good with { Period = "5月" },
            "future" => Good with { Period = "2023-06" },
            "month of a total" => Good with { Indicator = "减排量", Unit = "吨", Period = "2023-05" },
            "part of a year" => Good with { Indicator = "碳强度", Unit = "%", Period = "2023-01..05" },
            "number" => Good with { Value = "约42" },
            "range" => Good with { Value = "4200" },
            "unit" => Good with { Unit = "毫克/立方米" },
            "no unit" => Good with { Unit = "" },
            "state" => Good with { State = "初步" },
            "basis" => Days with { Basis = "" },
            "no basis wanted" => Good with { Basis = "实况" },
            "days" => Days with { Valid = "152" },
            "more of the kind" => Days with { Counted = "152", Valid = "151" },
            "share" => Days with { Value = "72.3" },
            "source" => Good with { Source = " " },
            _ => Good with { Note = new string('长', FigureSheet.LongestText + 1) },
        };
        FigureSheet sheet = Read(Good with { Line = 1, Area = "西城区" }, row);

        Assert.Equal((row.Line, kind), (Assert.Single(sheet.Faults).Line, sheet.Faults[0].Kind));
        Assert.Single(sheet.Figures);
    }

    [Fact]
    public void Two_rows_that_disagree_are_both_left_out_and_the_same_twice_is_once()
    {
        FigureSheet sheet = Read(Good, Good with { Line = 3, Value = "43" }, Good with { Line = 4, Area = "西城区" }, Good with { Line = 5, Area = "西城区" });

        Assert.Equal((3, FigureFaultKind.Disagrees, "2"), (Assert.Single(sheet.Faults).Line, sheet.Faults[0].Kind, sheet.Faults[0].Wanted));
        Assert.Equal(2, Assert.Single(sheet.Figures).Subject.Area);
    }

    static FigureSheet Read(params FigureRow[] rows)
    {
        IndicatorCatalogue catalogue = new(
        [
            new() { Code = "pm25", Name = "PM2.5年均浓度", EnglishName = "PM2.5", Unit = "微克/立方米", UnitNames = ["ug/m3"], Nature = IndicatorNature.Mean, Direction = IndicatorDirection.Lower, Decimals = 0, Least = 0, Most = 1000 },
            new() { Code = "good", Name = "优良天数比率", EnglishName = "Good days", Unit = "%", Nature = IndicatorNature.DayShare, Direction = IndicatorDirection.Higher, Decimals = 1, HasBases = true, Least = 0, Most = 100 },
            new() { Code = "cut", Name = "减排量", EnglishName = "Reduced", Unit = "吨", Nature = IndicatorNature.Total, Direction = IndicatorDirection.Higher, Decimals = 0 },
            new() { Code = "carbon", Name = "碳强度", EnglishName = "Carbon", Unit = "%", Nature = IndicatorNature.Level, Direction = IndicatorDirection.Higher, Decimals = 1, IsYearly = true },
        ]);
        UnitDirectory directory = new("云州市", [new Unit { Number = 1, Name = "东城区政府", Aliases = [new UnitName("东城区")] }, new Unit { Number = 2, Name = "西城区政府", Aliases = [new UnitName("西城区")] }], [], []);
        FigureSheet sheet = new(directory, catalogue, [new PlanIndicator(1, 0, null, "森林覆盖率", "%", null)], Today);
        sheet.Take(rows);
        return sheet;
    }
}
