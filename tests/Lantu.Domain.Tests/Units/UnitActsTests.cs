using System.Globalization;
using Lantu.Domain.Units;

namespace Lantu.Domain.Tests.Units;

/// <summary>What acts on a directory mean for documents of before and after.</summary>
public sealed class UnitActsTests
{
    static readonly DateOnly Day = new(2025, 3, 1);

    static readonly DirectoryState Before = DirectoryState.Of(new UnitDirectory(
        "云州市",
        [
            new Unit { Name = "市环保局", FullName = "云州市环境保护局", Aliases = [new UnitName("环保局"), new UnitName("市环保办", new DateOnly(2009, 12, 31))] },
            new Unit { Name = "市气象台", Parent = "市环保局" },
            new Unit { Name = "市规划局" },
            new Unit { Name = "市国土局", Aliases = [new UnitName("市地矿局", new DateOnly(2001, 1, 1))] },
            new Unit { Name = "甲区政府", Kind = UnitKind.District }, new Unit { Name = "乙区政府", Kind = UnitKind.District },
        ],
        [new UnitGroup { Name = "各区政府", MembersOfKind = UnitKind.District }, new UnitGroup { Name = "专班", Members = ["市环保局", "市规划局", "市国土局"] }],
        ["没设"]));

    [Fact]
    public void Units_have_numbers_of_their_own() => Assert.Equal(Enumerable.Range(1, 6), Before.Units.Units.Select(unit => unit.Number));

    [Theory]
    [InlineData("2025-02-28", "市环保局", "市环保局")]
    [InlineData("2025-02-28", "云州市环境保护局", "市环保局")]
    [InlineData("2025-02-28", "环保局", "市环保局")]
    [InlineData("2025-03-01", "市环保局", "市生态环境局")]
    [InlineData("2025-03-01", "环保局", "市生态环境局")]
    [InlineData("2025-03-01", "云州市生态环境局", "市生态环境局")]
    [InlineData("2009-12-31", "市环保办", "市环保办")] // What is no own name may have been another body.
    public void A_renamed_unit_stands_under_the_name_of_the_day(string day, string written, string name)
    {
        foreach (bool endsAbbreviations in (bool[])[true, false])
        {
            DirectoryState after = Renamed(endsAbbreviations);
            UnitDirectory then = after.Units.AsOf(DateOnly.Parse(day, CultureInfo.InvariantCulture));

            UnitReference read = new UnitListReader(then).Resolve(written);

            Assert.Equal(name, read.Unit);
            Assert.True(read.Confidence > 0.9);
            Assert.Equal(1, then.Find(name)!.Number);
        }
    }

    [Fact]
    public void Those_who_point_to_a_renamed_unit_follow_it_and_of_old_its_old_name()
    {
        DirectoryState after = Renamed(false);

        Assert.Equal("市生态环境局", after.Units.Find("市气象台")!.Parent);
        Assert.Equal("市生态环境局", after.Units.Groups[1].Members[0]);
        Assert.Equal("市环保局", after.Units.AsOf(Day.AddDays(-1)).Find("市气象台")!.Parent);
        Assert.Equal(["市环保局", "市规划局", "市国土局"], after.Units.AsOf(Day.AddDays(-1)).Groups[1].Members);
        Assert.Equal([1, 2], DirectoryDifference.OfAct(Before, after).Units.Select(change => change.Entry.Unit.Number));
        Assert.Equal([UnitChangeKind.Renamed, UnitChangeKind.Changed], DirectoryDifference.OfAct(Before, after).Units.Select(change => change.Kind));
    }

    [Fact]
    public void A_wrong_rename_is_repaired_by_a_correction()
    {
        DirectoryState after = UnitActs.Correct(Renamed(false), Renamed(false).Unit(1) with { Name = "市环保局", FullName = "云州市环境保护局" });

        Assert.True(DirectoryDifference.Between(Before, after).IsNone);
    }

    [Theory]
    [InlineData("2025-02-28", "市国土局", "市国土局")]
    [InlineData("2025-02-28", "市地矿局", "市国土局")]
    [InlineData("2025-03-01", "市国土局", "市规划自然资源局")]
    [InlineData("2025-03-01", "市地矿局", "市规划自然资源局")]
    [InlineData("2025-03-01", "市规划局", "市规划自然资源局")]
    [InlineData("2025-03-01", "市规划自然资源局", "市规划自然资源局")]
    public void Merged_units_are_themselves_before_and_their_successor_after(string day, string written, string name) =>
        Assert.Equal(name, new UnitListReader(MergedNew("市规划自然资源局").Units.AsOf(DateOnly.Parse(day, CultureInfo.InvariantCulture))).Resolve(written).Unit);

    [Fact]
    public void A_group_means_the_members_of_the_day()
    {
        DirectoryState after = MergedNew("市规划自然资源局");

        Assert.Equal(["市环保局", "市规划局", "市国土局"], after.Units.AsOf(Day.AddDays(-1)).Groups[1].Members);
        Assert.Equal(["市环保局", "市规划自然资源局"], after.Units.AsOf(Day).Groups[1].Members);
        DirectoryState districts = UnitMerger.Into(Before, [6], 5, Day);
        UnitDirectory earlier = districts.Units.AsOf(Day.AddDays(-1));
        Assert.Equal(["甲区政府", "乙区政府"], earlier.Expand(earlier.Groups[0], ""));
        UnitDirectory later = districts.Units.AsOf(Day);
        Assert.Equal(["甲区政府"], later.Expand(later.Groups[0], ""));
    }

    [Fact]
    public void Units_may_merge_into_one_that_bears_the_name_of_one_of_them_and_again()
    {
        DirectoryState after = MergedNew("市规划局");
        DirectoryState again = UnitMerger.Into(after, [7], 1, Day.AddYears(1));

        Assert.Empty(UnitDirectoryCheck.Find(again));
        Assert.Equal(3, after.Units.AsOf(Day.AddDays(-1)).Find("市规划局")!.Number);
        Assert.Equal(7, after.Units.AsOf(Day).Find("市规划局")!.Number);
        Assert.Equal("市环保局", new UnitListReader(again.Units.AsOf(Day.AddYears(2))).Resolve("市国土局").Unit);
        Assert.Equal("市规划局", new UnitListReader(again.Units.AsOf(Day.AddMonths(1))).Resolve("市国土局").Unit);
    }

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        foreach ((DirectoryRefusal reason, Action act) in new (DirectoryRefusal, Action)[]
        {
            (DirectoryRefusal.IntoItself, () => UnitMerger.Into(Before, [1, 1], 1, Day)),
            (DirectoryRefusal.IntoItself, () => UnitMerger.IntoNew(Before, [], new Unit { Name = "甲局" }, Day)),
            (DirectoryRefusal.NoSuchUnit, () => UnitMerger.Into(Before, [99], 1, Day)),
            (DirectoryRefusal.NotInBeing, () => UnitMerger.Into(MergedNew("新局"), [3], 1, Day)),
            (DirectoryRefusal.NotInBeing, () => UnitMerger.Into(MergedNew("新局"), [1], 3, Day)),
            (DirectoryRefusal.NotInBeing, () => UnitActs.Rename(MergedNew("新局"), 7, "更新局", null, Day, false)),
            (DirectoryRefusal.NotInBeing, () => UnitActs.End(MergedNew("新局"), 3, Day, null)),
            (DirectoryRefusal.BeforeLastRename, () => UnitActs.Rename(Renamed(false), 1, "市绿色局", null, Day, false)),
            (DirectoryRefusal.NothingChanged, () => UnitActs.Rename(Before, 3, "市规划局", null, Day, false)),
            (DirectoryRefusal.NothingChanged, () => UnitActs.AddName(Before, 1, new UnitName("环保局"))),
            (DirectoryRefusal.NothingChanged, () => DirectoryDifference.OfAct(Before, UnitActs.Correct(Before, Before.Unit(1)))),
            (DirectoryRefusal.NoSuchName, () => UnitActs.RemoveName(Before, 1, new UnitName("市环保办"))),
            (DirectoryRefusal.NoSuchContact, () => ContactActs.End(Before, 1, 1, Day)),
            (DirectoryRefusal.Faulty, () => DirectoryDifference.OfAct(Before, UnitActs.Add(Before, new Unit { Name = "环保局" }))),
            (DirectoryRefusal.Faulty, () => DirectoryDifference.OfAct(Before, UnitActs.Add(Before, new Unit { Name = "甲局", Parent = "无此局" }))),
            (DirectoryRefusal.Faulty, () => DirectoryDifference.OfAct(Before, UnitActs.Correct(Before, Before.Unit(1) with { Parent = "市气象台" }))),
            (DirectoryRefusal.Faulty, () => DirectoryDifference.OfAct(Before, UnitActs.End(Before, 3, Day, "无此局"))),
        })
        {
            Assert.Equal(reason, Assert.Throws<DirectoryRefusedException>(act).Reason);
        }
    }

    [Fact]
    public void Contacts_are_entered_put_right_and_ended()
    {
        DirectoryState one = ContactActs.Put(Before, new UnitContact { Unit = 3, Role = ContactRole.Liaison, Name = "张三", From = new DateOnly(2024, 1, 1) });
        DirectoryState two = ContactActs.End(ContactActs.Put(one, one.Contacts[0] with { Telephone = "010-1" }), 3, 1, Day);

        Assert.Equal(new UnitContact { Number = 1, Unit = 3, Role = ContactRole.Liaison, Name = "张三", Telephone = "010-1", From = new DateOnly(2024, 1, 1), To = Day }, Assert.Single(two.Contacts));
        Assert.Equal(UnitChangeKind.Contacts, Assert.Single(DirectoryDifference.OfAct(one, two).Units).Kind);
        Assert.Equal(DirectoryRefusal.NoSuchContact, Assert.Throws<DirectoryRefusedException>(() => ContactActs.Put(one, one.Contacts[0] with { Unit = 4 })).Reason);
    }

    [Fact]
    public void Another_edition_keeps_the_numbers_of_the_units_it_names_and_ends_the_others()
    {
        UnitDirectory edition = new("云州市", [new Unit { Name = "新设局" }, new Unit { Name = "市规划局", Parent = "市生态环境局" }, new Unit { Name = "市生态环境局", Aliases = [new UnitName("市环保局", Day)] }, new Unit { Name = "甲区政府", Kind = UnitKind.District }], [], []);

        DirectoryState after = ReplacedDirectory.Of(Before, edition, Day);

        Assert.Empty(UnitDirectoryCheck.Find(after));
        Assert.Equal([(1, "市生态环境局", true), (2, "市气象台", false), (3, "市规划局", true), (4, "市国土局", false), (5, "甲区政府", true), (6, "乙区政府", false), (7, "新设局", true)], after.Units.Units.Select(unit => (unit.Number, unit.Name, unit.IsInBeing(Day))));
        Assert.Equal("市生态环境局", after.Unit(2).Parent);
        Assert.True(DirectoryDifference.Between(Before, ReplacedDirectory.Of(Before, Before.Units, Day)).IsNone);
    }

    static DirectoryState Renamed(bool endsAbbreviations) => UnitActs.Rename(Before, 1, "市生态环境局", "云州市生态环境局", Day, endsAbbreviations);

    static DirectoryState MergedNew(string name) => UnitMerger.IntoNew(Before, [3, 4], new Unit { Name = name }, Day);
}
