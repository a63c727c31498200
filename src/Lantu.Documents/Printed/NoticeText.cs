using System.Globalization;
using Lantu.Documents.Drafts;
using Lantu.Documents.Interpreter.Notice;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Printed;

/// <summary>The notice as far as the plan knows it: nothing is added that the issuer did not write.</summary>
static class NoticeText
{
    /// <summary>Whether there was a notice: a plan that stands alone has a title and nothing else.</summary>
    public static bool IsNeeded(PlanDraft draft) =>
        draft.Document is { } header
        && (header.DocumentNumber is not null || header.Issuer is not null || header.IssuedOn is not null || header.Addressees.Count > 0 || header.Attachments.Count > 0
            || (header.Title is { } title && draft.Programmes.All(programme => programme.Title != title) && draft.DistrictTargets?.Title != title));

    public static IReadOnlyList<PrintedLine> Print(PlanDraft draft, IReadOnlyList<PrintedPart> annexes)
    {
        DocumentHeader header = draft.Document;
        List<PrintedLine> facts = [.. Facts(draft, [.. annexes.Where(annex => annex.Table is null).SelectMany(annex => annex.Lines).Select(line => line.Text)])];
        if (!IsNeeded(draft))
        {
            return facts;
        }

        List<PrintedLine> lines = [];
        Add(lines, LineKind.DocumentNumber, header.DocumentNumber);
        Add(lines, LineKind.Title, header.Title);
        if (header.Addressees.Count > 0)
        {
            Add(lines, LineKind.Addressees, $"{string.Join(header.Addressees.Any(name => name.Contains('、', StringComparison.Ordinal)) ? '，' : '、', header.Addressees)}：");
        }

        lines.AddRange(facts);
        for (int i = 0; i < header.Attachments.Count; i++)
        {
            string number = header.Attachments.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $"{i + 1}.") : "";
            lines.Add(i == 0 ? new PrintedLine(LineKind.Attachment, $"附件：{number}{header.Attachments[0]}") : new PrintedLine(LineKind.AttachmentBelow, $"{number}{header.Attachments[i]}"));
        }

        Sign(lines, header);
        KeepTogether(lines);
        return lines;
    }

    // What is due and what is repealed stand once: in the plan's own running text, or here.
    static IEnumerable<PrintedLine> Facts(PlanDraft draft, IReadOnlyList<string> running)
    {
        DocumentHeader header = draft.Document;
        if (header.PlanYear is { } year && year != YearInPrint(draft))
        {
            yield return new PrintedLine(LineKind.Text, string.Create(CultureInfo.InvariantCulture, $"计划年度：{year}年。"));
        }

        if (header.ReportingRule is { } rule && !running.Any(line => line.Contains(rule.Text, StringComparison.Ordinal)))
        {
            yield return new PrintedLine(LineKind.Text, $"{rule.Text}。");
        }

        if (header.Supersedes.Count > 0 && !header.Supersedes.All(old => running.Any(line => line.Contains(old.Title, StringComparison.Ordinal))))
        {
            yield return new PrintedLine(LineKind.Text, $"{string.Join('、', header.Supersedes.Select(Named))}同时废止。");
        }
    }

    // What a reader takes for the plan's year where no line states it.
    static int? YearInPrint(PlanDraft draft) =>
        PlanYears.Find(draft.Document.Title, draft.Document.Attachments, draft.Document.IssuedOn, draft.Document.DocumentNumber)
        ?? draft.Programmes.Select(programme => PlanYears.InTitle(programme.Title)).FirstOrDefault(year => year is not null);

    static string Named(SupersededDocument old) =>
        $"《{old.Title.Replace('《', '〈').Replace('》', '〉')}》{(old.DocumentNumber is { } number ? $"（{number}）" : "")}";

    // Signed with name and date where such a signature is read as one; else as sites print it, 发文机关：…
    static void Sign(List<PrintedLine> lines, DocumentHeader header)
    {
        string[] issuers = header.Issuer?.Split('、') ?? [];
        string? date = header.IssuedOn is { } day ? string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日") : null;
        if (date is not null && issuers.All(NoticeReader.IsBody) && issuers.Length <= NoticeReader.MostIssuers && lines.Exists(line => NoticeReader.IsOfNotice(line.Text)))
        {
            lines.AddRange(issuers.Select(issuer => new PrintedLine(LineKind.Issuer, issuer)));
            Add(lines, LineKind.Date, date);
            return;
        }

        if (header.Issuer is { } issuer && issuer != NoticeReader.IssuerIn(header.Title))
        {
            Add(lines, LineKind.Text, $"发文机关：{issuer}");
        }

        if (date is not null)
        {
            Add(lines, LineKind.Text, $"成文日期：{date}");
        }
    }

    // Without a date the notice ends where the plan's own headings begin: its number, printed below, tells where.
    static void KeepTogether(List<PrintedLine> lines)
    {
        if (lines is [{ Kind: LineKind.DocumentNumber } number, _, ..] && lines[^1].Kind != LineKind.Date && !NoticeReader.StaysInNotice(lines[^1].Text))
        {
            lines.RemoveAt(0);
            lines.Add(number);
        }
    }

    static void Add(List<PrintedLine> lines, LineKind kind, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            lines.Add(new PrintedLine(kind, text));
        }
    }
}
