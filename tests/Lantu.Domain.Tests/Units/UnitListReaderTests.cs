using CsCheck;
using Lantu.Domain.Units;

namespace Lantu.Domain.Tests.Units;

public sealed class UnitListReaderTests
{
    static readonly UnitDirectory Directory = new(
        "云州市",
        [
            Department("市生态环境局", "云州市生态环境局"), Department("市财政局", "云州市财政局"), Department("市公安局", "云州市公安局"), Department("市水务局", "云州市水务局"),
            Department("市发展改革委", "云州市发展和改革委员会"), Department("市住房城乡建设委", "云州市住房和城乡建设委员会"), Department("市规划自然资源委", "云州市规划和自然资源委员会"),
            Department("市科委、高新区管委会", "云州市科学技术委员会、高新技术产业园区管理委员会"), Department("新城党工委管委会", null),
            new Unit { Name = "东城区政府", Kind = UnitKind.District, Aliases = [new UnitName("东城区")] },
            new Unit { Name = "西城区政府", Kind = UnitKind.District, Aliases = [new UnitName("西城区")] },
            new Unit { Name = "云州经济开发区管委会", Kind = UnitKind.District },
        ],
        [
            new UnitGroup { Name = "各区政府", Aliases = ["各区人民政府"], MembersOfKind = UnitKind.District, OnlyIfNamed = ["云州经济开发区管委会"] },
            new UnitGroup { Name = "相关区政府", Aliases = ["有关区政府"] },
        ],
        ["局同", "政攻", "财材"]);

    static readonly string[] Words = ["市生态环境局", "市财政局", "（含云州经济开发区管委会）", "各区政府", " ", "、", "\n", "等部门", "某某中心", "(", ")", "市科委"];

    readonly UnitListReader _reader = new(Directory);

    static Unit Department(string name, string? full) => new() { Name = name, FullName = full, Kind = UnitKind.Department };

    public static TheoryData<string, string[]> Cells => new()
    {
        // cell                                              units
        { "市生态环境局 市财政局",                              ["市生态环境局", "市财政局"] },
        { "市生态环境局、市财政局，市公安局",                      ["市生态环境局", "市财政局", "市公安局"] },
        { "市生态环境局\n市财政局",                             ["市生态环境局", "市财政局"] },
        { "市科委、高新区管委会 市财政局",                        ["市科委、高新区管委会", "市财政局"] },
        { "新城党工委 管委会",                                 ["新城党工委管委会"] },
        { "市发展和改革委员会 市住房和城乡建设委",                  ["市发展改革委", "市住房城乡建设委"] },
        { "云州市生态环境局",                                  ["市生态环境局"] },
        { "各区政府 (含云州经济 开发区管委会) 市财政局",            ["各区政府", "市财政局"] },
        { "各区人民政府（含云州经济开发区管委会）",                  ["各区政府"] },
        { "市财政局（市绩效办公室）",                            ["市财政局"] },
        { "市规划自然资\n源委",                                ["市规划自然资源委"] },
        { "——",                                            [] },
        { "市财政局 市财政局",                                 ["市财政局"] },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public void Splits_and_resolves(string cell, string[] units) => Assert.Equal(units, _reader.Read(cell).Select(reference => reference.Unit));

    [Theory]
    [InlineData("市生态环境委", "市生态环境局")]
    [InlineData("市材政局", "市财政局")]
    [InlineData("东城区府", "东城区政府")]
    [InlineData("市自然资源委", "市规划自然资源委")]
    [InlineData("市市财政局", "市财政局")]
    public void A_misread_name_is_resolved_but_not_surely(string written, string unit)
    {
        UnitReference reference = _reader.Resolve(written);

        Assert.Equal(unit, reference.Unit);
        Assert.InRange(reference.Confidence, UnitListReader.LeastConfidence, UnitListReader.SureConfidence - 0.001);
    }

    [Fact]
    public void A_strange_name_is_left_as_written() => Assert.Equal((null, "民航管理总站"), (_reader.Resolve("民航管理总站").Unit, _reader.Resolve("民航管理总站").Text));

    [Fact]
    public void A_closed_group_expands_with_its_bracket()
    {
        Assert.Equal(3, _reader.Resolve("各区政府（含云州经济开发区管委会）").Members.Count);
        Assert.Equal(2, _reader.Resolve("各区政府").Members.Count);
    }

    [Theory]
    [InlineData("相关区政府")]
    [InlineData("市有关部门")]
    [InlineData("领导小组成员单位")]
    [InlineData("区直各部门")]
    [InlineData("全市各单位")]
    public void An_open_group_stays_open(string written) => Assert.True(_reader.Resolve(written) is { IsGroup: true, IsOpen: true });

    [Fact]
    public void Without_a_directory_names_stand_for_themselves() =>
        Assert.Equal(["省教育厅", "各市人民政府"], new UnitListReader(UnitDirectory.Empty).Read("省教育厅、各市人民政府").Select(reference => reference.Unit));

    [Fact]
    public void No_character_of_a_cell_is_lost() =>
        Gen.OneOf(Gen.Int[0, Words.Length - 1].Select(i => Words[i]), Gen.String[Gen.Char["市局委区政府、 （）等"], 0, 4])
            .Array[0, 8].Select(string.Concat).Sample(cell =>
            {
                string kept = string.Concat(_reader.Read(cell).Select(reference => reference.Text));
                foreach (char c in cell.Where(char.IsLetterOrDigit))
                {
                    Assert.Contains(c, kept);
                }
            });
}
