using Lantu.Domain.Units;

namespace Lantu.Domain.Tests.Units;

public sealed class UnitDirectoryCheckTests
{
    [Fact]
    public void Tells_every_kind_of_fault()
    {
        UnitDirectory directory = new(
            "云州市",
            [
                new Unit { Name = "市财政局" }, new Unit { Name = "市财务局", Aliases = [new UnitName("市财政局")] },
                new Unit { Name = "甲站", Parent = "乙站" }, new Unit { Name = "乙站", Parent = "甲站" }, new Unit { Name = "丙站", Parent = "无此局" },
                new Unit { Name = "旧局", ValidFrom = new DateOnly(2020, 1, 1), ValidTo = new DateOnly(2019, 1, 1) },
            ],
            [new UnitGroup { Name = "专班", Members = ["无此局"] }],
            []);

        Assert.Equal(Enum.GetValues<DirectoryFaultKind>().Order(), UnitDirectoryCheck.Find(directory).Select(fault => fault.Kind).Distinct().Order());
    }
}
