using Lantu.Domain.Calendars;
using Lantu.Domain.Handovers;
using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;

namespace Lantu.Domain.Tests.Handovers;

/// <summary>Clocks over the holidays of spring 2024: 4 to 6 April off with 7 April worked, 1 to 5 May off with 28 April and 11 May worked.</summary>
public sealed class HandoverClockTests
{
    static readonly PlanId Plan = PlanId.New(At("2024-01-01T00:00:00Z"));

    static readonly WorkingCalendar Calendar = new([new HolidayNotice
    {
        Year = 2024,
        DocumentNumber = "国办发明电〔2023〕7号",
        Title = "关于2024年部分节假日安排的通知",
        IssuedOn = new DateOnly(2023, 10, 25),
        Days =
        [
            .. Enumerable.Range(4, 3).Select(day => new DayArrangement(new DateOnly(2024, 4, day), "清明节", false)), new DayArrangement(new DateOnly(2024, 4, 7), "清明节", true),
            new DayArrangement(new DateOnly(2024, 4, 28), "劳动节", true), .. Enumerable.Range(1, 5).Select(day => new DayArrangement(new DateOnly(2024, 5, day), "劳动节", false)), new DayArrangement(new DateOnly(2024, 5, 11), "劳动节", true),
        ],
    }]);

    [Fact]
    public void Two_working_days_to_sign_for_it_pass_over_the_holidays()
    {
        HandoverDelivery delivery = Given("2024-04-03T02:00:00Z");

        Assert.Equal((HandoverLight.Waiting, new DateOnly(2024, 4, 8)), Of(HandoverClock.Receipt(delivery, Calendar, new DateOnly(2024, 4, 8))));
        Assert.Equal(HandoverLight.Overdue, HandoverClock.Receipt(delivery, Calendar, new DateOnly(2024, 4, 9)).Light);

        delivery.Receive(At("2024-04-08T15:59:00Z"), "甲");
        Assert.Equal(HandoverLight.Done, HandoverClock.Receipt(delivery, Calendar, new DateOnly(2024, 5, 30)).Light);
        HandoverDelivery late = Given("2024-04-03T02:00:00Z");
        late.Receive(At("2024-04-08T16:00:00Z"), "甲");
        Assert.Equal(HandoverLight.DoneLate, HandoverClock.Receipt(late, Calendar, new DateOnly(2024, 5, 30)).Light);
    }

    [Fact]
    public void An_answers_days_begin_with_the_receipt()
    {
        HandoverDelivery delivery = Given("2024-04-03T02:00:00Z");
        Handover handover = Handed(HandoverRhythm.AsItHappens, answerDays: 3);
        Assert.Equal(HandoverLight.NotYet, HandoverClock.Answer(handover, delivery, Calendar, new DateOnly(2024, 12, 1)).Light);

        delivery.Receive(At("2024-04-29T02:00:00Z"), "甲");
        Assert.Equal((HandoverLight.Waiting, new DateOnly(2024, 5, 7)), Of(HandoverClock.Answer(handover, delivery, Calendar, new DateOnly(2024, 5, 7))));
        Assert.Equal(HandoverLight.Overdue, HandoverClock.Answer(handover, delivery, Calendar, new DateOnly(2024, 5, 8)).Light);
        Assert.Equal(HandoverLight.None, HandoverClock.Answer(Handed(HandoverRhythm.AsItHappens), delivery, Calendar, new DateOnly(2024, 5, 8)).Light);

        delivery.Reply("已立案", At("2024-05-08T02:00:00Z"), "甲");
        Assert.Equal(HandoverLight.DoneLate, HandoverClock.Answer(handover, delivery, Calendar, new DateOnly(2024, 6, 1)).Light);
    }

    [Fact]
    public void What_a_notice_to_come_may_move_is_not_late()
    {
        HandoverDelivery delivery = Given("2025-03-03T02:00:00Z");

        HandoverStep step = HandoverClock.Receipt(delivery, Calendar, new DateOnly(2025, 6, 1));

        Assert.Equal((HandoverLight.Waiting, true), (step.Light, step.By!.IsProvisional));
    }

    [Theory]
    [InlineData(HandoverRhythm.Month, "1 2 3 4 5 6 7 8 9 10 11 12")]
    [InlineData(HandoverRhythm.Quarter, "3 6 9 12")]
    [InlineData(HandoverRhythm.HalfYear, "6 12")]
    [InlineData(HandoverRhythm.Year, "12")]
    [InlineData(HandoverRhythm.AsItHappens, "")]
    public void A_period_ends_with_its_last_month(HandoverRhythm rhythm, string months) =>
        Assert.Equal(months, string.Join(' ', Enumerable.Range(1, 12).Where(month => HandoverClock.EndsWith(rhythm, new RoundMonth(2024, month)))));

    [Fact]
    public void A_period_is_given_by_when_its_last_months_round_is_due_for_the_giver()
    {
        ReportingRound[] rounds = [Round(1, "2024-02-05"), Round(2, "2024-03-05"), Round(3, "2024-04-03"), Round(4, "2024-05-08"), Round(5, "2024-06-05"), Round(6, "2024-07-03")];
        Handover handover = Handed(HandoverRhythm.Quarter, decided: "2024-02-20T00:00:00Z");
        ILookup<RoundMonth, RoundExtension> extended = new[] { new RoundExtension { PlanId = Plan, Month = new RoundMonth(2024, 3), Number = 1, Kind = ExtensionKind.Extension, Unit = "甲局", Until = Moment("2024-04-10"), Locks = Moment("2024-04-20"), Reason = "专项检查", At = At("2024-04-01T00:00:00Z"), By = "乙" } }.ToLookup(one => one.Month);

        Assert.Equal([(3, new DateOnly(2024, 4, 3), HandoverLight.Overdue), (6, new DateOnly(2024, 7, 3), HandoverLight.NotYet)], Periods(handover, rounds, [], "乙局", "2024-04-04T02:00:00Z"));
        Assert.Equal([(3, new DateOnly(2024, 4, 10), HandoverLight.Waiting), (6, new DateOnly(2024, 7, 3), HandoverLight.NotYet)], Periods(handover, rounds, [], "甲局", "2024-04-04T02:00:00Z"));

        // The first that was given is the period's; a second asks nothing more, and none comes before the decision or after the end.
        HandoverDelivery[] given = [Given("2024-04-02T02:00:00Z", 1), Given("2024-04-30T02:00:00Z", 2)];
        Assert.Equal((3, new DateOnly(2024, 4, 3), HandoverLight.Done), Periods(handover, rounds, given, "乙局", "2024-05-04T02:00:00Z")[0]);
        IReadOnlyList<HandoverPeriod> periods = HandoverClock.Periods(handover, given, rounds, extended, "乙局", At("2024-05-04T02:00:00Z"));
        Assert.Equal([(HandoverLight.Done, true), (HandoverLight.Done, false)], given.Select(one => HandoverClock.Given(one, given, periods)).Select(step => (step.Light, step.By is not null)));
        handover.End("改由平台推送", At("2024-05-01T00:00:00Z"), "乙");
        Assert.Equal([(3, new DateOnly(2024, 4, 3), HandoverLight.Overdue)], Periods(handover, rounds, [], "乙局", "2024-05-04T02:00:00Z"));
        Assert.Empty(Periods(Handed(HandoverRhythm.AsItHappens), rounds, [], "乙局", "2024-05-04T02:00:00Z"));
        Assert.Empty(Periods(Handed(null), rounds, [], "乙局", "2024-05-04T02:00:00Z"));

        IReadOnlyList<(int, DateOnly, HandoverLight)> Periods(Handover one, ReportingRound[] all, HandoverDelivery[] deliveries, string giver, string now) =>
            [.. HandoverClock.Periods(one, deliveries, all, extended, giver, At(now)).Select(period => (period.Month.Month, period.Due.Day, period.Step.Light))];
    }

    [Fact]
    public void A_round_of_several_months_is_that_of_its_periods_last_month_and_one_that_was_missed_asks_nothing()
    {
        ILookup<RoundMonth, RoundExtension> none = Array.Empty<RoundExtension>().ToLookup(one => one.Month);
        ReportingRound both = new() { PlanId = Plan, From = new RoundMonth(2024, 3), Month = new RoundMonth(2024, 4), Opens = Moment("2024-05-01"), Due = Moment("2024-05-08"), Locks = Moment("2024-05-20") };
        ReportingRound missed = new() { PlanId = Plan, From = new RoundMonth(2024, 6), Month = new RoundMonth(2024, 6), Opens = Moment("2024-07-01"), Due = Moment("2024-07-03"), Locks = Moment("2024-07-20"), IsMissed = true };

        Assert.Equal([(3, new DateOnly(2024, 5, 8))], HandoverClock.Periods(Handed(HandoverRhythm.Quarter), [], [both, missed], none, "乙局", At("2024-05-02T00:00:00Z")).Select(period => (period.Month.Month, period.Due.Day)));
    }

    static ReportingRound Round(int month, string due) =>
        new() { PlanId = Plan, From = new RoundMonth(2024, month), Month = new RoundMonth(2024, month), Opens = Moment($"2024-{month + 1:D2}-01"), Due = Moment(due), Locks = Moment($"2024-{month + 1:D2}-25") };

    static RoundMoment Moment(string day) => new() { Day = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), At = BeijingTime.EndOf(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)) };

    static Handover Handed(HandoverRhythm? rhythm, int? answerDays = null, string decided = "2024-01-10T00:00:00Z") =>
        new() { PlanId = Plan, Number = 1, MeasureOrdinal = 1, Kind = HandoverKind.Share, Subject = "数据", GiverOrdinal = 1, ReceiverOrdinal = 2, Rhythm = rhythm, AnswerDays = answerDays, Quote = "按季度共享。", DecidedAt = At(decided), DecidedBy = "乙" };

    static HandoverDelivery Given(string at, int number = 1) => new() { PlanId = Plan, HandoverNumber = 1, Number = number, Month = new RoundMonth(2024, 3), Note = "一季度数据", GivenAt = At(at), GivenBy = "甲" };

    static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);

    static (HandoverLight, DateOnly) Of(HandoverStep step) => (step.Light, step.By!.Date);
}
