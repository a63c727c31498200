using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Lantu.Documents.Readers.Word;

/// <summary>
/// The text of a paragraph as printed: insertions are taken, deletions and field codes are not. What is not printed, or printed elsewhere, is
/// gathered beside it.
/// </summary>
sealed class WordText
{
    readonly StringBuilder _text = new();
    readonly StringBuilder _hidden = new();

    WordText()
    {
    }

    /// <summary>The printed text.</summary>
    public string Printed => _text.ToString();

    /// <summary>Text that the author hid.</summary>
    public string Hidden => _hidden.ToString();

    /// <summary>The contents of text boxes anchored in the paragraph.</summary>
    public List<TextBoxContent> Boxes { get; } = [];

    /// <summary>The notes the paragraph refers to, as they stand in it.</summary>
    public List<FootnoteEndnoteReferenceType> Notes { get; } = [];

    public static WordText Of(Paragraph paragraph)
    {
        WordText text = new();
        text.Append(paragraph, text._text);
        return text;
    }

    /// <summary>Whether every run with text is bold.</summary>
    public static bool IsBold(OpenXmlElement element)
    {
        bool any = false;
        foreach (Run run in element.Descendants<Run>().Where(run => !string.IsNullOrWhiteSpace(run.InnerText)))
        {
            if (!IsOn(run.RunProperties?.Bold))
            {
                return false;
            }

            any = true;
        }

        return any;
    }

    void Append(OpenXmlElement parent, StringBuilder target)
    {
        foreach (OpenXmlElement element in parent.ChildElements)
        {
            switch (element)
            {
                case Text or DocumentFormat.OpenXml.Math.Text:
                    target.Append(element.InnerText);
                    break;
                // Within an element of older versions, such as a smart tag, everything is unknown to the library.
                case OpenXmlUnknownElement { LocalName: "t" }:
                    target.Append(element.InnerText);
                    break;
                case Break line when line.Type is null || line.Type.InnerText == "textWrapping":
                case CarriageReturn:
                    target.Append('\n');
                    break;
                case TabChar or PositionalTab:
                    target.Append(' ');
                    break;
                case NoBreakHyphen:
                    target.Append('-');
                    break;
                case SymbolChar symbol:
                    target.Append(Sign(symbol));
                    break;
                case FootnoteEndnoteReferenceType note:
                    Notes.Add(note);
                    break;
                case TextBoxContent box:
                    Boxes.Add(box);
                    break;
                case Run run:
                    Append(run, IsOn(run.RunProperties?.Vanish) ? _hidden : target);
                    break;
                case AlternateContent alternate:
                    // The same thing is written twice, for newer programs and for older ones.
                    Append((OpenXmlElement?)alternate.GetFirstChild<AlternateContentChoice>() ?? alternate, target);
                    break;
                case Ruby ruby when ruby.RubyBase is { } spelled:
                    Append(spelled, target);
                    break;
                case DeletedRun or MoveFromRun or ParagraphProperties or RunProperties:
                    break;
                default:
                    Append(element, target);
                    break;
            }
        }
    }

    static bool IsOn(OnOffType? property) => property is not null && property.Val?.InnerText is null or "1" or "true" or "on";

    // Boxes and ticks of symbol fonts stand in a private range; other signs of it have no meaning outside their font.
    static string Sign(SymbolChar symbol) =>
        !int.TryParse(symbol.Char?.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int code) ? ""
        : code switch
        {
            0xF0FC or 0xF0FE or 0xF052 => "√",
            0xF0FB or 0xF0FD or 0xF053 => "×",
            >= 0xE000 and <= 0xF8FF => "□",
            _ => char.ConvertFromUtf32(code is < 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? 0x25A1 : code),
        };
}
