using System.Text.RegularExpressions;

namespace Lantu.Domain.Deadlines;

/// <summary>Reads the phrases by which plans set a time: 年底前, 6月底前, 11月15日前, 6—9月, 4月1日起, 长期实施, 每季度, 到2025年.</summary>
/// <remarks>A phrase without a year belongs to the plan's year. The day named is the last one that is on time.</remarks>
public static partial class DeadlineReader
{
    // Longer texts are sentences, not phrases.
    const int LongestPhrase = 40;

    // Both leap years, so that all days that any year has are read in both.
    const int SomeYear = 2000;
    const int AnotherYear = 2004;

    /// <summary>Reads one phrase; nothing where it names no time.</summary>
    /// <param name="phrase">As printed; width, blanks and the form of its numerals do not matter.</param>
    /// <param name="planYear">The year of a phrase that names none; 0 where it is unknown.</param>
    public static Deadline? TryRead(string phrase, int planYear)
    {
        ArgumentNullException.ThrowIfNull(phrase);

        if (phrase.Length > LongestPhrase * 2)
        {
            return null;
        }

        // A year no plan has is none: phrases that lean on it then name no day.
        int year = planYear is >= CalendarDay.FirstYear and <= CalendarDay.LastYear ? planYear : 0;
        string text = Tidy(phrase);
        string folded = Numerals.Fold(phrase).Trim('(', ')', '。', ';', ',', ':');
        return folded.Length is 0 or > LongestPhrase
            ? null
            : Standing(text, folded) ?? Recurring(text, folded) ?? FloodSeason(text, folded) ?? WindowReader.TryRead(text, folded, year) ?? Start(text, folded, year) ?? LastDay(text, folded, year);
    }

    /// <summary>Reads a cell that may hold several phrases, separated by blanks, line breaks or 、，；. Dashes say none.</summary>
    /// <remarks>
    /// Nothing is dropped: a phrase that is not understood is kept as a deadline of unknown kind, and one that lacks only the plan's year, which is said
    /// once for the plan, as one of its kind without days.
    /// </remarks>
    public static DeadlineCell ReadCell(string cellText, int planYear)
    {
        ArgumentNullException.ThrowIfNull(cellText);

        return planYear is >= CalendarDay.FirstYear and <= CalendarDay.LastYear ? DeadlineCellReader.Read(cellText, planYear) : WithoutYear(cellText);
    }

    // What the cell says does not hang on the year, only its days do: those that two years agree on are printed with their own.
    static DeadlineCell WithoutYear(string cellText)
    {
        DeadlineCell one = DeadlineCellReader.Read(cellText, SomeYear);
        return one with { Deadlines = [.. one.Deadlines.Zip(DeadlineCellReader.Read(cellText, AnotherYear).Deadlines, (first, second) => first == second ? first : first with { Date = null, From = null, To = null })] };
    }

    internal static string Tidy(string phrase) => string.Concat(phrase.Where(c => !char.IsWhiteSpace(c)));

    static Deadline? Standing(string text, string folded) =>
        StandingPhrase().IsMatch(folded) ? new Deadline { Text = text, Kind = DeadlineKind.Continuous }
        : AsStatedPhrase().IsMatch(folded) ? new Deadline { Text = text, Kind = DeadlineKind.AsStated }
        : null;

    static Deadline? Recurring(string text, string folded) =>
        RecurrenceReader.TryRead(folded) is { } rule ? new Deadline { Text = text, Kind = DeadlineKind.Recurring, Rule = rule } : null;

    // Each river's authority sets its flood season anew; a plan that prints only the word does not say the days.
    static Deadline? FloodSeason(string text, string folded) =>
        FloodPhrase().Match(folded) is not { Success: true } flood ? null
        : new Deadline { Text = text, Kind = flood.Groups["before"].Success ? DeadlineKind.By : DeadlineKind.Window };

    static Deadline? Start(string text, string folded, int planYear)
    {
        if (AtOncePhrase().IsMatch(folded))
        {
            return new Deadline { Text = text, Kind = DeadlineKind.From };
        }

        Match match = StartPhrase().Match(folded);
        return match.Success && CalendarDay.At(CalendarDay.Figure(match, "year") ?? planYear, CalendarDay.Figure(match, "month") ?? 1, CalendarDay.Figure(match, "day") ?? 1) is { } day
            ? new Deadline { Text = text, Kind = DeadlineKind.From, From = day }
            : null;
    }

    static Deadline? LastDay(string text, string folded, int planYear) =>
        LastDayReader.TryRead(folded, planYear) is { } day ? new Deadline { Text = text, Kind = DeadlineKind.By, Date = day } : null;

    [GeneratedRegex(
        """
        ^(?:全年|年内)?并?
        (?:长期|持续|常年|常态化?|坚持|经常性?|日常)(?:长期|持续)?
        (?:实施|推进|坚持|开展|落实|执行|进行|工作|任务|推动|加强|完善|组织|抓好|深化|巩固)*$
        |^常抓不懈$|^不断推进$
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 10000)]
    private static partial Regex StandingPhrase();

    [GeneratedRegex(
        """
        ^(?:按照?|依据|根据).{0,12}(?:节点|进度|要求|时限|时间|计划|安排|部署|规定)(?:要求|完成|推进|落实|实施|执行|进行)*$   # 按时间节点完成
        |^(?:按时|按期|按序时|分阶段|分步|适时|即时|尽快)(?:完成|推进|实施|落实|启动)?$
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 10000)]
    private static partial Regex AsStatedPhrase();

    [GeneratedRegex("""^(?:[0-9]{4}年|今年|本年|当年)?主?汛期?(?<before>(?:到来|来临|之)?前)?(?<=汛期|前)$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex FloodPhrase();

    [GeneratedRegex("""^(?:自|从)?(?:即日|(?:通知|方案|办法|文件)?(?:印发|发布|公布|施行|下发)之日)起(?:实施|执行|施行)?$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex AtOncePhrase();

    [GeneratedRegex(
        """
        ^(?:自|从)?(?=[0-9])
        (?:(?<year>[0-9]{4})年)?
        (?:(?<month>[0-9]{1,2})月份?(?:(?<day>[0-9]{1,2})日)?)?
        (?:起|开始|以后|后)(?:实施|执行|施行|启动)?$
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 10000)]
    private static partial Regex StartPhrase();
}
