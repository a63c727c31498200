using Lantu.Domain.Burden;
using Lantu.Domain.Reporting;

namespace Lantu.Domain.Tests.Burden;

/// <summary>What reporting took is told of the fields of what was due, and of nothing else.</summary>
public sealed class ReportWorkTests
{
    static readonly ReportContent Written = new() { Claim = ProgressClaim.OnSchedule, Text = "完成六公里。", Quantities = [new(0, 6)] };

    [Fact]
    public void A_report_that_is_not_there_asks_and_has_nothing() => Assert.Equal((4, 0, 0, 0), Fields(new ReportWork(2, [], null)));

    [Fact]
    public void What_a_person_wrote_is_filled_and_what_went_as_planned_is_not()
    {
        Assert.Equal((3, 3, 0, 0), Fields(new ReportWork(1, [Written], null)));
        Assert.Equal((3, 0, 3, 0), Fields(new ReportWork(1, [ReportContent.AsPlanned(Written)], null)));
        Assert.Equal((3, 1, 0, 0), Fields(new ReportWork(1, [new ReportContent { Claim = ProgressClaim.NotStarted }], null)));
    }

    [Fact]
    public void What_a_later_revision_says_otherwise_is_changed_field_by_field()
    {
        ReportContent figure = Written with { Quantities = [new(0, 8)] };

        Assert.Equal((3, 3, 0, 1), Fields(new ReportWork(1, [Written, figure], null)));
        Assert.Equal((3, 3, 0, 2), Fields(new ReportWork(1, [Written, figure, Written], null)));
        Assert.Equal((3, 3, 0, 0), Fields(new ReportWork(1, [Written, Written with { Problem = "许可未批。" }], null)));
        Assert.Equal((3, 1, 0, 3), Fields(new ReportWork(1, [Written, new ReportContent { Claim = ProgressClaim.NotStarted }], null)));
    }

    [Theory]
    [InlineData(new int[0], null)]
    [InlineData(new[] { 7 }, 7.0)]
    [InlineData(new[] { 30, 1, 4 }, 4.0)]
    [InlineData(new[] { 2, 100, 5, 1 }, 3.5)]
    public void The_time_in_the_middle_is_of_those_that_tell_one(int[] minutes, double? median)
    {
        ReportingEffort effort = ReportingEffort.Of([new ReportWork(0, [], null), .. minutes.Select(one => new ReportWork(1, [Written], TimeSpan.FromMinutes(one)))]);

        Assert.Equal((minutes.Length + 1, minutes.Length, median), (effort.Reports, effort.Timed, effort.MedianMinutes));
        Assert.Equal(2 + (3 * minutes.Length), effort.Asked);
    }

    static (int Asked, int Filled, int Planned, int Changed) Fields(ReportWork work) => (work.Asked, work.Filled, work.Planned, work.Changed);
}
