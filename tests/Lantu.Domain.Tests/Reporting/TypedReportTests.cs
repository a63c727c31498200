using Lantu.Domain.NodePlans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Targets;

namespace Lantu.Domain.Tests.Reporting;

public sealed class TypedReportTests
{
    static readonly PlannedQuantity Pipes = new(0, "改造管网", "公里", true, Comparator.AtLeast, 80, new DateOnly(2023, 12, 31));

    static readonly TypedReport Good = new() { Claim = ProgressClaim.OnSchedule, Text = "完成六公里。", Figures = [new(0, "6")] };

    [Theory]
    [InlineData("6", 6)]
    [InlineData("６公里", 6)]
    [InlineData("6000米", 6)]
    [InlineData("1,200", 1200)]
    public void Figures_are_understood_as_people_type_them(string typed, int value)
    {
        (ReportContent? content, IReadOnlyList<ReportFault> faults) = (Good with { Figures = [new(0, typed)] }).Read([Pipes], null, 0, false);

        Assert.Empty(faults);
        Assert.Equal(value, content!.ValueOf(0));
    }

    public static TheoryData<string, TypedReport, int, bool, ReportFaultKind> Faulty => new()
    {
        { "nothing chosen", Good with { Claim = null }, 0, false, ReportFaultKind.ClaimMissing },
        { "about", Good with { Figures = [new(0, "约6")] }, 0, false, ReportFaultKind.NoNumber },
        { "another unit", Good with { Figures = [new(0, "6吨")] }, 0, false, ReportFaultKind.UnitDiffers },
        { "no words", Good with { Text = " " }, 0, false, ReportFaultKind.TextMissing },
        { "no figure", Good with { Figures = [] }, 0, false, ReportFaultKind.QuantityMissing },
        { "behind without a problem", Good with { Claim = ProgressClaim.Behind, NextStep = "加快" }, 0, false, ReportFaultKind.ProblemMissing },
        { "behind without what comes next", Good with { Claim = ProgressClaim.Behind, Problem = "未批" }, 0, false, ReportFaultKind.NextStepMissing },
        { "done without evidence", Good with { Claim = ProgressClaim.Completed }, 0, false, ReportFaultKind.EvidenceMissing },
        { "drawn without evidence", Good, 0, true, ReportFaultKind.SampleMissing },
        { "classified", Good with { Text = "机密★" }, 0, false, ReportFaultKind.Classified },
        { "as planned, and another figure", new TypedReport { IsByException = true, Figures = [new(0, "7")] }, 0, false, ReportFaultKind.NoException },
        { "as planned, and something else", new TypedReport { IsByException = true, Problem = "未批" }, 0, false, ReportFaultKind.NoException },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void What_keeps_it_from_being_filed_is_told(string why, TypedReport typed, int evidence, bool isSampled, ReportFaultKind kind)
    {
        (ReportContent? content, IReadOnlyList<ReportFault> faults) = typed.Read([Pipes], null, evidence, isSampled);

        Assert.Null(content);
        Assert.True(faults.Any(fault => fault.Kind == kind), why);
    }

    [Fact]
    public void As_planned_repeats_the_figures_of_the_round_before()
    {
        ReportContent before = new() { Claim = ProgressClaim.OnSchedule, Text = "完成六公里。", Quantities = [new(0, 6)] };

        (ReportContent? content, _) = new TypedReport { IsByException = true }.Read([Pipes], before, 0, false);

        Assert.Equal((true, 6m, ""), (content!.IsByException, content.ValueOf(0), content.Text));
        Assert.Equal(TypedReport.Of(content).Read([Pipes], before, 0, false).Content, content);
    }
}
