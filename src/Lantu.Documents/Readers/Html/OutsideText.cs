using System.Text.RegularExpressions;
using Lantu.Documents.Blocks;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Readers.Html;

/// <summary>
/// Sorts the text beside a page's content: titles, the document's number, its attachments and the lines that belong to a table are read;
/// every other run of text is held whole in a finding.
/// </summary>
sealed partial class OutsideText(List<Block> blocks, List<Finding> findings)
{
    const int LongestLine = 60;
    const int MostLines = 3;

    readonly List<(Paragraph Paragraph, bool IsLinked)> _run = [];
    bool _belowTable;
    bool _inAttachments;

    /// <summary>Takes a paragraph.</summary>
    public void Add(Paragraph paragraph, bool isLinked)
    {
        if ((_belowTable && Note().IsMatch(paragraph.Text)) || IsOfDocument(paragraph, isLinked))
        {
            Close(below: _belowTable);
            blocks.Add(paragraph);
            _inAttachments = Attachment().IsMatch(paragraph.Text) || (_inAttachments && Item().IsMatch(paragraph.Text));
            return;
        }

        _belowTable = _inAttachments = false;
        _run.Add((paragraph, isLinked));
    }

    /// <summary>Takes a table: what it is called stands in the short lines right above it.</summary>
    public void Add(Action table)
    {
        int first = _run.Count;
        while (first > 0 && _run.Count - first < MostLines && _run[first - 1] is { IsLinked: false, Paragraph.Text: var line } && line.Length <= LongestLine && !line.Contains('。', StringComparison.Ordinal))
        {
            first--;
        }

        Paragraph[] above = [.. _run.Skip(first).Select(line => line.Paragraph)];
        _run.RemoveRange(first, _run.Count - first);
        Close();
        blocks.AddRange(above);
        table();
        _belowTable = true;
    }

    /// <summary>Ends the run of text: the content goes on, or the page is over.</summary>
    public void Close(bool below = false)
    {
        _belowTable = below;
        _inAttachments = false;
        if (_run.Count > 0)
        {
            string held = string.Join('\n', _run.Select(line => line.Paragraph.Text));
            FindingSeverity severity = _run.Exists(line => line.Paragraph.Text.Contains('。', StringComparison.Ordinal) && !Imprint().IsMatch(line.Paragraph.Text)) ? FindingSeverity.Warning : FindingSeverity.Info;
            findings.Add(new Finding { Code = FindingCodes.TextOutsidePlan, Severity = severity, Place = _run[0].Paragraph.Place, Arguments = [held.Replace('\n', ' ')], HeldText = held });
            _run.Clear();
        }
    }

    bool IsOfDocument(Paragraph paragraph, bool isLinked) =>
        (paragraph.HeadingLevel is 1 or 2 && !isLinked && !SiteName().IsMatch(paragraph.Text))
        || (paragraph.Text.Length <= LongestLine * 2 && (Attachment().IsMatch(paragraph.Text) || (_inAttachments && Item().IsMatch(paragraph.Text))))
        || DocumentNumber().IsMatch(paragraph.Text);

    [GeneratedRegex("""^[（(\[【]?(?:注|备注|附注|说明|填表说明|注释)[0-9０-９一二三四五六七八九十]{0,2}[】\])）]?[:：]""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Note();

    [GeneratedRegex("""^附\s*(?:件|表)\s*[0-9０-９一二三四五六七八九十]{0,3}(?:\s*[:：]|\s|[《]|$)""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Attachment();

    [GeneratedRegex("""^[0-9０-９]{1,2}[.．、]""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Item();

    // What a site calls itself in its top.
    [GeneratedRegex("""(?:网|网站|门户|平台|政府|委员会|局|厅|办公室)$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex SiteName();

    // What a site says of itself at its foot, in whole sentences too.
    [GeneratedRegex("""版权|转载|备案|ICP|网站标识码""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Imprint();

    [GeneratedRegex("""^(?:(?:发文字号|文\s*号)\s*[:：]\s*)?[\u4e00-\u9fa5]{1,16}\s*[〔\[【（(]\s*[0-9０-９]{4}\s*[〕\]】）)]\s*第?\s*[0-9０-９]{1,5}\s*号$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex DocumentNumber();
}
