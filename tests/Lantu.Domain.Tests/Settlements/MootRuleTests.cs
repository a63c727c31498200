using Lantu.Domain.Deadlines;
using Lantu.Domain.Plans;
using Lantu.Domain.Settlements;
using Lantu.Domain.Units;

namespace Lantu.Domain.Tests.Settlements;

/// <summary>When nothing is left to decide of a finding, and when something still is.</summary>
public sealed class MootRuleTests
{
    static readonly UnitDirectory Directory = new("甲市", [new Unit { Name = "市教委", Kind = UnitKind.Department }, new Unit { Name = "市水务局", Kind = UnitKind.Department }], [], []);

    static readonly MootRule Rule = new(new Proposals(new PartReader(Directory, 2024)));

    static readonly MeasureContent Read = new() { Paragraphs = ["建成水厂，供水万吨。"], Lead = [Named("市水务厅", "市水务局", 0.8)] };

    [Fact]
    public void A_repair_that_already_stands_is_moot_and_one_that_does_not_is_open()
    {
        PlanFinding shifted = Finding(FindingCodes.UnitsShifted, ["市水务局"], repair: Steps(new RepairStep(7, MeasurePart.Responsible, "市水务厅"), new RepairStep(8, MeasurePart.Supporting, "市教委")));
        MeasureContent moved = Read with { Responsible = Read.Lead };

        Assert.Null(Rule.Of(shifted, At(moved, Read), null));
        Assert.Equal(MootReason.ProposalStands, Rule.Of(shifted, At(moved, Read with { Supporting = [Named("市教委", "市教委", 1)] }), null)!.Reason);
    }

    [Theory]
    [InlineData(FindingCodes.UnitCorrected)]
    [InlineData(FindingCodes.UnitUnknown)]
    public void A_name_that_is_gone_or_decided_leaves_nothing_to_decide(string code)
    {
        PlanFinding named = Finding(code, ["市水务厅"], "市水务局");

        Assert.Null(Rule.Of(named, At(Read), null));
        Assert.Equal(new MootFinding(1, MootReason.NameGone, "市水务厅"), Rule.Of(named, At(Read with { Lead = [Named("市水务局", "市水务局", 1)] }), null));
        Assert.Equal(MootReason.NameDecided, Rule.Of(named, At(Read with { Lead = [Named("市水务厅", "市教委", 1)] }), null)!.Reason);
    }

    [Fact]
    public void A_name_that_is_decided_in_one_role_only_is_open()
    {
        PlanFinding named = Finding(FindingCodes.UnitUnknown, ["市水务厅"]);

        Assert.Null(Rule.Of(named, At(Read with { Supporting = [Named("市水务厅", "市教委", 1)] }), null));
    }

    [Fact]
    public void A_cell_in_the_wrong_column_stays_doubtful_while_a_name_of_it_is_left()
    {
        PlanFinding shifted = Finding(FindingCodes.UnitsShifted, ["市水务局、市教委"], repair: Steps(new RepairStep(7, MeasurePart.Responsible, "市教委")));
        MeasureContent both = Read with { Lead = [Named("市水务局", "市水务局", 1), Named("市教委", "市教委", 1)] };

        Assert.Null(Rule.Of(shifted, At(both), null));
        Assert.Null(Rule.Of(shifted, At(both with { Lead = [Named("市教委", "市教委", 1)] }), null));
        Assert.Equal(MootReason.NameGone, Rule.Of(shifted, At(both with { Lead = [Named("市规自局", null, 0)] }), null)!.Reason);
    }

    [Fact]
    public void What_is_missing_is_moot_once_it_is_given()
    {
        PlanFinding role = Finding(FindingCodes.RoleMissing, ["role-responsible"]);
        PlanFinding deadline = Finding(FindingCodes.DeadlineMissing, []);
        PlanFinding number = Finding(FindingCodes.NumberAbsent, ["供水"]);

        Assert.Null(Rule.Of(role, At(Read), null));
        Assert.Equal("市教委", Rule.Of(role, At(Read with { Responsible = [Named("市教委", "市教委", 1)] }), null)!.Words);
        Assert.Null(Rule.Of(deadline, At(Read), null));
        Assert.Equal(MootReason.DeadlineGiven, Rule.Of(deadline, At(Read with { Deadlines = [new Deadline { Text = "年底前", Kind = DeadlineKind.By }] }), null)!.Reason);
        Assert.Null(Rule.Of(number, At(Read), new TaskHeading("", "供水", null)));
        Assert.Equal("4", Rule.Of(number, At(Read), new TaskHeading("4", "供水", null))!.Words);
    }

    [Fact]
    public void Words_that_are_gone_leave_nothing_to_decide()
    {
        PlanFinding lost = Finding(FindingCodes.NumberLost, ["供水万吨"]);

        Assert.Null(Rule.Of(lost, At(Read), null));
        Assert.Equal(MootReason.WordsGone, Rule.Of(lost, At(Read with { Paragraphs = ["建成水厂，供水3万吨。"] }), null)!.Reason);
    }

    [Fact]
    public void A_removed_measure_takes_its_findings_with_it() =>
        Assert.Equal(MootReason.MeasureRemoved, Rule.Of(Finding(FindingCodes.TextUnfinished, []), new Dictionary<int, MeasureContent>(), null)!.Reason);

    [Theory]
    [InlineData(FindingCodes.ParagraphsUnaligned)]
    [InlineData(FindingCodes.TextUnfinished)]
    [InlineData(FindingCodes.TextLost)]
    [InlineData(FindingCodes.MissingNumber)]
    public void Of_what_can_not_be_told_something_is_left_to_decide(string code) => Assert.Null(Rule.Of(Finding(code, ["甲"], "乙"), At(Read with { Paragraphs = ["别的。"] }), new TaskHeading("1", "供水", null)));

    static Dictionary<int, MeasureContent> At(params MeasureContent[] contents) => contents.Select((content, i) => (content, i)).ToDictionary(pair => 7 + pair.i, pair => pair.content);

    static UnitReference Named(string text, string? unit, double confidence) => new() { Text = text, Unit = unit, Confidence = confidence };

    static Repair Steps(params RepairStep[] steps) => new() { Confidence = 0.8, Steps = steps };

    static PlanFinding Finding(string code, IReadOnlyList<string> arguments, string? proposal = null, Repair? repair = null) => new()
    {
        PlanId = PlanId.New(DateTimeOffset.UnixEpoch),
        Ordinal = 1,
        Code = code,
        Severity = FindingSeverity.Warning,
        MeasureOrdinal = 7,
        Finding = new Finding { Code = code, Severity = FindingSeverity.Warning, Arguments = arguments, Proposal = proposal, Repair = repair },
    };
}
