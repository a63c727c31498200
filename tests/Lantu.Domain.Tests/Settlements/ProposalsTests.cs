using Lantu.Domain.Plans;
using Lantu.Domain.Settlements;
using Lantu.Domain.Units;

namespace Lantu.Domain.Tests.Settlements;

/// <summary>What can be accepted of a finding, and what it would change.</summary>
public sealed class ProposalsTests
{
    static readonly UnitDirectory Directory = new("甲市", [new Unit { Name = "市教委", Kind = UnitKind.Department }, new Unit { Name = "市水务局", Kind = UnitKind.Department }], [], []);

    static readonly Proposals Proposals = new(new PartReader(Directory, 2024));

    static readonly MeasureContent Content = new()
    {
        Paragraphs = ["建成水厂。"],
        Lead = [new UnitReference { Text = "市水务厅", Confidence = 0.5, Candidates = ["市水务局", "市教委"] }],
    };

    [Fact]
    public void Each_candidate_of_an_unknown_unit_can_be_chosen_and_the_printed_name_stays()
    {
        IReadOnlyList<Proposed> ways = Of(Finding(FindingCodes.UnitUnknown, ["市水务厅"], "市水务局、市教委"));

        Assert.Equal(["市水务局", "市教委"], ways.Select(way => way.Label));
        UnitReference chosen = ways[1].After[7].Lead.Single();
        Assert.Equal(("市水务厅", "市教委", 1.0), (chosen.Text, chosen.Unit, chosen.Confidence));
        Assert.Empty(chosen.Candidates);
    }

    [Fact]
    public void An_empty_role_takes_the_units_that_are_proposed() =>
        Assert.Equal(["市教委"], Of(Finding(FindingCodes.RoleMissing, ["role-responsible"], "市教委")).Single().After[7].Responsible.Select(unit => unit.Unit));

    [Fact]
    public void A_repair_is_applied_to_all_its_measures_in_order()
    {
        PlanFinding finding = Finding(FindingCodes.UnitsShifted, [], null, new Repair
        {
            Confidence = 0.8,
            Steps = [new RepairStep(7, MeasurePart.Lead, ""), new RepairStep(7, MeasurePart.Responsible, "市水务局"), new RepairStep(8, MeasurePart.Supporting, "市教委")],
        });

        Proposed way = Proposals.Of(finding, new Dictionary<int, MeasureContent> { [7] = Content, [8] = Content }).Single();

        Assert.Equal([7, 8], Proposals.Measures(finding).Order());
        Assert.Empty(way.After[7].Lead);
        Assert.Equal("市水务局", way.After[7].Responsible.Single().Unit);
        Assert.Equal("市教委", way.After[8].Supporting.Single().Unit);
    }

    [Theory]
    [InlineData(FindingCodes.MissingNumber, null)]
    [InlineData(FindingCodes.ParagraphsUnaligned, "一段")]
    [InlineData(FindingCodes.RoleMissing, null)]
    public void What_no_text_can_mend_must_be_corrected_or_kept(string code, string? proposal) => Assert.Empty(Of(Finding(code, ["role-lead"], proposal)));

    static IReadOnlyList<Proposed> Of(PlanFinding finding) => Proposals.Of(finding, new Dictionary<int, MeasureContent> { [7] = Content });

    static PlanFinding Finding(string code, IReadOnlyList<string> arguments, string? proposal, Repair? repair = null) => new()
    {
        PlanId = PlanId.New(DateTimeOffset.UnixEpoch),
        Ordinal = 1,
        Code = code,
        Severity = FindingSeverity.Warning,
        MeasureOrdinal = 7,
        Finding = new Finding { Code = code, Severity = FindingSeverity.Warning, Arguments = arguments, Proposal = proposal, Repair = repair },
    };
}
