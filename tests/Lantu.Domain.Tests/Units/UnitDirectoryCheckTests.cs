using Lantu.Domain.Units;

namespace Lantu.Domain.Tests.Units;

public sealed class UnitDirectoryCheckTests
{
    [Fact]
    public void Tells_every_kind_of_fault()
    {
        UnitDirectory directory = new(
            "../云州市",
            [
                new Unit { Name = "市财政局" }, new Unit { Name = "市财务局", Aliases = [new UnitName("市财政局")] },
                new Unit { Name = "甲站", Parent = "乙站" }, new Unit { Name = "乙站", Parent = "甲站" }, new Unit { Name = "丙站", Parent = "无此局" },
                new Unit { Name = "旧局", ValidFrom = new DateOnly(2020, 1, 1), ValidTo = new DateOnly(2019, 1, 1) },
                new Unit { Number = 7, Name = new string('长', UnitDirectoryCheck.LongestName + 1) }, new Unit { Number = 7, Name = "丁站", SucceededBy = "戊站" },
                new Unit { Name = "己站", ValidTo = new DateOnly(2019, 1, 1), SucceededBy = "庚站" }, new Unit { Name = "庚站", ValidTo = new DateOnly(2020, 1, 1), SucceededBy = "己站" },
            ],
            [new UnitGroup { Name = "专班", Members = ["无此局"] }, new UnitGroup { Name = "甲站" }],
            []);

        UnitContact[] contacts = [new() { Unit = 7, Name = "" }, new() { Unit = 7, Name = "张三", From = new DateOnly(2020, 1, 2), To = new DateOnly(2020, 1, 1) }];

        Assert.Equal(Enum.GetValues<DirectoryFaultKind>().Order(), UnitDirectoryCheck.Find(new DirectoryState(directory, contacts)).Select(fault => fault.Kind).Distinct().Order());
    }

    [Fact]
    public void Two_units_with_one_full_name_are_told() =>
        Assert.Equal([new DirectoryFault(DirectoryFaultKind.SharedName, "云州市财政局", "甲局")], UnitDirectoryCheck.Find(new UnitDirectory("云州市", [new Unit { Name = "甲局", FullName = "云州市财政局" }, new Unit { Name = "乙局", FullName = "云州市财政局" }], [], [])));

    [Fact]
    public void A_third_unit_is_held_against_every_earlier_one() =>
        Assert.Equal([new DirectoryFault(DirectoryFaultKind.SharedName, "市财政局", "市财政局")], UnitDirectoryCheck.Find(new UnitDirectory("云州市", [new Unit { Name = "市财政局", ValidTo = new DateOnly(2019, 1, 1) }, new Unit { Name = "市财政局", ValidFrom = new DateOnly(2020, 1, 1) }, new Unit { Name = "市财政局", ValidFrom = new DateOnly(2021, 1, 1) }], [], [])));

    [Theory]
    [InlineData("市\u202e财政局")]
    [InlineData("市财\n政局")]
    [InlineData(" ")]
    public void A_name_that_cannot_be_seen_as_it_is_is_told(string name) =>
        Assert.Equal([DirectoryFaultKind.UnfitName], UnitDirectoryCheck.Find(new UnitDirectory("云州市", [new Unit { Name = name }], [], [])).Select(fault => fault.Kind));

    [Theory]
    [InlineData("../../../escaped")]
    [InlineData("a/b")]
    [InlineData("..")]
    [InlineData("C:")]
    [InlineData(" 云州市")]
    public void A_root_that_would_be_a_path_is_told(string root) =>
        Assert.Equal([DirectoryFaultKind.RootIsNoName], UnitDirectoryCheck.Find(new UnitDirectory(root, [], [], [])).Select(fault => fault.Kind));
}
