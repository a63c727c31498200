using Lantu.Domain.AdHocRounds;
using Lantu.Domain.Burden;
using Lantu.Domain.Rounds;
using Lantu.Domain.Tests.Rounds;

namespace Lantu.Domain.Tests.AdHocRounds;

public sealed class AdHocRoundTests
{
    static readonly DateTimeOffset Now = Forms.At("2024-03-29T01:00:00Z");

    [Fact]
    public void Nobody_decides_on_what_they_drafted()
    {
        AdHocRound round = Draft();

        Assert.False(round.MayDecide(1));
        Assert.Throws<InvalidOperationException>(() => round.Approve(Now, "甲", 1));
        Assert.Throws<InvalidOperationException>(() => round.TurnDown("不必", Now, "甲", 1));
        Assert.True(round.IsProposed);
        round.Approve(Now, "乙", 2);
        Assert.True(round.IsOut);
    }

    [Fact]
    public void What_was_turned_down_is_changed_and_waits_again_and_what_is_out_stays_as_it_is()
    {
        AdHocRound round = Draft();
        round.TurnDown("太多", Now, "乙", 2);
        Assert.Throws<InvalidOperationException>(() => round.Approve(Now, "乙", 2));
        round.Change(Forms.Content with { Title = "改" }, Now);
        Assert.Equal((AdHocState.Proposed, null, "改"), (round.State, round.RefusedBecause, round.Content.Title));
        round.Approve(Now, "乙", 2);
        Assert.Throws<InvalidOperationException>(() => round.Change(Forms.Content, Now));
        round.Withdraw("已结束", Now, "甲");
        Assert.Throws<InvalidOperationException>(() => round.Withdraw("又", Now, "甲"));
        Assert.Throws<InvalidOperationException>(() => round.Close(Now, "甲", 2));
        Assert.Equal(5, round.Version);
    }

    [Theory]
    [InlineData("2024-04-01", "2024-04-01", 2)]
    [InlineData("2024-04-02", "2024-04-08", 1)]
    [InlineData("2024-04-09", null, 1)]
    public void What_is_left_of_it_opens_on_the_days_still_to_come(string today, string? opens, int weeks)
    {
        AdHocContent left = (Forms.Content with { Opens = new DateOnly(2024, 4, 1), Weeks = 5, Until = new DateOnly(2024, 4, 10) }).From(Samples.Day(today));

        Assert.Equal((opens is null ? default : Samples.Day(opens), weeks), (left.Opens, left.Weeks));
    }

    [Fact]
    public void Late_is_received_until_it_is_sealed_and_a_provisional_day_makes_nothing_late()
    {
        AdHocTurn turn = Turn();
        Assert.False(turn.IsOpen(Forms.At("2024-03-31T15:59:59Z")));
        Assert.True(turn.IsOpen(Forms.At("2024-03-31T16:00:00Z")));
        Assert.False(turn.IsLate(Forms.At("2024-04-07T15:59:59Z")));
        Assert.True(turn.IsLate(Forms.At("2024-04-07T16:00:00Z")));
        Assert.True(turn.IsOpen(Forms.At("2024-05-01T00:00:00Z")));
        turn.Due = turn.Due with { IsProvisional = true };
        Assert.False(turn.IsLate(Forms.At("2024-05-01T00:00:00Z")));

        Assert.Throws<InvalidOperationException>(() => turn.Seal(Forms.At("2024-03-01T00:00:00Z"), "甲"));
        turn.Seal(Forms.At("2024-04-08T00:00:00Z"), "甲");
        Assert.False(turn.IsOpen(Forms.At("2024-04-09T00:00:00Z")));
        Assert.False(turn.Set(turn.Due with { Day = new DateOnly(2024, 4, 9) }, Now));
    }

    [Fact]
    public void Units_are_told_once_when_it_opens()
    {
        AdHocTurn turn = Turn();
        Assert.False(turn.Open(Now));
        Assert.True(turn.Open(Forms.At("2024-04-01T00:00:00Z")));
        Assert.False(turn.Open(Forms.At("2024-04-02T00:00:00Z")));
    }

    [Fact]
    public void A_day_moves_with_a_notice_until_it_is_past()
    {
        AdHocTurn turn = Turn();
        RoundMoment later = turn.Due with { Day = new DateOnly(2024, 4, 8), At = Forms.At("2024-04-08T16:00:00Z") };
        Assert.False(turn.Set(later, Forms.At("2024-04-08T00:00:00Z")));
        Assert.True(turn.Set(later, Forms.At("2024-04-03T00:00:00Z")));
        Assert.False(turn.Set(later, Forms.At("2024-04-03T00:00:00Z")));
    }

    [Fact]
    public void The_first_answer_tells_whether_it_was_late_and_a_correction_changes_that_never()
    {
        AdHocTurn turn = Turn();
        (DateTimeOffset open, DateTimeOffset late) = (Forms.At("2024-04-02T00:00:00Z"), Forms.At("2024-04-08T00:00:00Z"));
        Assert.Equal(AdHocStanding.NotYet, AdHocTally.Of([1, 2], []).Standing(turn, isOut: true, Now));
        Assert.Equal(AdHocStanding.Waiting, AdHocTally.Of([1, 2], [Forms.Answer(1, 1, false, "1")]).Standing(turn, isOut: true, open));
        Assert.Equal(AdHocStanding.Overdue, AdHocTally.Of([1, 2], [Forms.Answer(1, 1, false, "1"), Forms.Answer(3, 1, false, "1")]).Standing(turn, isOut: true, late));
        Assert.Equal(AdHocStanding.Missing, AdHocTally.Of([1], []).Standing(turn, isOut: false, late));
        AdHocTally tally = AdHocTally.Of([1, 2], [Forms.Answer(1, 2, true, "2"), Forms.Answer(1, 1, false, "1"), Forms.Answer(2, 1, false, "1")]);
        Assert.Equal((new AdHocTally(2, 2, 0), AdHocStanding.OnTime), (tally, tally.Standing(turn, isOut: true, late)));
        Assert.Equal(AdHocStanding.Late, AdHocTally.Of([1], [Forms.Answer(1, 1, true, "1")]).Standing(turn, isOut: true, late));
    }

    [Fact]
    public void It_is_counted_as_burden_by_rows_columns_and_times()
    {
        AdHocBurden burden = new(16, 16, 3, 4);
        Assert.Equal((48, 192), (burden.Fields, burden.Total));
        Assert.Equal(new FieldWork(2, 0, 0, 0, null), AdHocBurden.WorkOf(2, []));

        AdHocAnswer last = new() { PlanId = Forms.Plan, RoundNumber = 1, TurnNumber = 2, RowNumber = 1, Revision = 2, Values = ["13", "无"], Repeated = 1, At = Now, By = "甲", Account = 1 };
        Assert.Equal(new FieldWork(2, 1, 1, 2, null), AdHocBurden.WorkOf(2, [Forms.Answer(1, 1, false, "12", ""), last]));
    }

    [Fact]
    public void The_forecast_counts_it_in_the_month_in_which_it_opens()
    {
        BurdenForecast reports = new([3, 4], [new UnitBurden("甲区", [5, 6], [0, 0]), new UnitBurden(null, [0, 0], [5, 6])]);
        BurdenForecast all = reports.With(2024, [new AdHocLoad("甲区", new RoundMonth(2024, 4), 2, 6), new AdHocLoad("甲区", new RoundMonth(2024, 4), 1, 3), new AdHocLoad("乙区", new RoundMonth(2024, 3), 1, 3), new AdHocLoad("乙区", new RoundMonth(2025, 3), 9, 9), new AdHocLoad("乙区", new RoundMonth(2024, 1), 9, 9)]);

        Assert.Equal(["甲区 5 9", " 0 0", "乙区 1 0"], all.Units.Select(unit => $"{unit.Unit} {string.Join(' ', unit.Writes)}"));
        Assert.Equal([6, 9], all.Totals);
        Assert.Equal(reports.LargestChecker, all.LargestChecker);
        Assert.Equal(reports.Totals, reports.With(2024, []).Totals);
    }

    static AdHocRound Draft() => new() { PlanId = Forms.Plan, Number = 1, Content = Forms.Content, DraftedAt = Now, DraftedBy = "甲", DraftedByAccount = 1 };

    static AdHocTurn Turn()
    {
        AdHocMoments moments = AdHocMoments.Of(Forms.Content, Forms.Calendar)[0];
        return new AdHocTurn { PlanId = Forms.Plan, RoundNumber = 1, Number = 1, Opens = moments.Opens, Due = moments.Due };
    }
}
