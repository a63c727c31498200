using Lantu.Domain.Calendars;
using Lantu.Domain.Delegations;
using Lantu.Domain.Rounds;
using Lantu.Domain.Targets;

namespace Lantu.Domain.Tests.Delegations;

/// <summary>The internal cut-off is counted in working days, and nobody is asked for what can't be kept.</summary>
public sealed class InternalCutOffTests
{
    static readonly WorkingCalendar Calendar = new([new HolidayNotice
    {
        Year = 2024,
        Title = "关于2024年部分节假日安排的通知",
        Days = [.. Enumerable.Range(1, 5).Select(day => new DayArrangement(new DateOnly(2024, 5, day), "劳动节", false)), new DayArrangement(new DateOnly(2024, 4, 28), "劳动节", true), new DayArrangement(new DateOnly(2024, 5, 11), "劳动节", true)],
    }]);

    [Theory]
    [InlineData("2024-05-08", 1, "2024-05-07")]
    [InlineData("2024-05-08", 2, "2024-05-06")]
    [InlineData("2024-05-08", 3, "2024-04-30")] // 劳动节 lies between
    [InlineData("2024-05-08", 5, "2024-04-28")] // a Sunday that is worked
    [InlineData("2024-05-13", 1, "2024-05-11")] // a Saturday that is worked
    [InlineData("2024-05-06", 1, "2024-04-30")]
    public void It_is_counted_over_holidays_and_make_up_days(string due, int days, string expected)
    {
        WorkingDay day = InternalCutOff.On(Moment(due), days, Calendar);

        Assert.Equal((DateOnly.Parse(expected), false), (day.Date, day.IsProvisional));
    }

    [Fact]
    public void What_a_notice_to_come_may_move_is_provisional()
    {
        Assert.True(InternalCutOff.On(Moment("2024-05-08") with { IsProvisional = true }, 1, Calendar).IsProvisional);
        Assert.True(InternalCutOff.On(Moment("2026-05-08"), 1, Calendar).IsProvisional);
    }

    [Theory]
    [InlineData(1, null)]
    [InlineData(2, null)]
    [InlineData(3, DelegationFaultKind.CutOffBeforeOpening)]
    [InlineData(0, DelegationFaultKind.NoDays)]
    [InlineData(21, DelegationFaultKind.NoDays)]
    [InlineData(null, null)]
    public void One_before_the_round_opens_is_refused(int? days, DelegationFaultKind? fault)
    {
        IReadOnlyList<DelegationFault> faults = DelegationCheck.Find(new DelegationContent { CutOffDays = days }, [], null, [Round("2024-05-01", "2024-05-08")], Calendar);

        Assert.Equal(fault is { } kind ? [kind] : [], faults.Select(found => found.Kind));
        if (fault == DelegationFaultKind.CutOffBeforeOpening)
        {
            Assert.Equal([new DateOnly(2024, 4, 30), new DateOnly(2024, 5, 1), new RoundMonth(2024, 4)], faults[0].Arguments);
        }
    }

    [Theory]
    [InlineData(2, 2, true)]
    [InlineData(3, 2, true)]
    [InlineData(1, 2, false)]
    [InlineData(null, 2, false)]
    [InlineData(null, null, true)]
    public void Those_further_below_are_never_later_than_those_above_them(int? days, int? own, bool isWell) =>
        Assert.Equal(isWell ? [] : [DelegationFaultKind.CutOffAfterOwn], DelegationCheck.Find(new DelegationContent { CutOffDays = days }, [], own, [], Calendar).Select(fault => fault.Kind));

    [Fact]
    public void Shares_are_of_the_measures_quantities_in_their_unit_and_more_than_nothing()
    {
        DelegatedQuantity[] quantities = [new(0, "改造管网", "公里", Comparator.Equal, 80), new(2, "淘汰车辆", "辆", Comparator.Equal, 300)];
        DelegationContent content = new() { Shares = [new(0, "改造管网", "米", 80), new(1, "种树", "亩", 4), new(2, "淘汰车辆", "辆", 0)], Note = new string('长', DelegationCheck.LongestNote + 1) };

        Assert.Equal(
            [DelegationFaultKind.UnitDiffers, DelegationFaultKind.NoQuantity, DelegationFaultKind.NotPositive, DelegationFaultKind.NoteTooLong],
            DelegationCheck.Find(content, quantities, null, [], Calendar).Select(fault => fault.Kind));
    }

    static ReportingRound Round(string opens, string due) =>
        ReportingRound.Of(default, new DerivedRound(new RoundMonth(2024, 4), new RoundMonth(2024, 4), new RoundMoments(Moment(opens), Moment(due), Moment(due))), DateTimeOffset.MinValue);

    static RoundMoment Moment(string day) => new() { Day = DateOnly.Parse(day), At = BeijingTime.EndOf(DateOnly.Parse(day)) };
}
