using System.Text.RegularExpressions;

namespace Lantu.Domain.Deadlines;

/// <summary>Finds dates and recurring duties in the running text of a measure.</summary>
public static partial class TextDates
{
    /// <summary>Dates that the text sets: 6月底前, 到2023年底, 9月底前, 11月15日前. Spans of plans and dates of documents are none.</summary>
    public static IReadOnlyList<Milestone> FindMilestones(string text, int planYear)
    {
        ArgumentNullException.ThrowIfNull(text);

        return [.. Find(text, planYear).Select(found => found.Milestone)];
    }

    /// <summary>Recurring duties: 每季度, 按月, 第二、三季度每月, 每年2月底前; 定期 without a rule, since it does not say how often.</summary>
    public static IReadOnlyList<Deadline> FindDuties(string text, int planYear)
    {
        ArgumentNullException.ThrowIfNull(text);

        List<Deadline> duties = [];
        HashSet<Deadline> seen = [];
        foreach (Match match in DutyPhrase().Matches(Digits.Fold(text)))
        {
            Deadline? read = match.Groups["often"].Success ? new Deadline { Text = match.Value, Kind = DeadlineKind.Recurring } : DeadlineReader.TryRead(match.Value, planYear);
            if (read is { Kind: DeadlineKind.Recurring } duty && seen.Add(duty))
            {
                duties.Add(duty);
            }
        }

        return duties;
    }

    /// <summary>The same dates with the place behind each.</summary>
    internal static IEnumerable<(int End, Milestone Milestone)> Find(string text, int planYear)
    {
        string folded = Digits.Fold(text);
        bool[] inTitle = InTitles(folded);
        int listEnd = 0;
        int? listYear = null;
        foreach (Match match in DatePhrase().Matches(folded))
        {
            if (inTitle[match.Index])
            {
                continue;
            }

            // The year is printed once in 2024年6月、9月底前.
            bool isListed = match.Index - listEnd is > 0 and <= 2 && folded[listEnd..match.Index] is "、" or "和" or "及" or "与" or "以及";
            listYear = CalendarDay.Figure(match, "year") ?? (isListed ? listYear : null);
            listEnd = match.Index + match.Length;
            if (DeadlineReader.TryRead(match.Value, listYear ?? planYear) is { Kind: DeadlineKind.By or DeadlineKind.From } deadline && (deadline.Date ?? deadline.From) is { } day)
            {
                yield return (listEnd, new Milestone(DeadlineReader.Tidy(text.Substring(match.Index, match.Length)), day));
            }
        }
    }

    /// <summary>Times that no day is named for but that a figure is reached in, with the place behind each: what is done 全年 is done by the year's end.</summary>
    internal static IEnumerable<(int End, DateOnly? Day)> Spans(string text, int planYear) =>
        Span().Matches(Digits.Fold(text)).Select(match => (match.Index + match.Length, EndOf(match, planYear)));

    /// <summary>The day a sentence opens with, set off by a comma: 到2025年，…. Nothing where it opens otherwise.</summary>
    internal static DateOnly? Opening(string sentence, int planYear)
    {
        string text = ListMark().Replace(Digits.Fold(sentence), "");
        (int End, DateOnly? Day)? first = IndexOfDate(text) == 0 ? Find(text, planYear).Select(found => (found.End, (DateOnly?)found.Milestone.Date)).FirstOrDefault()
            : Span().Match(text) is { Success: true, Index: 0 } span ? (span.Length, EndOf(span, planYear))
            : null;
        return first is { } opening && opening.End < text.Length && text[opening.End] is '，' or ',' ? opening.Day : null;
    }

    static DateOnly? EndOf(Match span, int planYear) =>
        span.Groups["plan"].Success ? DeadlineReader.TryRead($"{span.Groups["plan"].Value}五末", planYear)?.Date
        : CalendarDay.EndOf(CalendarDay.Figure(span, "year") ?? planYear, span.Groups["quarter"] is { Success: true } quarter ? ("一二三四".IndexOf(quarter.Value, StringComparison.Ordinal) + 1) * 3 : span.Groups["nine"].Success ? 9 : 12);

    /// <summary>Where the first date begins; -1 where there is none.</summary>
    internal static int IndexOfDate(string text) => DatePhrase().Match(Digits.Fold(text)) is { Success: true } match ? match.Index : -1;

    // One pass over the text: a look behind from every date would read a long cell over and over.
    static bool[] InTitles(string text)
    {
        bool[] inTitle = new bool[text.Length];
        int open = -1;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '《' && open < 0)
            {
                open = i;
            }
            else if (text[i] == '》' && open >= 0)
            {
                Array.Fill(inTitle, true, open, i - open);
                open = -1;
            }
        }

        return inTitle;
    }

    [GeneratedRegex(
        """
        (?<![每逐]年?|[0-9]|[0-9][0-9]\s?年\s?)        # 每年2月底前 recurs; the 4月 of an impossible year is none of this one
        (?:到|至)?
        (?:(?<year>(?:19|20|21)[0-9]{2})\s{0,2}年\s{0,2})?
        (?:
            [0-9]{1,2}\s{0,2}月\s{0,2}(?:[0-9]{1,2}\s{0,2}日|底|末|中旬|上旬|下旬)?\s{0,2}(?:前|起|之前)
          | [0-9]{1,2}\s{0,2}月\s{0,2}(?:底|末)
          | [0-9]{1,2}\s{0,2}月(?:[0-9]{1,2}日)?(?=[、和及][0-9]{1,2}\s{0,2}月(?:底|末|[0-9]{1,2}日)?\s{0,2}前)
          | (?(year)年?|年)\s{0,2}(?:底|末(?=前))\s{0,2}前?
          | (?(year)末前?|(?!))
          | 上半年
          | 第?[一二三四]季度[末底]?前
        )
        | (?:到|至)(?<year>20[0-9]{2})年(?![0-9底末度版—至-])
        | (?:到|至)?[“"‘']?十[一二三四五六]五[”"’']?(?:规划)?期?末前?
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 10000)]
    private static partial Regex DatePhrase();

    [GeneratedRegex(
        """
        (?:(?<year>20[0-9]{2})年)?(?:全年|下半年|(?<nine>前三(?:个)?季度)|(?<![、和])第?(?<quarter>[一二三四])季度(?![每末底]))
        |^(?<year>20[0-9]{2})年(?=[：:])
        |[“"‘']?(?<plan>十[一二三四五六])五[”"’']?(?:时期|期间|规划期)内?
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 10000)]
    private static partial Regex Span();

    [GeneratedRegex("""^\s*(?:[（(][0-9一二三四五六七八九十]{1,2}[）)]|[0-9]{1,2}[.、](?![0-9]))""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex ListMark();

    [GeneratedRegex(
        """
        (?:第?[一二三四](?:[、和][一二三四]){0,3}季度)?
        (?:每|按|逐)(?:季度|季|月|周|旬|半年|年|日)度?
        (?:首月|末月)?(?:[0-9]{1,2}月)?(?:底|末|[0-9]{1,2}日)?前?
        |(?<![不度月周旬年日底末前])(?<often>定期)(?!存款|债)             # Where a period stands before it, it says how often.
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 10000)]
    private static partial Regex DutyPhrase();
}
