using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Lantu.Documents.Printed.Word;

/// <summary>The lines of a part as paragraphs, each in its style.</summary>
sealed class WordLines(IReadOnlyList<PrintedLine> lines)
{
    // The date stands four characters from the right, the issuer's name centred above it.
    const int DateFromRight = 400;

    public IEnumerable<Paragraph> Paragraphs() => lines.Select(Paragraph);

    /// <summary>A run with a text as it stands, blanks included.</summary>
    public static Run Run(string text) => new(new Text(XmlText.Of(text)) { Space = SpaceProcessingModeValues.Preserve });

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

        return new Paragraph(properties, Run(line.Text));
    }

    static Indentation Indent(int hundredths) =>
        new() { RightChars = hundredths, Right = (hundredths * 320 / 100).ToString(System.Globalization.CultureInfo.InvariantCulture) };

    // In hundredths of a character; figures take half of one.
    static int Width(string text) => text.Sum(c => c < 0x2000 ? 50 : 100);
}
