using Lantu.Domain.Indicators;
using Lantu.Domain.Units;
using Lantu.Domain.Water;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Domain.Tests.Water;

public sealed class SectionSheetTests
{
    static readonly SectionRow Good = new(2, "东桥", "清河", "河流", "全市、东城区", "Ⅳ", "2021-01-01", "", "国考");

    static readonly UnitDirectory Place = new("北京市", [new Unit { Number = 1, Name = "东城区", Kind = UnitKind.District }, new Unit { Number = 2, Name = "西城区", Kind = UnitKind.District }], [], []);

    [Fact]
    public void Several_areas_answer_for_a_section_and_its_class_to_keep_may_change()
    {
        SectionSheet sheet = Read(
            Good with { Until = "2022-12-31" },
            Good with { Line = 3, From = "2023年1月1日", Target = "III类", Areas = "北京市;西城；东城区", Level = "" },
            Good with { Line = 4, Section = " 西湖 ", Water = "", Body = "lake", Target = "", Areas = "西城区" },
            Good with { Line = 5, Section = "西湖", Water = "", Body = "湖库", Target = "", Areas = "西城区" });

        Assert.Empty(sheet.Faults);
        Assert.Equal(
            [("东桥", 0, "2021", WaterClass.IV), ("东桥", 0, "2023", WaterClass.III), ("东桥", 1, "2021", WaterClass.IV), ("东桥", 1, "2023", WaterClass.III), ("东桥", 2, "2023", WaterClass.III), ("西湖", 2, "2021", null)],
            sheet.Placings.Select(one => (one.Section, one.Area, $"{one.From:yyyy}", one.Target)));
        Assert.Equal(IndicatorFigure.WholePlace, sheet.Placings[0].Area);
        Assert.Equal([WaterBody.River, WaterBody.Lake], sheet.Placings.Select(one => one.Body).Distinct());
    }

    [Theory]
    [InlineData("", "河流", "东城区", "Ⅲ", "2021-01-01", "", SectionFaultKind.NoSection)]
    [InlineData("东桥", "水库", "东城区", "Ⅲ", "2021-01-01", "", SectionFaultKind.UnknownBody)]
    [InlineData("东桥", "", "东城区", "Ⅲ", "2021-01-01", "", SectionFaultKind.UnknownBody)]
    [InlineData("东桥", "河流", "东城区、东乡区", "Ⅲ", "2021-01-01", "", SectionFaultKind.UnknownArea)]
    [InlineData("东桥", "河流", "", "Ⅲ", "2021-01-01", "", SectionFaultKind.UnknownArea)]
    [InlineData("东桥", "河流", "东城区", "劣Ⅴ", "2021-01-01", "", SectionFaultKind.UnknownTarget)]
    [InlineData("东桥", "河流", "东城区", "好", "2021-01-01", "", SectionFaultKind.UnknownTarget)]
    [InlineData("东桥", "河流", "东城区", "Ⅲ", "", "", SectionFaultKind.NoDay)]
    [InlineData("东桥", "河流", "东城区", "Ⅲ", "2021-01-01", "至今", SectionFaultKind.NoDay)]
    [InlineData("东桥", "河流", "东城区", "Ⅲ", "2021-01-01", "2020-12-31", SectionFaultKind.EndsBefore)]
    public void What_is_not_understood_is_a_fault_with_its_line(string section, string body, string areas, string target, string from, string until, SectionFaultKind kind)
    {
        SectionSheet sheet = Read(new SectionRow(7, section, "清河", body, areas, target, from, until, ""));

        Assert.Equal((7, kind), (Assert.Single(sheet.Faults).Line, sheet.Faults[0].Kind));
        Assert.Empty(sheet.Placings);
    }

    [Fact]
    public void Names_that_are_too_long_are_faults() =>
        Assert.Equal(["101/100", "21/20"], Read(Good with { Section = new('东', 101) }, Good with { Level = new('国', 21) }).Faults.Select(fault => $"{fault.Found}/{fault.Wanted}"));

    public static TheoryData<string, SectionRow> Contradictions => new()
    {
        { "the area again", Good with { Line = 3, From = "2022-01-01", Areas = "东城区" } },
        { "another class", Good with { Line = 3, Areas = "西城区", Target = "Ⅲ" } },
        { "another water", Good with { Line = 3, Areas = "西城区", Water = "浊河" } },
        { "another kind", Good with { Line = 3, Areas = "西城区", Body = "湖库" } },
        { "another level", Good with { Line = 3, Areas = "西城区", Level = "市考" } },
    };

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void Rows_that_contradict_are_both_left_out_and_told_once(string what, SectionRow other)
    {
        SectionSheet sheet = Read(Good, other, Good with { Line = 4, Section = "南闸" });

        Assert.True(sheet.Faults is [{ Line: 3, Kind: SectionFaultKind.Twice, Found: "东桥", Wanted: "2" }], what);
        Assert.All(sheet.Placings, placing => Assert.Equal("南闸", placing.Section));
    }

    [Theory]
    [InlineData("Ⅰ类", 1)]
    [InlineData("ii", 2)]
    [InlineData("三类", 3)]
    [InlineData("5", 5)]
    [InlineData("劣Ⅴ类", 6)]
    [InlineData("劣于V类", 6)]
    [InlineData("劣Ⅳ", 0)]
    [InlineData("劣", 0)]
    [InlineData("6", 0)]
    [InlineData("", 0)]
    public void The_class_that_was_found_may_be_worse_than_the_last(string word, int found) => Assert.Equal(found, (int?)WaterWords.FoundOf(word) ?? 0);

    static SectionSheet Read(params IEnumerable<SectionRow> rows)
    {
        SectionSheet sheet = new(Place);
        sheet.Take(rows);
        return sheet;
    }
}
