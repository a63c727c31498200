using System.Globalization;
using System.Text.RegularExpressions;
using Lantu.Documents.Blocks;
using Lantu.Documents.Drafts;
using Lantu.Documents.Interpreter.Text;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Interpreter;

/// <summary>
/// The goals that a plan sets itself before its tasks (三、主要目标: 到2025年，…比2020年下降10%): they belong to no task and nobody owes them
/// alone. Where such text says figures, its finding tells so and the document has the targets.
/// </summary>
static partial class DocumentGoals
{
    const int LongestHeading = 16;

    /// <summary>Marks the findings that hold goals of the document.</summary>
    public static void Mark(IReadOnlyList<Block> body, FindingList findings, int planYear)
    {
        ILookup<SourcePlace, string> goals = Lines(body).ToLookup(line => line.Place, line => line.Text);
        findings.Replace(finding =>
        {
            if (finding.Code != FindingCodes.TextOutsidePlan || finding.HeldText.Length == 0 || !goals[finding.Place].Any(line => line.Contains(Wording.Tidy(finding.HeldText), StringComparison.Ordinal)))
            {
                return finding;
            }

            int targets = PlanDraft.TargetsIn(finding, planYear).Count;
            return targets == 0 ? finding : finding with { Code = FindingCodes.GoalOfDocument, Arguments = [targets.ToString(CultureInfo.InvariantCulture), finding.HeldText] };
        });
    }

    // A heading that speaks of goals governs what stands below it, down to the next of its own depth; a line may also say of itself that it is one.
    static IEnumerable<(SourcePlace Place, string Text)> Lines(IReadOnlyList<Block> body)
    {
        int? level = null;
        foreach (Paragraph paragraph in body.OfType<Paragraph>())
        {
            foreach (string line in paragraph.Text.Split('\n').Select(Wording.Tidy).Where(line => line.Length > 0))
            {
                HeadingNumber? heading = HeadingNumber.TryRead(line);
                int? depth = heading?.Level ?? (paragraph.HeadingLevel is not null ? 0 : null);
                if (depth is { } here && (level is null || here <= level))
                {
                    level = IsGoal(heading?.Title ?? line) ? here : null;
                }

                if (level is not null || Labelled().IsMatch(line))
                {
                    // A paragraph of several lines is held as one.
                    yield return (paragraph.Place, Wording.Tidy(paragraph.Text));
                    break;
                }
            }
        }
    }

    static bool IsGoal(string title)
    {
        int end = title.IndexOfAny(['。', '：', ':']);
        string name = end < 0 ? title : title[..end];
        return name.Length <= LongestHeading && Goal().IsMatch(name);
    }

    // 主要目标, 目标指标, 总体要求和工作目标; 目标任务 lists what is to be done, 目标任务分解表 is a table's title.
    [GeneratedRegex("""目标(?:指标|要求|与指标|和指标)?$|^主要指标$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Goal();

    [GeneratedRegex("""^(?:总体|主要|工作|年度|预期|发展|行动|总)?目标(?:是|为|[:：。])""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Labelled();
}
