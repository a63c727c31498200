using Lantu.Domain.NodePlans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Targets;

namespace Lantu.Domain.Tests.Reporting;

public sealed class ReportCheckTests
{
    static readonly PlannedQuantity Works = new(0, "改造管网", "公里", true, Comparator.AtLeast, 120, new DateOnly(2024, 12, 31));
    static readonly ReportContent Whole = new() { Claim = ProgressClaim.OnSchedule, Text = "完成30公里。", Quantities = [new(0, 30)] };

    [Fact]
    public void A_report_that_says_what_was_done_with_its_figures_can_be_signed_off() => Assert.Empty(ReportCheck.Find(Whole, [Works], 0));

    [Fact]
    public void By_exception_nothing_more_is_asked()
    {
        Assert.Empty(ReportCheck.Find(ReportContent.AsPlanned(null), [Works], 0));
        Assert.Equal(30, ReportContent.AsPlanned(Whole).ValueOf(0));
        Assert.Empty(ReportCheck.Find(ReportContent.AsPlanned(Whole), [Works], 0));
    }

    public static TheoryData<ReportContent, ReportFaultKind[]> Wanting => new()
    {
        { Whole with { Text = " 　" }, [ReportFaultKind.TextMissing] },
        { Whole with { Text = new string('长', ReportContent.LongestText + 1) }, [ReportFaultKind.TextTooLong] },
        { Whole with { Claim = ProgressClaim.Behind }, [ReportFaultKind.ProblemMissing, ReportFaultKind.NextStepMissing] },
        { Whole with { Claim = ProgressClaim.Behind, Problem = "资金未到位", NextStep = "协调拨付" }, [] },
        { Whole with { Claim = ProgressClaim.Completed }, [ReportFaultKind.EvidenceMissing] },
        { Whole with { Quantities = [] }, [ReportFaultKind.QuantityMissing] },
        { Whole with { Quantities = [], Claim = ProgressClaim.NotStarted }, [] },
        { Whole with { Quantities = [new(0, -1)] }, [ReportFaultKind.Negative] },
        { Whole with { Quantities = [new(0, 1), new(0, 2)] }, [ReportFaultKind.QuantityUnknown] },
        { Whole with { Quantities = [new(0, 1), new(7, 2)] }, [ReportFaultKind.QuantityUnknown] },
        { ReportContent.AsPlanned(Whole) with { Text = "其实完成了" }, [ReportFaultKind.NoException] },
        { ReportContent.AsPlanned(Whole) with { Claim = ProgressClaim.Ahead }, [ReportFaultKind.NoException] },
    };

    [Theory]
    [MemberData(nameof(Wanting))]
    public void What_is_wanting_is_named(ReportContent content, ReportFaultKind[] faults) => Assert.Equal(faults, ReportCheck.Find(content, [Works], 0).Select(fault => fault.Kind));

    [Fact]
    public void Evidence_lets_a_completion_pass() => Assert.Empty(ReportCheck.Find(Whole with { Claim = ProgressClaim.Completed }, [Works], 1));

    [Fact]
    public void Two_reports_that_say_the_same_are_equal()
    {
        Assert.Equal(Whole, Whole with { Quantities = [new(0, 30)] });
        Assert.NotEqual(Whole, Whole with { Quantities = [new(0, 31)] });
    }
}
