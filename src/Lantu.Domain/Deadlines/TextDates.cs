using System.Text.RegularExpressions;

namespace Lantu.Domain.Deadlines;

/// <summary>Finds dates and recurring duties in the running text of a measure.</summary>
public static partial class TextDates
{
    /// <summary>Dates that the text sets: 6月底前, 到2023年底, 9月底前, 11月15日前. Spans of plans and dates of documents are none.</summary>
    public static IReadOnlyList<Milestone> FindMilestones(string text, int planYear)
    {
        ArgumentNullException.ThrowIfNull(text);

        List<Milestone> milestones = [];
        foreach (Match match in DatePhrase().Matches(text))
        {
            if (DeadlineReader.TryRead(match.Value, planYear) is { Kind: DeadlineKind.By or DeadlineKind.From } deadline)
            {
                milestones.Add(new Milestone(string.Concat(match.Value.Where(c => !char.IsWhiteSpace(c))), deadline.Date ?? deadline.From!.Value));
            }
        }

        return milestones;
    }

    /// <summary>Recurring duties: 每季度, 按月, 第二、三季度每月, 每年2月底前.</summary>
    public static IReadOnlyList<Deadline> FindDuties(string text, int planYear)
    {
        ArgumentNullException.ThrowIfNull(text);

        List<Deadline> duties = [];
        foreach (Match match in DutyPhrase().Matches(text))
        {
            if (DeadlineReader.TryRead(match.Value, planYear) is { Kind: DeadlineKind.Recurring } duty && !duties.Contains(duty))
            {
                duties.Add(duty);
            }
        }

        return duties;
    }

    [GeneratedRegex("""(?<!每|《[^》]*)(?:到|至)?(?:20\d{2}\s*年\s*)?(?:\d{1,2}\s*月\s*(?:\d{1,2}\s*日|底|末|中旬|上旬|下旬)?\s*(?:前|起|之前)|\d{1,2}\s*月\s*(?:底|末)|年\s*底\s*前?|上半年|(?:第?[一二三四]季度)(?:末|底)?前|(?<=20\d{2}\s*年\s*)(?:底|末)前?)(?![^《]*》)|(?:到|至)20\d{2}年(?:底|末)?(?!度|版|[-—至])""", RegexOptions.CultureInvariant, 500)]
    private static partial Regex DatePhrase();

    [GeneratedRegex("""(?:第?[一二三四](?:[、和][一二三四])*季度)?(?:每|按|逐)(?:季度|季|月|周|旬|半年|年|日)(?:度)?(?:(?:\d{1,2})月)?(?:底|末|\d{1,2}日)?前?""", RegexOptions.CultureInvariant, 500)]
    private static partial Regex DutyPhrase();
}
