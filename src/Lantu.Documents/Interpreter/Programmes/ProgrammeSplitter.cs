using System.Text.RegularExpressions;
using Lantu.Documents.Blocks;
using Lantu.Documents.Interpreter.Text;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Interpreter.Programmes;

/// <summary>
/// Divides what follows the notice into its annexes. A part begins at a heading that is no numbered section: a listed attachment's
/// title, 附件N, or short lines that stand right above a table.
/// </summary>
sealed partial class ProgrammeSplitter(IReadOnlyList<string> attachments)
{
    readonly List<ProgrammePart> _parts = [];
    readonly List<Block> _blocks = [];
    readonly List<Paragraph> _pending = [];
    string _title = "";
    int? _printedAnnex;
    SourcePlace _place = SourcePlace.Unknown;

    public IReadOnlyList<ProgrammePart> Split(IReadOnlyList<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            if (block is Paragraph paragraph && MayBeTitle(paragraph))
            {
                _pending.Add(paragraph);
                continue;
            }

            TakePending(beforeGrid: block is Grid);
            _blocks.Add(block);
        }

        TakePending(beforeGrid: false);
        Close();
        return _parts;
    }

    // Lines that may be a title wait until it is seen what follows them.
    void TakePending(bool beforeGrid)
    {
        if (_pending.Count == 0)
        {
            return;
        }

        List<Paragraph> titles = [.. _pending.Where(IsTitleByForm)];
        bool starts = titles.Count > 0
            || _pending.Exists(p => AnnexMark().IsMatch(Wording.Tidy(p.Text)))
            || (beforeGrid && _pending.Exists(p => PlanName().IsMatch(Wording.Tidy(p.Text))))
            || (!_blocks.Exists(b => b is Grid) && _title.Length == 0 && _pending.Exists(p => PlanName().IsMatch(Wording.Tidy(p.Text))));
        if (!starts)
        {
            _blocks.AddRange(_pending);
            _pending.Clear();
            return;
        }

        List<Paragraph> marked = [.. _pending];
        _pending.Clear();
        Close();
        string title = "";
        foreach (Paragraph paragraph in marked)
        {
            string text = Wording.Tidy(paragraph.Text);
            Match mark = AnnexMark().Match(text);
            if (mark.Success)
            {
                if (title.Length > 0)
                {
                    (_title, _place) = (title, paragraph.Place);
                    Close();
                    title = "";
                }

                _printedAnnex = ChineseNumber.TryRead(mark.Groups["number"].Value) ?? _printedAnnex;
                text = text[mark.Length..].Trim();
            }

            // Each listed attachment's title begins a part of its own, also where the one before it has no content.
            if (title.Length > 0 && text.Length > 0 && IndexOfAttachment(text) >= 0 && IndexOfAttachment(title) >= 0 && IndexOfAttachment(title) != IndexOfAttachment(title + text))
            {
                (_title, _place) = (title, paragraph.Place);
                Close();
                title = "";
            }

            bool belongs = titles.Count == 0 || titles.Contains(paragraph) || PlanName().IsMatch(text);
            if (belongs && text.Length > 0 && !title.EndsWith(text, StringComparison.Ordinal))
            {
                title += text;
                _place = paragraph.Place;
            }
            else if (text.Length > 0 && !belongs)
            {
                _blocks.Add(paragraph);
            }
        }

        _title = title;
    }

    void Close()
    {
        if (_title.Length > 0 || _blocks.Count > 0)
        {
            int listed = IndexOfAttachment(_title);
            int annex = listed >= 0 ? listed + 1 : _printedAnnex ?? (_parts.Count > 0 ? _parts[^1].Annex + 1 : 1);
            _parts.Add(new ProgrammePart(annex, _title, listed >= 0, _place, [.. _blocks]));
        }

        (_title, _printedAnnex) = ("", null);
        _blocks.Clear();
    }

    int IndexOfAttachment(string title)
    {
        string folded = Wording.FoldTitle(title);
        int best = -1;
        double likeness = 0.75;
        for (int i = 0; i < attachments.Count; i++)
        {
            double alike = Likeness.Of(folded, Wording.FoldTitle(attachments[i]));
            if (alike > likeness)
            {
                (best, likeness) = (i, alike);
            }
        }

        return best;
    }

    bool MayBeTitle(Paragraph paragraph)
    {
        string text = Wording.Tidy(paragraph.Text);
        return text.Length is > 1 and <= 80
            && !text.Contains('。', StringComparison.Ordinal) && text[^1] is not ('：' or ':' or '；' or ';')
            && HeadingNumber.TryRead(text) is null
            && (IsTitleByForm(paragraph) || AnnexMark().IsMatch(text) || text.Length <= 60);
    }

    bool IsTitleByForm(Paragraph paragraph)
    {
        string text = Wording.Tidy(paragraph.Text);
        return IndexOfAttachment(text) >= 0
            || (paragraph.HeadingLevel is 1 or 2 && HeadingNumber.TryRead(text) is null)
            || ((paragraph.IsCentred || paragraph.IsBold) && PlanName().IsMatch(text));
    }

    /// <summary>Whether the text reads like the title of a plan.</summary>
    public static bool IsPlanName(string text) => PlanName().IsMatch(text);

    [GeneratedRegex("""^附\s*(?:件|表|录)\s*(?<number>[0-9０-９一二三四五六七八九十]{0,3})\s*[:：]?(?!.*[。；])""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex AnnexMark();

    [GeneratedRegex("""(?:计划|方案|清单|分工|分解表?|任务表|任务书|台账|安排|要点|一览表|目标|措施|责任表|汇总表|明细表|意见|规划|指标|任务|实事|事项)(?:表)?(?:[（(].*[)）])?$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex PlanName();
}
