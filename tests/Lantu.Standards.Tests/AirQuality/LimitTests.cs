using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Limits;

namespace Lantu.Standards.Tests.AirQuality;

public sealed class LimitTests
{
    [Theory]
    [InlineData("2012-12-31", null)]
    [InlineData("2013-01-01", "GB 3095-2012")]
    [InlineData("2018-08-31", "GB 3095-2012")]
    [InlineData("2018-09-01", "GB 3095-2012 (2018)")]
    [InlineData("2026-02-28", "GB 3095-2012 (2018)")]
    [InlineData("2026-03-01", "GB 3095-2026 transition")]
    [InlineData("2030-12-31", "GB 3095-2026 transition")]
    [InlineData("2031-01-01", "GB 3095-2026")]
    [InlineData("2099-01-01", "GB 3095-2026")]
    public void The_day_that_is_evaluated_decides_the_version(string day, string? name) => Assert.Equal(name, LimitTables.On(DateOnly.Parse(day))?.Edition.Name);

    [Fact]
    public void Each_version_is_found_by_its_name() => Assert.All(LimitTables.All, table => Assert.Same(table, LimitTables.Named(table.Edition.Name)));

    [Fact]
    public void A_name_of_no_version_finds_none() => Assert.Null(LimitTables.Named("GB 3095-1996"));

    [Theory]
    [InlineData("GB 3095-2012", Pollutant.PM25, Averaging.Year, "15", "35")]
    [InlineData("GB 3095-2012", Pollutant.PM25, Averaging.Day, "35", "75")]
    [InlineData("GB 3095-2012 (2018)", Pollutant.PM10, Averaging.Year, "40", "70")]
    [InlineData("GB 3095-2012 (2018)", Pollutant.PM10, Averaging.Day, "50", "150")]
    [InlineData("GB 3095-2012", Pollutant.NOx, Averaging.Year, "50", "50")]
    [InlineData("GB 3095-2026 transition", Pollutant.PM25, Averaging.Year, "15", "30")]
    [InlineData("GB 3095-2026 transition", Pollutant.PM25, Averaging.Day, "35", "60")]
    [InlineData("GB 3095-2026 transition", Pollutant.PM10, Averaging.Year, "40", "60")]
    [InlineData("GB 3095-2026 transition", Pollutant.PM10, Averaging.Day, "50", "120")]
    [InlineData("GB 3095-2026 transition", Pollutant.SO2, Averaging.Year, "20", "60")]
    [InlineData("GB 3095-2026 transition", Pollutant.NOx, Averaging.Day, "100", "100")]
    [InlineData("GB 3095-2026", Pollutant.PM25, Averaging.Year, "10", "25")]
    [InlineData("GB 3095-2026", Pollutant.PM25, Averaging.Day, "25", "50")]
    [InlineData("GB 3095-2026", Pollutant.PM10, Averaging.Year, "20", "50")]
    [InlineData("GB 3095-2026", Pollutant.PM10, Averaging.Day, "50", "100")]
    [InlineData("GB 3095-2026", Pollutant.SO2, Averaging.Hour, "150", "150")]
    [InlineData("GB 3095-2026", Pollutant.NO2, Averaging.Day, "50", "50")]
    [InlineData("GB 3095-2026", Pollutant.CO, Averaging.Day, "4", "4")]
    [InlineData("GB 3095-2026", Pollutant.O3, Averaging.EightHours, "100", "160")]
    [InlineData("GB 3095-2026", Pollutant.NOx, Averaging.Year, "40", "40")]
    [InlineData("GB 3095-2026", Pollutant.BaP, Averaging.Day, "0.0025", "0.0025")]
    public void Limits_are_those_of_the_version_and_the_grade(string name, Pollutant pollutant, Averaging averaging, string gradeI, string gradeII)
    {
        LimitTable table = LimitTables.Named(name)!;

        Assert.Equal(decimal.Parse(gradeI), table.Of(pollutant, averaging, Grade.I)?.Value);
        Assert.Equal(decimal.Parse(gradeII), table.Of(pollutant, averaging)?.Value);
    }

    [Fact]
    public void There_is_no_annual_limit_of_ozone() => Assert.All(LimitTables.All, table => Assert.Null(table.Of(Pollutant.O3, Averaging.Year)));

    [Fact]
    public void Grade_I_is_never_laxer_than_grade_II() => Assert.All(LimitTables.All, table => Assert.All(table.Rows, row => Assert.True(row.GradeI <= row.GradeII, row.ToString())));

    [Fact]
    public void No_version_allows_more_than_the_one_before() =>
        Assert.All(LimitTables.All.Zip(LimitTables.All.Skip(1)), pair => Assert.All(pair.Second.Rows, row => Assert.True(row.GradeII <= pair.First.Of(row.Pollutant, row.Averaging)?.Value, row.ToString())));

    [Fact]
    public void A_limit_says_where_and_when_it_stands()
    {
        Clause clause = LimitTables.Gb3095Of2026Transition.Of(Pollutant.PM25, Averaging.Year)!.Value.Clause;

        Assert.Equal("GB 3095-2026", clause.Standard);
        Assert.Equal(new DateOnly(2026, 3, 1), clause.EffectiveFrom);
        Assert.Equal(new DateOnly(2030, 12, 31), clause.EffectiveTo);
        Assert.False(clause.Unverified);
        Assert.True(LimitTables.Gb3095Of2012.Of(Pollutant.PM25, Averaging.Year)!.Value.Clause.Unverified);
    }

    [Fact]
    public void A_gas_weighs_less_at_the_reference_state_than_at_the_standard_state()
    {
        decimal converted = ReferenceState.Standard.Convert(298.15m, ReferenceState.Reference);

        Assert.Equal(273m, converted);
        Assert.Equal(298.15m, ReferenceState.Reference.Convert(converted, ReferenceState.Standard));
    }
}
