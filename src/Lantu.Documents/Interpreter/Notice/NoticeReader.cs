using System.Text.RegularExpressions;
using Lantu.Documents.Blocks;
using Lantu.Documents.Interpreter.Text;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Interpreter.Notice;

/// <summary>
/// Reads the notice 通知 before the plan: title, number, issuer, date, addressees, attachments, what it repeals, and the
/// reporting rule (import.md, point 9).
/// </summary>
static partial class NoticeReader
{
    /// <summary>As many bodies as sign one document.</summary>
    internal const int MostIssuers = 4;

    /// <summary>The header, and which blocks are the plan: those after the notice, or those between its opening and its signature.</summary>
    public static (DocumentHeader Header, Range Body) Read(IReadOnlyList<Block> blocks)
    {
        (Range plan, int signed) = FindPlan(blocks);
        int end = plan.Start.Value;
        List<Paragraph> paragraphs = [.. blocks.Take(end).OfType<Paragraph>()];
        List<string> lines = [.. paragraphs.SelectMany(p => p.Text.Split('\n')).Select(Wording.Tidy).Where(line => line.Length > 0)];
        string body = string.Concat(lines);
        int addressee = lines.FindIndex(line => line.Length is > 2 and < 300 && line[^1] is '：' or ':' && !line.StartsWith("附件", StringComparison.Ordinal) && !line.Contains('。', StringComparison.Ordinal));
        string? title = Title(lines, addressee);
        DateOnly? issued = signed >= 0 ? ChineseDate.TryReadWhole(((Paragraph)blocks[signed]).Text.Split('\n')[^1]) : Labelled(lines, "成文日期", "发布日期", "印发日期") is { } date ? ChineseDate.Find(date) : null;
        IReadOnlyList<string> attachments = AttachmentList.Read(paragraphs);
        string? issuer = Signature(blocks, signed) ?? Labelled(lines, "发文机关", "发文机构", "制发机关", "发文单位", "发布机构") ?? IssuerIn(title);
        string? number = Number(lines);
        return (new DocumentHeader
        {
            Title = title,
            DocumentNumber = number,
            Issuer = issuer,
            IssuedOn = issued,
            PlanYear = PlanYears.Find(title, attachments, issued, number),
            Addressees = addressee < 0 ? [] : SplitAddressees(lines[addressee]),
            Attachments = attachments,
            Supersedes = Superseded(string.Concat(lines.Skip(addressee + 1))),
            ReportingRule = ReportingRules.Find(body),
        }, plan);
    }

    // The notice ends with its date of signing; without one, where the plan's own text or first table begins. Opinions and lists of duties
    // are signed below their last section: nothing comes after that date.
    static (Range Plan, int Signed) FindPlan(IReadOnlyList<Block> blocks)
    {
        int limit = Enumerable.Range(0, blocks.Count).FirstOrDefault(i => blocks[i] is Grid { Rows.Count: > 1 }, blocks.Count);
        for (int i = 0; i < limit; i++)
        {
            if (blocks[i] is Paragraph paragraph && ChineseDate.TryReadWhole(paragraph.Text.Split('\n')[^1]) is not null && i > 0 && LooksSigned(blocks, i))
            {
                int end = i + 1;
                while (end < limit && blocks[end] is Paragraph after && IsAfterword(Wording.Tidy(after.Text)))
                {
                    end++;
                }

                end = AttachmentList.EndOf(blocks, end, limit);
                return end < blocks.Count || FirstSection(blocks, i) is not { } first
                    ? (end..blocks.Count, i)
                    : (LastNoticeLine(blocks, first)..SignatureLine(blocks, i), i);
            }
        }

        int begin = FirstSection(blocks, limit) ?? limit;
        bool isNotice = blocks.Take(begin).OfType<Paragraph>().Any(p => DocumentNumber().IsMatch(Wording.Tidy(p.Text)) || Wording.Tidy(p.Text).EndsWith("通知", StringComparison.Ordinal));
        return ((isNotice ? LastNoticeLine(blocks, begin) : 0)..blocks.Count, -1);
    }

    static int? FirstSection(IReadOnlyList<Block> blocks, int limit)
    {
        int first = Enumerable.Range(0, limit).FirstOrDefault(i => blocks[i] is Paragraph { Text: var text } && HeadingNumber.TryRead(text) is { Level: 1 }, -1);
        return first < 0 ? null : first;
    }

    static bool LooksSigned(IReadOnlyList<Block> blocks, int date) =>
        blocks.Take(date).OfType<Paragraph>().Any(p => IsOfNotice(p.Text));

    /// <summary>Whether only a notice says this: a date below such a line signs it.</summary>
    internal static bool IsOfNotice(string text) =>
        text.Contains("通知", StringComparison.Ordinal) || text.Contains("印发", StringComparison.Ordinal) || DocumentNumber().IsMatch(Wording.Tidy(text));

    static int LastNoticeLine(IReadOnlyList<Block> blocks, int begin)
    {
        // The heading right above the first section or table is the plan's own title, not the notice's.
        int end = begin;
        while (end > 0 && blocks[end - 1] is Paragraph p && !StaysInNotice(Wording.Tidy(p.Text)))
        {
            end--;
        }

        return end;
    }

    /// <summary>Whether a line above the plan is surely the notice's, and no heading of the plan: a sentence, addressees, the number, the title.</summary>
    internal static bool StaysInNotice(string text) =>
        text.Length >= 60 || text.Contains('。', StringComparison.Ordinal) || text.EndsWith('：') || DocumentNumber().IsMatch(text) || text.EndsWith("通知", StringComparison.Ordinal);

    static bool IsAfterword(string text) => text.Length < 40 && (text.StartsWith("（此件", StringComparison.Ordinal) || text.StartsWith("(此件", StringComparison.Ordinal) || text.Trim('（', '）', '(', ')') is "本文有删减" or "有删减" || text.Contains("公报", StringComparison.Ordinal));

    static string? Title(List<string> lines, int addressee)
    {
        // A sheet or heading called 通知 says what kind of document follows; it is no part of the title.
        List<string> head = [.. lines.Take(addressee > 0 ? addressee : Math.Min(lines.Count, 8)).Where(line => (!DocumentNumber().IsMatch(line) || line.Length > 40) && line is not ("通知" or "正文"))];
        // A line that is a whole title with its issuer needs no lines before it: a web page may print the site's name and labels there.
        string joined = head.Find(line => NoticeTitle().Match(line) is { Success: true, Index: 0 } whole && whole.Length == line.Length && IssuerIn(line) is not null) ?? string.Concat(head);
        Match match = NoticeTitle().Match(joined);
        if (match.Success)
        {
            string title = match.Value;
            int letterhead = title.IndexOf("文件", StringComparison.Ordinal);
            int about = title.IndexOf("关于", StringComparison.Ordinal);
            return letterhead > 0 && letterhead < about ? title[(letterhead + 2)..] : title;
        }

        return head.Find(line => line.Length is > 4 and < 80 && PlanTitle().IsMatch(line));
    }

    static string? Number(List<string> lines)
    {
        foreach (string line in lines)
        {
            Match match = DocumentNumber().Match(line);
            if (match.Success && (match.Length >= line.Length - 8))
            {
                return match.Value.Replace("第", "", StringComparison.Ordinal);
            }
        }

        return Labelled(lines, "发文字号", "文号") is { } labelled && DocumentNumber().Match(labelled) is { Success: true } found ? found.Value : null;
    }

    static string? Labelled(List<string> lines, params string[] labels)
    {
        foreach (string label in labels)
        {
            string? line = lines.Find(l => l.StartsWith(label, StringComparison.Ordinal) && l.Length > label.Length + 1 && l[label.Length] is '：' or ':');
            if (line is not null)
            {
                return line[(label.Length + 1)..].Trim();
            }
        }

        return null;
    }

    static string? Signature(IReadOnlyList<Block> blocks, int signed)
    {
        if (signed < 0)
        {
            return null;
        }

        // Several bodies may issue together, each on a line of its own above the date.
        IEnumerable<string> above = blocks.Take(signed + 1).Reverse().TakeWhile(block => block is Paragraph).Cast<Paragraph>()
            .SelectMany(paragraph => paragraph.Text.Split('\n').Reverse()).Select(Wording.Tidy).Where(line => line.Length > 0);
        string[] names = [.. above.Skip(1).TakeWhile(IsBody).Take(MostIssuers).Reverse()];
        return names.Length > 0 ? string.Join('、', names) : null;
    }

    // Where the signature begins: with the date, or with the issuers' names on the lines before it.
    static int SignatureLine(IReadOnlyList<Block> blocks, int signed)
    {
        int begin = signed;
        while (begin > 0 && signed - begin < MostIssuers && blocks[begin - 1] is Paragraph before && IsBody(Wording.Tidy(before.Text)))
        {
            begin--;
        }

        return begin;
    }

    /// <summary>Whether the line is a body's name, as a signature has it.</summary>
    internal static bool IsBody(string text) => text.Length is > 2 and < 40 && !text.Contains('。', StringComparison.Ordinal) && !char.IsAsciiDigit(text[0]) && Body().IsMatch(text);

    /// <summary>The body that a title begins with.</summary>
    internal static string? IssuerIn(string? title) =>
        title is not null && title.IndexOf("关于", StringComparison.Ordinal) is var about and > 2 && IsBody(title[..about]) ? title[..about] : null;

    static IReadOnlyList<string> SplitAddressees(string line)
    {
        string names = line.TrimEnd('：', ':');
        char separator = names.Contains('，', StringComparison.Ordinal) || names.Contains(',', StringComparison.Ordinal) ? '，' : '、';
        return [.. names.Replace(',', '，').Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }

    /// <summary>The documents that a text repeals: those a sentence with 废止 names, but not the ground on which it does.</summary>
    public static IReadOnlyList<SupersededDocument> Superseded(string body)
    {
        List<SupersededDocument> superseded = [];
        foreach (string sentence in body.Split('。').Where(s => s.Contains("废止", StringComparison.Ordinal)))
        {
            foreach (Match match in Repealed().Matches(sentence).Where(match => !Ground().IsMatch(sentence[(sentence.LastIndexOf('，', match.Index) + 1)..match.Index])))
            {
                string number = Wording.Tidy(match.Groups["number"].Value);
                superseded.Add(new SupersededDocument(match.Groups["title"].Value.Replace('〈', '《').Replace('〉', '》'), number.Length > 0 ? number : null));
            }
        }

        return superseded;
    }

    [GeneratedRegex("""[\u4e00-\u9fa5]{1,16}[〔\[【（(]\s*[0-9０-９]{4}\s*[〕\]】）)]\s*第?\s*[0-9０-９]{1,5}\s*号""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex DocumentNumber();

    [GeneratedRegex("""[^。：:]*?关于.{2,120}?的(?:通知|意见|决定|批复|函|通告|公告)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex NoticeTitle();

    [GeneratedRegex("""(?:计划|方案|意见|分工|清单|规划|要点|任务书|责任书|措施|办法|安排)(?:[（(].*[)）])?$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex PlanTitle();

    [GeneratedRegex("""(?:政府|办公厅|办公室|委员会|局|厅|部|院|委|领导小组|指挥部|会议|中心)$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Body();

    [GeneratedRegex("""根据|按照|依据|依照|贯彻|落实""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Ground();

    [GeneratedRegex("""《(?<title>(?:[^《》]|《[^《》]*》)+)》\s*(?:[（(](?<number>[^（）()]*?[〔\[【（(]\s*[0-9０-９]{4}\s*[〕\]】）)][^（）()]*?号)[)）])?""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Repealed();
}
