using System.Text.RegularExpressions;

namespace Lantu.Domain.Deadlines;

/// <summary>Reads a deadline cell: joins what a narrow column wrapped, parts what stands together, and keeps what it does not understand.</summary>
static partial class DeadlineCellReader
{
    // More than any phrase that reads as a time.
    const int LongestPiece = 24;

    // A longer text is no list of times with words.
    const int LongestWords = 200;

    /// <summary>All that the cell says, in printed order.</summary>
    public static DeadlineCell Read(string cellText, int planYear)
    {
        if (cellText.All(c => char.IsWhiteSpace(c) || "-—–―－/".Contains(c, StringComparison.Ordinal)))
        {
            return new DeadlineCell([], []);
        }

        List<Deadline> deadlines = [];
        int? year = null;
        foreach ((string piece, bool isListed) in Pieces(JoinWrapped(InnerBlank().Replace(cellText, "$1"), planYear)))
        {
            year = StatedYear(piece) ?? (isListed ? year : null);
            string phrase = DeadlineReader.Tidy(piece);
            if (isListed && year is null && deadlines is [.., { Kind: DeadlineKind.Recurring } recurring] && TimeOfPeriod().IsMatch(Numerals.Fold(phrase)))
            {
                // 每年3月、9月: the second time recurs like the first; where the two make no one rule, a person has to say what is meant.
                string both = $"{recurring.Text}、{phrase}";
                deadlines[^1] = DeadlineReader.TryRead(both, planYear) is { Kind: DeadlineKind.Recurring } joined ? joined : new Deadline { Text = both, Kind = DeadlineKind.Unknown };
                continue;
            }

            deadlines.AddRange(ReadPiece(phrase, year ?? planYear));
        }

        // A phrase broken by the column's width reads as a whole where its pieces don't.
        if (deadlines.Exists(IsUnread) && DeadlineReader.TryRead(cellText, planYear) is { } whole)
        {
            deadlines = [whole];
        }

        return new DeadlineCell(deadlines, [.. deadlines.Where(IsUnread).Select(deadline => deadline.Text)]);
    }

    static bool IsUnread(Deadline deadline) => deadline switch
    {
        { Kind: DeadlineKind.Unknown } => true,
        { Kind: DeadlineKind.By } => deadline.Date is null,
        { Kind: DeadlineKind.Window or DeadlineKind.From } => deadline.From is null,
        _ => false,
    };

    // A narrow column wraps phrases: as many lines as make one phrase are one.
    static string JoinWrapped(string text, int planYear)
    {
        if (!text.Contains('\n', StringComparison.Ordinal))
        {
            return text;
        }

        string[] lines = [.. Whole(text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), planYear)];
        List<string> phrases = [];
        for (int i = 0; i < lines.Length; i++)
        {
            int last = Math.Min(lines.Length - 1, i + 4);
            while (last > i && DeadlineReader.TryRead(string.Concat(lines[i..(last + 1)]), planYear) is null)
            {
                last--;
            }

            phrases.Add(string.Concat(lines[i..(last + 1)]));
            i = last;
        }

        return string.Join(' ', phrases);
    }

    // 12月 | 底前完成1.8万 | 人次: a line that can't begin a time, or has none in it, goes on with the one above, where the two read.
    static IEnumerable<string> Whole(string[] lines, int planYear)
    {
        string open = lines.Length > 0 ? lines[0] : "";
        foreach (string line in lines.Skip(1))
        {
            if (Rest().IsMatch(line) || (!Part().IsMatch(line) && DeadlineReader.TryRead(line, planYear) is null && !AnyTime().IsMatch(line) && GoesOn(open, line, planYear)))
            {
                open += line;
            }
            else
            {
                yield return open;
                open = line;
            }
        }

        yield return open;
    }

    // Words that do not belong to a whole time above stay apart, so that the time is read.
    static bool GoesOn(string open, string line, int planYear)
    {
        string last = DeadlineReader.Tidy(Pieces(open).Select(piece => piece.Piece).LastOrDefault(""));
        return char.IsDigit(line[0]) || DeadlineReader.TryRead(last, planYear) is null || Pieces(open + line).All(piece => !ReadPiece(DeadlineReader.Tidy(piece.Piece), planYear).Exists(IsUnread));
    }

    // Each piece with whether a list mark ties it to the one before: the year is printed once in 2024年6月、9月底前.
    static IEnumerable<(string Piece, bool IsListed)> Pieces(string text)
    {
        int at = 0;
        bool isListed = false;
        foreach (Match separator in Separator().Matches(text))
        {
            if (text[at..separator.Index] is var piece && piece.Any(char.IsLetterOrDigit))
            {
                yield return (piece, isListed);
            }

            isListed = separator.ValueSpan.IndexOfAnyExcept("、，,") < 0;
            at = separator.Index + separator.Length;
        }

        if (text[at..] is var rest && rest.Any(char.IsLetterOrDigit))
        {
            yield return (rest, isListed);
        }
    }

    static int? StatedYear(string piece) =>
        piece.Length <= LongestPiece * 2 && Year().Match(Numerals.Fold(piece)) is { Success: true } match ? CalendarDay.Figure(match, "year") : null;

    static List<Deadline> ReadPiece(string piece, int planYear)
    {
        // （1）年底前（2）6月底前: the number tells which part of the text is meant, and stays with the words.
        if (Part().Match(piece) is { Success: true } part && part.Length < piece.Length)
        {
            List<Deadline> numbered = ReadPiece(piece[part.Length..], planYear);
            return [numbered[0] with { Text = part.Value + numbered[0].Text }, .. numbered[1..]];
        }

        if (DeadlineReader.TryRead(piece, planYear) is { } one)
        {
            return [one];
        }

        List<Deadline> read = RunTogether(piece, planYear);
        if (read.Count > 0)
        {
            return read;
        }

        return WithWords(piece, planYear) is { } dated ? dated : [new Deadline { Text = piece, Kind = DeadlineKind.Unknown }];
    }

    // Phrases without a separator: 年底前长期实施. None where a part of it does not read.
    static List<Deadline> RunTogether(string piece, int planYear)
    {
        List<Deadline> found = [];
        for (int at = 0; at < piece.Length;)
        {
            Deadline? next = Longest(piece, at, planYear);
            if (next is null)
            {
                return [];
            }

            found.Add(next);
            at += next.Text.Length;
        }

        return found;
    }

    // A time and what is to be done by then: 3月底前完成方案. The words stay in the deadline's text.
    static List<Deadline>? WithWords(string piece, int planYear)
    {
        if (piece.Length > LongestWords || Longest(piece, 0, planYear) is not { } time || IsUnread(time) || time.Text[^1] == '年' || time.Kind is DeadlineKind.Continuous or DeadlineKind.AsStated)
        {
            return null;
        }

        string words = piece[time.Text.Length..];
        if (TextDates.IndexOfDate(words) is > 0 and int next)
        {
            return WithWords(piece[..(time.Text.Length + next)], planYear) is { } first ? [.. first, .. ReadPiece(words[next..], planYear)] : null;
        }

        return words.Length > LongestPiece || OtherTime().IsMatch(words) ? null : [time with { Text = piece }];
    }

    static Deadline? Longest(string piece, int at, int planYear)
    {
        for (int length = Math.Min(piece.Length - at, LongestPiece); length > 1; length--)
        {
            if (DeadlineReader.TryRead(piece.Substring(at, length), planYear) is { } deadline)
            {
                return deadline;
            }
        }

        return null;
    }

    // A blank inside "6 月底前" or "年 底前" separates nothing.
    [GeneratedRegex("""(?<=[0-9０-９])([年月日])\s+(?=[0-9０-９]{1,2}\s?[月日])|(?<=[0-9０-９])[ \u3000]+(?=[年月日])()|(?<=年)\s(?=底)()""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex InnerBlank();

    [GeneratedRegex("""[\s、，,；;]+|(?<!^)(?=[（(][0-9]{1,2}[）)])""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Separator();

    // What no phrase begins with: 底前 and 日前 have lost their month or year.
    [GeneratedRegex("""^(?:前|之前|以前|[底末](?:之)?前?|[月日号旬起止]|个?季度|半年)(?!间)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Rest();

    [GeneratedRegex("""^(?:到|至)?(?:[0-9０-９]{1,4}\s?[年月日季./—～~-]|年[底末内]|[上下]半年|第?[一二三四]季度|每|按|逐|长期|持续|全年|汛)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex AnyTime();

    // A month or a day and nothing else, which a period printed before it governs.
    [GeneratedRegex("""^(?:[0-9]{1,2}月)?(?:[0-9]{1,2}[日号]|[底末])?(?<=[月日号底末])前?$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex TimeOfPeriod();

    [GeneratedRegex("""^[（(][0-9]{1,2}[）)]""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Part();

    [GeneratedRegex("""(?<![0-9])(?<year>[0-9]{4})年""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Year();

    // Words that name one more time, which the day before them would misstate: 11月采暖季前.
    [GeneratedRegex("""[季汛]|[0-9]|(?:前|后|期间|起|内|底|末)$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex OtherTime();
}
