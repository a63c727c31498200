using Lantu.Domain.Delegations;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Domain.Targets;

namespace Lantu.Domain.Tests.Delegations;

public sealed class PartOfMeasureTests
{
    static readonly DateOnly Last = new(2024, 2, 29);
    static readonly DelegatedQuantity Pipes = new(0, "管网", "公里", Comparator.AtLeast, 80);
    static readonly DelegatedQuantity Trees = new(2, "植树", "株", Comparator.AtLeast, null);

    [Fact]
    public void Who_was_given_a_share_reports_on_that_and_who_was_given_all_on_everything()
    {
        IReadOnlyList<PlannedQuantity> shared = PartOfMeasure.Quantities([Pipes, Trees], new DelegationContent { Shares = [new DelegatedShare(0, "管网", "公里", 30)] }, Last);

        Assert.Equal([(0, 30m)], shared.Select(quantity => (quantity.Target, quantity.Share!.Value)));
        Assert.Equal([0, 2], PartOfMeasure.Quantities([Pipes, Trees], new DelegationContent(), Last).Select(quantity => quantity.Target));
    }

    [Fact]
    public void Figures_together_say_how_many_reported_them()
    {
        IReadOnlyList<PlannedQuantity> quantities = PartOfMeasure.Quantities([Pipes, Trees], new DelegationContent(), Last);

        Assert.Equal([(0, 12.5m, 2), (2, null, 0)], PartOfMeasure.Sums([Part("甲", "一。", 12), Part("乙", "", 0.5m), Part("丙", null)], quantities).Select(sum => (sum.Target, sum.Value, sum.Reported)));
    }

    [Fact]
    public void What_is_taken_over_replaces_figures_and_never_words()
    {
        IReadOnlyList<PlannedQuantity> quantities = PartOfMeasure.Quantities([Pipes, Trees], new DelegationContent(), Last);
        TypedReport typed = new() { Claim = ProgressClaim.Behind, IsByException = false, Figures = [new TypedFigure(0, "9"), new TypedFigure(2, "40")], Problem = "缺料" };

        TypedReport filled = PartOfMeasure.Fill(typed, [Part("甲", "一。", 12), Part("乙", "二。", 3)], quantities);

        Assert.Equal(typed with { Text = "甲：一。\n乙：二。", Figures = [new TypedFigure(0, "15"), new TypedFigure(2, "40")] }, filled);
        Assert.Equal("自己写的。", PartOfMeasure.Fill(typed with { Text = "自己写的。" }, [Part("甲", "一。", 12)], quantities).Text);
    }

    [Fact]
    public void A_statement_that_does_not_fit_is_left_out_whole()
    {
        string text = PartOfMeasure.Fill(new TypedReport(), [Part("甲", new string('长', ReportContent.LongestText - 10), 1), Part("乙", new string('长', 50), 1), Part("丙", "短。", 1)], []).Text;

        Assert.True(text.Length <= ReportContent.LongestText);
        Assert.EndsWith("\n丙：短。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("乙", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-03-04T15:59:00Z", false)]
    [InlineData("2024-03-04T16:00:00Z", true)]
    public void The_cut_off_day_ends_in_Beijing(string filed, bool isLate) =>
        Assert.Equal(isLate, Report("一。", DateTimeOffset.Parse(filed, System.Globalization.CultureInfo.InvariantCulture), 1).IsLate);

    static PartOfMeasure Part(string name, string? text, params decimal[] figures) => new(1, name, new DelegationContent(), text is null ? null : Report(text, DateTimeOffset.UnixEpoch, figures));

    static PartReport Report(string text, DateTimeOffset at, params decimal[] figures) => new()
    {
        PlanId = PlanId.New(DateTimeOffset.UnixEpoch),
        MeasureOrdinal = 1,
        DirectoryNumber = 1,
        Parent = 1,
        Child = 2,
        Month = new RoundMonth(2024, 2),
        Version = 1,
        Content = new ReportContent { Claim = ProgressClaim.OnSchedule, Text = text, Quantities = [.. figures.Select((figure, i) => new ReportedQuantity(i, figure))] },
        DueOn = new DateOnly(2024, 3, 4),
        FiledAt = at,
        FiledBy = "甲",
    };
}
