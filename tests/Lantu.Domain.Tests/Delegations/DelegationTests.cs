using Lantu.Domain.Delegations;
using Lantu.Domain.Units;

namespace Lantu.Domain.Tests.Delegations;

/// <summary>Versions end once, are carried whole, and go only to those directly below.</summary>
public sealed class DelegationTests
{
    static readonly DateTimeOffset At = new(2024, 3, 1, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_version_ends_once()
    {
        Delegation handed = Handed();
        handed.Withdraw("重复", At.AddDays(1), "乙");

        Assert.Equal((DelegationState.Withdrawn, "重复", "乙", 1), (handed.State, handed.EndReason, handed.LastStep.By, handed.Revision));
        Assert.Throws<InvalidOperationException>(() => handed.Withdraw("再收", At.AddDays(2), "丙"));
        Assert.Throws<InvalidOperationException>(() => handed.Replace(At.AddDays(2), "丙"));
    }

    [Fact]
    public void What_is_carried_keeps_its_history_and_says_where_from()
    {
        Delegation handed = Handed();
        handed.Replace(At.AddDays(1), "乙");

        Delegation carried = handed.CarryTo(default, 7, handed.Content, 3);
        Delegation again = carried.CarryTo(default, 8, carried.Content, 4);

        Assert.Equal((7, DelegationState.Replaced, At.AddDays(1), 3), (carried.MeasureOrdinal, carried.State, carried.EndedAt, carried.CarriedFrom));
        Assert.Equal((8, 3), (again.MeasureOrdinal, again.CarriedFrom));
    }

    [Fact]
    public void Below_stand_those_in_being_whose_parent_it_is_or_was_before_it_took_over()
    {
        DateOnly day = new(2024, 3, 1);
        UnitDirectory directory = new("某市",
        [
            new Unit { Number = 1, Name = "甲区", Kind = UnitKind.District },
            new Unit { Number = 2, Name = "旧区", Kind = UnitKind.District, ValidTo = new DateOnly(2023, 12, 31), SucceededBy = "甲区" },
            new Unit { Number = 3, Name = "甲区生态环境局", Parent = "甲区" },
            new Unit { Number = 4, Name = "旧区水务局", Parent = "旧区" },
            new Unit { Number = 5, Name = "某乡", Parent = "甲区生态环境局" },
            new Unit { Number = 6, Name = "已撤局", Parent = "甲区", ValidTo = new DateOnly(2024, 1, 1) },
            new Unit { Number = 7, Name = "未设局", Parent = "甲区", ValidFrom = new DateOnly(2024, 6, 1) },
            new Unit { Number = 8, Name = "乙区", Kind = UnitKind.District },
        ], [], []);

        Assert.Equal([3, 4], Below.Of(directory, 1, day).Select(unit => unit.Number));
        Assert.Equal([5], Below.Of(directory, 3, day).Select(unit => unit.Number));
        Assert.Empty(Below.Of(directory, 8, day));
    }

    static Delegation Handed() => new() { PlanId = default, MeasureOrdinal = 1, DirectoryNumber = 1, Parent = 1, Child = 3, Version = 1, Content = new DelegationContent { CutOffDays = 2 }, HandedAt = At, HandedBy = "甲" };
}
