using System.Text.RegularExpressions;
using Lantu.Documents.Blocks;
using Lantu.Documents.Interpreter.Text;

namespace Lantu.Documents.Interpreter.Notice;

/// <summary>
/// Finds where another document begins in the same file: a title of its own with addressees under it. Two plans read as one would mix
/// who owes what, so only the first is read.
/// </summary>
static partial class SecondNotice
{
    // Letterhead, number and blank lines may stand between a title's lines and its addressees.
    const int LongestHead = 6;

    /// <summary>The index of the first block of the second document, and its title; nothing where there is only one.</summary>
    public static (int Begin, string Title)? Find(IReadOnlyList<Block> blocks, int from)
    {
        for (int i = from; i < blocks.Count; i++)
        {
            if (TitleAt(blocks, i) is { } title && HasAddressees(blocks, i + title.Lines))
            {
                return (i, title.Text);
            }
        }

        return null;
    }

    // A title may be printed over up to three lines, the issuer on the first.
    static (string Text, int Lines)? TitleAt(IReadOnlyList<Block> blocks, int at)
    {
        string text = "";
        for (int lines = 1; lines <= 3 && at + lines <= blocks.Count && blocks[at + lines - 1] is Paragraph paragraph; lines++)
        {
            text += Wording.Tidy(paragraph.Text);
            if (Title().IsMatch(text))
            {
                return (text, lines);
            }
        }

        return null;
    }

    static bool HasAddressees(IReadOnlyList<Block> blocks, int from) =>
        blocks.Skip(from).Take(LongestHead).TakeWhile(block => block is Paragraph).Cast<Paragraph>().Any(paragraph => Addressees().IsMatch(Wording.Tidy(paragraph.Text)));

    [GeneratedRegex("""^[^。：:；]{0,40}关于[^。：:；]{2,120}的(?:通知|意见|决定|批复)$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Title();

    [GeneratedRegex("""^各[^。；]{1,200}[：:]$|^[^。；]{2,200}(?:政府|委员会|机构|部门|单位|厅|局|委|办)[：:]$""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Addressees();
}
