using System.Buffers;
using System.Text;
using Lantu.Documents.Blocks;
using Lantu.Domain.Plans;

namespace Lantu.Documents.Readers;

/// <summary>
/// Takes out of a document's text what is no text: control characters, which databases and other programs refuse, and halves of characters
/// and codes that are none, at which comparing text fails. What only looks like a character becomes the one it stands for.
/// </summary>
static class CleanText
{
    const char Unknown = '\uFFFD';

    static readonly SearchValues<char> Suspicious = SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(IsControl), .. Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(Lookalikes.IsOne), '\uFFFE', '\uFFFF', .. Enumerable.Range(0xD800, 0x800).Select(code => (char)code)]);

    public static SourceDocument Of(SourceDocument document) =>
        document with { Blocks = [.. document.Blocks.Select(Of)], Findings = [.. document.Findings.Select(Of)] };

    static Block Of(Block block) => block switch
    {
        Paragraph paragraph when !IsClean(paragraph.Text) => paragraph with { Text = Of(paragraph.Text) },
        Grid grid when !grid.Rows.All(row => row.Cells.All(IsClean)) =>
            new Grid(grid.Place, [.. grid.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => IsClean(cell) ? cell : cell with { Paragraphs = [.. cell.Paragraphs.Select(Of).Where(text => text.Length > 0)] })] })]),
        _ => block,
    };

    static Finding Of(Finding finding) =>
        IsClean(finding.HeldText) && finding.Arguments.All(IsClean) ? finding : finding with { HeldText = Of(finding.HeldText), Arguments = [.. finding.Arguments.Select(Of)] };

    /// <summary>A text without what no text holds: control characters, halves of pairs, what is no character.</summary>
    public static string Cleaned(string text) => IsClean(text) ? text : Of(text);

    static bool IsClean(GridCell cell) => cell.Paragraphs.All(IsClean);

    static bool IsClean(string text) => text.AsSpan().IndexOfAny(Suspicious) < 0;

    static string Of(string text)
    {
        StringBuilder clean = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]))
            {
                clean.Append(c).Append(text[++i]);
            }
            else if (char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF')
            {
                clean.Append(Unknown);
            }
            else if (Lookalikes.IsOne(c))
            {
                clean.Append(Lookalikes.Meant(c));
            }
            else if (!IsControl(c))
            {
                clean.Append(c);
            }
            else if (char.IsWhiteSpace(c))
            {
                // A page break or the like parts words.
                clean.Append(' ');
            }
        }

        return clean.ToString();
    }

    static bool IsControl(char c) => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or GridCell.Wrap);
}
