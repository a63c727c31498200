using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Lantu.Documents.Printed.Word;

/// <summary>Sections of pages: A4 upright with the margins of GB/T 9704-2012, A4 across for tables, and the page number outside at the foot.</summary>
static class WordPages
{
    public const string OddFooter = "oddFooter";
    public const string EvenFooter = "evenFooter";

    // Twentieths of a point: A4, then margins of 37, 35, 28 and 26 mm, the number 7 mm below the text.
    const uint ShortSide = 11906;
    const uint LongSide = 16838;
    const uint Mm37 = 2098;
    const uint Mm35 = 1984;
    const uint Mm28 = 1587;
    const uint Mm26 = 1474;

    /// <summary>The width of a table on a page across.</summary>
    public const int TableWidth = (int)(LongSide - Mm37 - Mm35);

    /// <summary>A section; the first one names the footers, those after it go on with them.</summary>
    public static SectionProperties Section(bool isLandscape, bool isFirst)
    {
        SectionProperties section = new();
        if (isFirst)
        {
            section.Append(new FooterReference { Type = HeaderFooterValues.Default, Id = OddFooter }, new FooterReference { Type = HeaderFooterValues.Even, Id = EvenFooter });
        }

        section.Append(new SectionType { Val = SectionMarkValues.NextPage });
        section.Append(isLandscape
            ? [new PageSize { Width = LongSide, Height = ShortSide, Orient = PageOrientationValues.Landscape }, new PageMargin { Top = (int)Mm28, Right = Mm37, Bottom = (int)Mm26, Left = Mm35, Header = 850, Footer = 794, Gutter = 0 }]
            : [new PageSize { Width = ShortSide, Height = LongSide }, new PageMargin { Top = (int)Mm37, Right = Mm26, Bottom = (int)Mm35, Left = Mm28, Header = 850, Footer = 1304, Gutter = 0 }]);
        return section;
    }

    /// <summary>The paragraph behind a table, as small as can be, so that it takes no page of its own.</summary>
    public static Paragraph End(SectionProperties? section)
    {
        ParagraphProperties properties = new(new SpacingBetweenLines { Before = "0", After = "0", Line = "20", LineRule = LineSpacingRuleValues.Exact }, new ParagraphMarkRunProperties(new FontSize { Val = "2" }));
        if (section is not null)
        {
            properties.Append(section);
        }

        return new Paragraph(properties);
    }

    public static Footer Footer(bool isOdd) => new(new Paragraph(
        new ParagraphProperties(
            isOdd ? new Indentation { RightChars = 100, Right = "280" } : new Indentation { LeftChars = 100, Left = "280" },
            new Justification { Val = isOdd ? JustificationValues.Right : JustificationValues.Left }),
        Run(new Text("— ") { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }),
        Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        Run(new FieldCode("PAGE")),
        Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        Run(new Text(1.ToString(CultureInfo.InvariantCulture))),
        Run(new FieldChar { FieldCharType = FieldCharValues.End }),
        Run(new Text(" —") { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve })));

    static Run Run(DocumentFormat.OpenXml.OpenXmlElement content) => new(
        new RunProperties(new RunFonts { Ascii = Printed.Fonts.PageNumber, HighAnsi = Printed.Fonts.PageNumber, EastAsia = Printed.Fonts.PageNumber }, new FontSize { Val = "28" }),
        content);
}
