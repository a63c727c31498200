using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Domain.Settlements;

/// <summary>
/// Tells whether anything is left to decide of a finding. Only what can be said in a sentence counts: where one doubts, the finding stays open.
/// </summary>
public sealed class MootRule(Proposals proposals)
{
    /// <summary>Why nothing is left to decide of it; nothing while something is.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="contents">What the measures of <see cref="Proposals.Measures"/> say; a measure that is absent was removed.</param>
    /// <param name="heading">How the task of its measure is headed.</param>
    public MootFinding? Of(PlanFinding finding, IReadOnlyDictionary<int, MeasureContent> contents, TaskHeading? heading)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(contents);

        if (finding.MeasureOrdinal is not { } own)
        {
            return Standing(finding, contents);
        }

        if (!contents.TryGetValue(own, out MeasureContent? content))
        {
            return Moot(finding, MootReason.MeasureRemoved, "");
        }

        string first = finding.Finding.Arguments.Count > 0 ? finding.Finding.Arguments[0] : "";
        return finding.Code switch
        {
            FindingCodes.UnitCorrected or FindingCodes.UnitUnknown or FindingCodes.GroupOpen => Name(finding, content, first),
            FindingCodes.RoleMissing => Role(finding, content, first == "role-lead" ? MeasurePart.Lead : MeasurePart.Responsible),
            FindingCodes.DeadlineMissing => content.Deadlines.Count == 0 ? null : Moot(finding, MootReason.DeadlineGiven, content.Printed(MeasurePart.Deadline)),
            FindingCodes.DeadlineUnreadable or FindingCodes.DeadlinePassed or FindingCodes.DutyUnreadable or FindingCodes.NumberLost or FindingCodes.NumberOversized => Words(finding, content, first),
            FindingCodes.NumberAbsent => heading is { Number.Length: > 0 } ? Moot(finding, MootReason.HeadingGiven, heading.Number) : null,
            FindingCodes.NumberMisplaced => heading is not null && finding.Finding.Proposal == heading.Printed ? Moot(finding, MootReason.ProposalStands, heading.Printed) : null,
            FindingCodes.TaskTitleMissing => heading is { Title.Length: > 0 } ? Moot(finding, MootReason.HeadingGiven, heading.Title) : null,
            FindingCodes.UnitsShifted or FindingCodes.UnitsShiftedTwice or FindingCodes.UnitsMerged or FindingCodes.UnitsDoubled or FindingCodes.UnitsSlipped or FindingCodes.UnitsOfAnotherRow => Standing(finding, contents) ?? Names(finding, content, first),
            _ => Standing(finding, contents),
        };
    }

    static MootFinding Moot(PlanFinding finding, MootReason reason, string words) => new(finding.Ordinal, reason, words);

    // All that can be accepted of it would change nothing: the same was done in another way.
    MootFinding? Standing(PlanFinding finding, IReadOnlyDictionary<int, MeasureContent> contents) =>
        proposals.Of(finding, contents) is [{ After.Count: > 0, Heading: null, Moves.Count: 0 } way] && way.After.All(after => after.Value.IsSameAs(contents[after.Key])) ? Moot(finding, MootReason.ProposalStands, way.Label) : null;

    static MootFinding? Name(PlanFinding finding, MeasureContent content, string written)
    {
        UnitReference[] named = [.. All(content).Where(unit => unit.Text == written)];
        return named.Length == 0 ? Moot(finding, MootReason.NameGone, written)
            : finding.Code != FindingCodes.GroupOpen && named.All(unit => unit is { Unit: not null, Confidence: >= 1 }) ? Moot(finding, MootReason.NameDecided, written)
            : finding.Code == FindingCodes.GroupOpen && !named.Any(unit => unit.IsOpen) ? Moot(finding, MootReason.NameDecided, written)
            : null;
    }

    static MootFinding? Role(PlanFinding finding, MeasureContent content, MeasurePart role) =>
        content.Printed(role) is { Length: > 0 } names ? Moot(finding, MootReason.RoleNamed, names) : null;

    static MootFinding? Words(PlanFinding finding, MeasureContent content, string words) =>
        words.Length == 0 || Enum.GetValues<MeasurePart>().Any(part => content.Printed(part).Contains(words, StringComparison.Ordinal)) ? null : Moot(finding, MootReason.WordsGone, words);

    // A cell in the wrong column may lose or change a name and still be in the wrong column: only where no name of it is left, nothing is.
    static MootFinding? Names(PlanFinding finding, MeasureContent content, string names)
    {
        HashSet<string> left = [.. All(content).SelectMany(unit => new[] { unit.Text, unit.Unit ?? unit.Text })];
        return names.Length == 0 || names.Split('、').Any(left.Contains) ? null : Moot(finding, MootReason.NameGone, names);
    }

    static IEnumerable<UnitReference> All(MeasureContent content) => content.Roles.SelectMany(role => role.Units);
}
