using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Lantu.Documents.Printed.Word;

/// <summary>The lines of a part as paragraphs, each in its style.</summary>
sealed class WordLines(IReadOnlyList<PrintedLine> lines, bool isAcross)
{
    // The date stands four characters from the right, the issuer's name centred above it.
    const int DateFromRight = 400;

    // As many characters of 二号 as stand in a line of a page, and of a page across.
    const int TitleWidth = 19;
    const int TitleWidthAcross = 27;

    public IEnumerable<Paragraph> Paragraphs() => lines.Select(Paragraph);

    /// <summary>A run with a text as it stands, blanks included.</summary>
    public static Run Run(string text) => new(Text(text));

    Paragraph Paragraph(PrintedLine line)
    {
        ParagraphProperties properties = new(new ParagraphStyleId { Val = WordStyleSheet.Of(line.Kind) });
        if (line.Kind == LineKind.Issuer && lines.LastOrDefault(other => other.Kind == LineKind.Date) is { } date)
        {
            int right = Math.Max(0, DateFromRight + ((Width(date.Text) - Width(line.Text)) / 2));
            properties.Append(Indent(right));
            if (lines.First(other => other.Kind == LineKind.Issuer) != line)
            {
                properties.InsertAt(new SpacingBetweenLines { BeforeLines = 0, Before = "0" }, 1);
            }
        }

        int width = line.Kind == LineKind.Title ? TitleWidth : line.Kind == LineKind.AnnexTitle ? (isAcross ? TitleWidthAcross : TitleWidth) : int.MaxValue;
        return new Paragraph(properties, new Run(TitleLines.Of(line.Text, width).SelectMany((text, i) => i > 0 ? new OpenXmlElement[] { new Break(), Text(text) } : [Text(text)])));
    }

    static Indentation Indent(int hundredths) =>
        new() { RightChars = hundredths, Right = (hundredths * 320 / 100).ToString(System.Globalization.CultureInfo.InvariantCulture) };

    static Text Text(string text) => new(XmlText.Of(text)) { Space = SpaceProcessingModeValues.Preserve };

    static int Width(string text) => (int)(TextWidth.Of(text) * 100);
}
