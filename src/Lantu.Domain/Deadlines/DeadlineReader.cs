using System.Globalization;
using System.Text.RegularExpressions;

namespace Lantu.Domain.Deadlines;

/// <summary>Reads the phrases by which plans set a time: 年底前, 6月底前, 11月15日前, 6—9月, 4月1日起, 长期实施, 每季度, 到2025年.</summary>
/// <remarks>A phrase without a year belongs to the plan's year. The day named is the last one that is on time.</remarks>
public static partial class DeadlineReader
{
    /// <summary>汛期: 1 June to 15 September, the main flood season of northern China by the water authorities' yearly notices.</summary>
    static readonly (int FromMonth, int FromDay, int ToMonth, int ToDay) FloodSeason = (6, 1, 9, 15);

    /// <summary>Reads one phrase; nothing where it names no time.</summary>
    /// <param name="phrase">As printed; width, blanks and the form of its numerals do not matter.</param>
    /// <param name="planYear">The year of a phrase that names none.</param>
    public static Deadline? TryRead(string phrase, int planYear)
    {
        ArgumentNullException.ThrowIfNull(phrase);

        string text = Tidy(phrase);
        string folded = Numerals.Fold(phrase).Trim('(', ')', '。', ';', ',', ':');
        return folded.Length is 0 or > 40
            ? null
            : Standing(text, folded) ?? Recurring(text, folded) ?? Window(text, folded, planYear) ?? Start(text, folded, planYear) ?? LastDay(text, folded, planYear);
    }

    /// <summary>Reads a cell that may hold several phrases, separated by blanks, line breaks or 、，；. Dashes say none.</summary>
    public static DeadlineCell ReadCell(string cellText, int planYear)
    {
        ArgumentNullException.ThrowIfNull(cellText);

        List<Deadline> deadlines = [];
        List<string> unread = [];
        if (cellText.All(c => char.IsWhiteSpace(c) || "-—–―－/".Contains(c, StringComparison.Ordinal)))
        {
            return new DeadlineCell(deadlines, unread);
        }

        foreach (string part in Separator().Split(JoinWrapped(InnerBlank().Replace(cellText, "$1"), planYear)).Where(part => part.Any(char.IsLetterOrDigit)))
        {
            ReadPart(part, planYear, deadlines, unread);
        }

        // A phrase broken by the column's width reads as a whole where its pieces don't.
        if (unread.Count > 0 && TryRead(cellText, planYear) is { } whole)
        {
            return new DeadlineCell([whole], []);
        }

        return new DeadlineCell(deadlines, unread);
    }

    // A narrow column wraps phrases: as many lines as make one phrase are one.
    static string JoinWrapped(string text, int planYear)
    {
        if (!text.Contains('\n', StringComparison.Ordinal))
        {
            return text;
        }

        string[] lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        List<string> phrases = [];
        for (int i = 0; i < lines.Length; i++)
        {
            int last = Math.Min(lines.Length - 1, i + 4);
            while (last > i && TryRead(string.Concat(lines[i..(last + 1)]), planYear) is null)
            {
                last--;
            }

            phrases.Add(string.Concat(lines[i..(last + 1)]));
            i = last;
        }

        return string.Join(' ', phrases);
    }

    static void ReadPart(string part, int planYear, List<Deadline> deadlines, List<string> unread)
    {
        if (TryRead(part, planYear) is { } deadline)
        {
            deadlines.Add(deadline);
            return;
        }

        // Phrases run together without a separator: 年底前长期实施.
        List<Deadline> found = [];
        int at = 0;
        string tidy = Tidy(part);
        while (at < tidy.Length)
        {
            int length = Math.Min(tidy.Length - at, 24);
            while (length > 1 && TryRead(tidy.Substring(at, length), planYear) is null)
            {
                length--;
            }

            if (length <= 1)
            {
                unread.Add(tidy);
                return;
            }

            found.Add(TryRead(tidy.Substring(at, length), planYear)!);
            at += length;
        }

        deadlines.AddRange(found);
    }

    static string Tidy(string phrase) => string.Concat(phrase.Where(c => !char.IsWhiteSpace(c)));

    static Deadline? Standing(string text, string folded) =>
        StandingPhrase().IsMatch(folded) ? new Deadline { Text = text, Kind = DeadlineKind.Continuous }
        : AsStatedPhrase().IsMatch(folded) ? new Deadline { Text = text, Kind = DeadlineKind.AsStated }
        : null;

    static Deadline? Recurring(string text, string folded) =>
        RecurrenceReader.TryRead(folded) is { } rule ? new Deadline { Text = text, Kind = DeadlineKind.Recurring, Rule = rule } : null;

    static Deadline? Window(string text, string folded, int planYear)
    {
        if (folded is "汛期" or "主汛期" or "汛期前" or "汛前")
        {
            DateOnly begin = new(planYear, FloodSeason.FromMonth, FloodSeason.FromDay);
            return folded.EndsWith('前')
                ? new Deadline { Text = text, Kind = DeadlineKind.By, Date = begin.AddDays(-1) }
                : new Deadline { Text = text, Kind = DeadlineKind.Window, From = begin, To = new DateOnly(planYear, FloodSeason.ToMonth, FloodSeason.ToDay) };
        }

        if (YearSpan().Match(folded) is { Success: true } years)
        {
            int first = Int(years, "from") ?? planYear;
            int last = Int(years, "to") ?? planYear;
            return first > last ? null : new Deadline { Text = text, Kind = DeadlineKind.Window, From = new DateOnly(first, 1, 1), To = new DateOnly(last, 12, 31) };
        }

        Match match = WindowPhrase().Match(folded);
        if (!match.Success)
        {
            return null;
        }

        int year = Int(match, "year") ?? planYear;
        int endYear = Int(match, "endYear") ?? (match.Groups["next"].Success ? year + 1 : year);
        int? from = Int(match, "from");
        int? to = Int(match, "to");
        int firstDay = Int(match, "fromDay") ?? 1;
        if (from is not (>= 1 and <= 12) || to is not (>= 1 and <= 12))
        {
            return null;
        }

        if (endYear == year && to < from)
        {
            endYear++;
        }

        int lastDay = Int(match, "toDay") ?? DateTime.DaysInMonth(endYear, to.Value);
        return firstDay > DateTime.DaysInMonth(year, from.Value) || lastDay > DateTime.DaysInMonth(endYear, to.Value) || firstDay < 1 || lastDay < 1
            ? null
            : new Deadline { Text = text, Kind = DeadlineKind.Window, From = new DateOnly(year, from.Value, firstDay), To = new DateOnly(endYear, to.Value, lastDay) };
    }

    static Deadline? Start(string text, string folded, int planYear)
    {
        Match match = StartPhrase().Match(folded);
        if (!match.Success)
        {
            return null;
        }

        int year = Int(match, "year") ?? planYear;
        int month = Int(match, "month") ?? 1;
        int day = Int(match, "day") ?? 1;
        return month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
            ? null
            : new Deadline { Text = text, Kind = DeadlineKind.From, From = new DateOnly(year, month, day) };
    }

    static Deadline? LastDay(string text, string folded, int planYear) =>
        LastDayReader.TryRead(folded, planYear) is { } day ? new Deadline { Text = text, Kind = DeadlineKind.By, Date = day } : null;

    static int? Int(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : null;

    // A blank inside "6 月底前" or "年 底前" separates nothing.
    [GeneratedRegex("""(?<=\d)([年月日])\s+(?=\d{1,2}\s*[月日])|(?<=\d)[ \u3000]+(?=[年月日])()|(?<=年)\s(?=底)()""", RegexOptions.CultureInvariant, 500)]
    private static partial Regex InnerBlank();

    [GeneratedRegex("""[\s、，,；;]+""", RegexOptions.CultureInvariant, 500)]
    private static partial Regex Separator();

    [GeneratedRegex("""^(?:全年|年内)?(?:并)?(?:长期|持续|常年|常态化?|坚持|经常性?|日常)(?:长期|持续)?(?:实施|推进|坚持|开展|落实|执行|进行|工作|任务|落实推进|推动|加强|完善|组织实施|抓好|深化|巩固)*$|^常抓不懈$|^不断推进$""", RegexOptions.CultureInvariant, 500)]
    private static partial Regex StandingPhrase();

    [GeneratedRegex("""^(?:按|按照|依据|根据)(?:照)?.{0,12}(?:节点|进度|要求|时限|时间|计划|安排|部署|规定)(?:要求|完成|推进|落实|实施|执行|进行)*$|^(?:按时|按期|按序时|分阶段|分步|适时|即时|尽快)(?:完成|推进|实施|落实|启动)?$""", RegexOptions.CultureInvariant, 500)]
    private static partial Regex AsStatedPhrase();

    [GeneratedRegex("""^(?:(?<year>\d{4})年)?(?<from>\d{1,2})月?(?:(?<fromDay>\d{1,2})日)?(?:[-至到])(?:(?<endYear>\d{4})年|(?<next>次年|翌年|明年))?(?<to>\d{1,2})月(?:(?<toDay>\d{1,2})日|底|末|份)?(?:期间|前)?$""", RegexOptions.CultureInvariant, 500)]
    private static partial Regex WindowPhrase();

    [GeneratedRegex("""^(?<from>\d{4})年?[-至到](?<to>\d{4})年?(?:底|末)?$""", RegexOptions.CultureInvariant, 500)]
    private static partial Regex YearSpan();

    [GeneratedRegex("""^(?:自|从)?(?:(?<year>\d{4})年)?(?:(?<month>\d{1,2})月(?:份)?(?:(?<day>\d{1,2})日)?)?(?:起|开始|以后|后)(?:实施|执行|启动)?$""", RegexOptions.CultureInvariant, 500)]
    private static partial Regex StartPhrase();
}
