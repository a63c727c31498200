using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Lantu.Domain.Plans;
using Paragraph = Lantu.Documents.Blocks.Paragraph;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Lantu.Documents.Readers.Word;

/// <summary>Footnotes and endnotes: they follow the document as paragraphs, each at the place that refers to it.</summary>
sealed class WordNotes
{
    readonly Dictionary<int, FootnoteEndnoteType> _footnotes;
    readonly Dictionary<int, FootnoteEndnoteType> _endnotes;
    readonly List<Paragraph> _blocks = [];

    public WordNotes(MainDocumentPart main)
    {
        _footnotes = ById(main.FootnotesPart?.Footnotes?.Elements<Footnote>() ?? []);
        _endnotes = ById(main.EndnotesPart?.Endnotes?.Elements<Endnote>() ?? []);
    }

    public IReadOnlyList<Paragraph> Blocks => _blocks;

    public void Gather(IEnumerable<FootnoteEndnoteReferenceType> references, SourcePlace place)
    {
        foreach (FootnoteEndnoteReferenceType reference in references)
        {
            if (Whole.Of(reference.Id) is { } id && (reference is FootnoteReference ? _footnotes : _endnotes).Remove(id, out FootnoteEndnoteType? note))
            {
                string text = string.Join('\n', note.Elements<WordParagraph>().Select(paragraph => WordText.Of(paragraph).Printed.Trim()).Where(line => line.Length > 0));
                if (text.Length > 0)
                {
                    _blocks.Add(new Paragraph(place, text));
                }
            }
        }
    }

    static Dictionary<int, FootnoteEndnoteType> ById(IEnumerable<FootnoteEndnoteType> notes)
    {
        Dictionary<int, FootnoteEndnoteType> found = [];
        foreach (FootnoteEndnoteType note in notes)
        {
            if (Whole.Of(note.Id) is { } id)
            {
                found.TryAdd(id, note);
            }
        }

        return found;
    }
}
