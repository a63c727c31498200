using Lantu.Domain.Indicators;
using Lantu.Domain.Registers;
using Lantu.Domain.Stations;
using Lantu.Domain.Units;

namespace Lantu.Domain.Tests.Stations;

public sealed class StationSheetTests
{
    static readonly StationRow Good = new(2, "东四", "东城区", "2013-01-01", "", "城市点");

    static readonly UnitDirectory Place = new(
        "北京市",
        [new Unit { Number = 1, Name = "东城区", Kind = UnitKind.District }, new Unit { Number = 2, Name = "西城区", Kind = UnitKind.District }, new Unit { Number = 3, Name = "东四街道", Kind = UnitKind.Township }],
        [],
        []);

    [Fact]
    public void A_station_stands_for_its_district_and_the_whole_place_however_its_rows_are_written()
    {
        StationSheet sheet = Read(Good, Good with { Line = 3, Area = "全市", From = "2013年1月1日", Purpose = "urban" }, Good with { Line = 4, Station = " 官园 ", Area = "西城", From = "2013/1/1", Until = "2020-12-31 00:00:00" }, Good with { Line = 5, Area = "东四街道" }, Good with { Line = 6 });

        Assert.Empty(sheet.Faults);
        Assert.Equal(
            [("东四", IndicatorFigure.WholePlace, ""), ("东四", 1, ""), ("东四", 3, ""), ("官园", 2, "2020-12-31")],
            sheet.Placings.Select(one => (one.Station, one.Area, one.Until is { } until ? $"{until:yyyy-MM-dd}" : "")));
    }

    [Theory]
    [InlineData("", "东城区", "2013-01-01", "", "城市点", StationFaultKind.NoStation)]
    [InlineData("东四", "东乡区", "2013-01-01", "", "城市点", StationFaultKind.UnknownArea)]
    [InlineData("东四", "", "2013-01-01", "", "城市点", StationFaultKind.UnknownArea)]
    [InlineData("东四", "东城区", "", "", "城市点", StationFaultKind.NoDay)]
    [InlineData("东四", "东城区", "2013-02-30", "", "城市点", StationFaultKind.NoDay)]
    [InlineData("东四", "东城区", "2013-01-01", "至今", "城市点", StationFaultKind.NoDay)]
    [InlineData("东四", "东城区", "2013-01-01", "2012-12-31", "城市点", StationFaultKind.EndsBefore)]
    [InlineData("东四", "东城区", "2013-01-01", "", "国控点", StationFaultKind.UnknownPurpose)]
    public void What_is_not_understood_is_a_fault_with_its_line(string station, string area, string from, string until, string purpose, StationFaultKind kind)
    {
        StationSheet sheet = Read(new StationRow(7, station, area, from, until, purpose));

        Assert.Equal((7, kind), (Assert.Single(sheet.Faults).Line, sheet.Faults[0].Kind));
        Assert.Empty(sheet.Placings);
    }

    [Fact]
    public void A_name_that_is_too_long_is_a_fault() => Assert.Equal(StationFaultKind.TooLong, Assert.Single(Read(Good with { Station = new string('东', StationSheet.LongestName + 1) }).Faults).Kind);

    [Fact]
    public void A_station_that_moved_stands_for_one_district_after_the_other()
    {
        Assert.Empty(Read(Good with { Until = "2023-06-30" }, Good with { Line = 3, Area = "西城区", From = "2023-07-01" }).Faults);

        // On the last day of June it would stand for both: neither row is taken.
        StationSheet sheet = Read(Good with { Until = "2023-06-30" }, Good with { Line = 3, Area = "西城区", From = "2023-06-30" }, Good with { Line = 4, Area = "全市" });
        Assert.Equal(new StationFault(3, StationFaultKind.Twice, "东四", "2"), Assert.Single(sheet.Faults));
        Assert.Equal([IndicatorFigure.WholePlace], sheet.Placings.Select(one => one.Area));
    }

    [Fact]
    public void Rows_in_conflict_are_told_once_and_none_of_them_is_taken()
    {
        // Each half of the year fits by itself, and neither fits beside the whole.
        StationSheet sheet = Read(Good with { Until = "2023-06-30" }, Good with { Line = 3, Area = "西城区", From = "2023-07-01" }, Good with { Line = 4, Area = "西城区", Until = "2023-12-31" });

        Assert.Equal(new StationFault(4, StationFaultKind.Twice, "东四", "2"), Assert.Single(sheet.Faults));
        Assert.Empty(sheet.Placings);
    }

    [Fact]
    public void A_station_has_one_purpose_at_a_time() =>
        Assert.Equal(StationFaultKind.Twice, Assert.Single(Read(Good, Good with { Line = 3, Area = "全市", Purpose = "路边交通点" }).Faults).Kind);

    [Fact]
    public void Two_registers_differ_by_their_stations()
    {
        IReadOnlyList<StationPlacing> before = Read(Good, Good with { Line = 3, Station = "官园", Area = "西城区" }, Good with { Line = 4, Station = "天坛" }).Placings;
        IReadOnlyList<StationPlacing> after = Read(Good with { Until = "2023-06-30" }, Good with { Line = 3, Station = "官园", Area = "西城区" }, Good with { Line = 4, Station = "古城", Area = "西城区" }).Placings;

        RegisterChange change = RegisterChange.Between(before, after);

        Assert.Equal((false, "古城", "东四", "天坛"), (change.IsNone, Assert.Single(change.Added), Assert.Single(change.Changed), Assert.Single(change.Removed)));
        Assert.True(RegisterChange.Between(before, before.Reverse()).IsNone);
    }

    static StationSheet Read(params IEnumerable<StationRow> rows)
    {
        StationSheet sheet = new(Place);
        sheet.Take(rows);
        return sheet;
    }
}
