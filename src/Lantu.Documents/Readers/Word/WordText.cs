using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Lantu.Documents.Readers.Word;

/// <summary>Text and look of Word paragraphs: insertions are taken, deletions and field codes are not.</summary>
static class WordText
{
    public static string Of(Paragraph paragraph)
    {
        StringBuilder text = new();
        foreach (OpenXmlElement element in paragraph.Descendants())
        {
            switch (element)
            {
                case Text run when !run.Ancestors<DeletedRun>().Any() && ReferenceEquals(run.Ancestors<Paragraph>().First(), paragraph):
                    text.Append(run.Text);
                    break;
                case Break { Type: null } or Break { Type.InnerText: "textWrapping" } or CarriageReturn:
                    text.Append('\n');
                    break;
                case TabChar:
                    text.Append(' ');
                    break;
                case NoBreakHyphen:
                    text.Append('-');
                    break;
                default:
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>1 to 6 for a heading, by its outline level or by the name of its style.</summary>
    public static int? HeadingLevel(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value is int outline and < 6)
        {
            return outline + 1;
        }

        string style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";
        return style.StartsWith("Heading", StringComparison.OrdinalIgnoreCase) && style.Length > 7 && char.IsAsciiDigit(style[7]) ? style[7] - '0'
            : style.Equals("Title", StringComparison.OrdinalIgnoreCase) ? 1
            : style is "1" or "2" or "3" or "4" ? style[0] - '0'
            : null;
    }

    /// <summary>Whether every run with text is bold.</summary>
    public static bool IsBold(OpenXmlElement element)
    {
        bool any = false;
        foreach (Run run in element.Descendants<Run>().Where(run => !string.IsNullOrWhiteSpace(run.InnerText)))
        {
            Bold? bold = run.RunProperties?.Bold;
            if (bold is null || bold.Val?.Value == false)
            {
                return false;
            }

            any = true;
        }

        return any;
    }
}
