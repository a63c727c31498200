using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Lantu.Documents.Printed.Word;

/// <summary>The styles of the printed form: sizes, fonts and distances of GB/T 9704-2012.</summary>
static class WordStyleSheet
{
    /// <summary>Text in cells.</summary>
    public const string Cell = "Cell";

    /// <summary>Text in cells of tables with many columns.</summary>
    public const string NarrowCell = "NarrowCell";

    /// <summary>Names of columns and sections in tables.</summary>
    public const string CellHeading = "CellHeading";

    /// <summary>Names of columns in tables with many columns.</summary>
    public const string NarrowHeading = "NarrowHeading";

    // 22 lines on a page.
    const string LineDistance = "579";

    // Sizes in half points: 二号, 三号, 五号, 小五.
    const int Size2 = 44;
    const int Size3 = 32;
    const int Size5 = 21;
    const int Small5 = 18;

    public static string Of(LineKind kind) => kind.ToString();

    public static Styles Create() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(WordFonts.Of(Printed.Fonts.Body), new FontSize { Val = Text(Size3) }, new Languages { Val = "en-US", EastAsia = "zh-CN" })),
            new ParagraphPropertiesDefault()),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Line(LineKind.DocumentNumber, "发文字号", Printed.Fonts.Body, Size3, JustificationValues.Center, after: 1),
        Line(LineKind.Title, "公文标题", Printed.Fonts.Title, Size2, JustificationValues.Center, outline: 0, after: 1),
        Line(LineKind.Addressees, "主送机关", Printed.Fonts.Body, Size3, JustificationValues.Both),
        Line(LineKind.Text, "正文", Printed.Fonts.Body, Size3, JustificationValues.Both, new Indentation { FirstLineChars = 200, FirstLine = "640" }),
        Line(LineKind.Attachment, "附件说明", Printed.Fonts.Body, Size3, JustificationValues.Both, new Indentation { LeftChars = 500, Left = "1600", HangingChars = 300, Hanging = "960" }, before: 1),
        Line(LineKind.AttachmentBelow, "附件说明续", Printed.Fonts.Body, Size3, JustificationValues.Both, new Indentation { LeftChars = 500, Left = "1600" }),
        Line(LineKind.Issuer, "发文机关署名", Printed.Fonts.Body, Size3, JustificationValues.Right, before: 2),
        Line(LineKind.Date, "成文日期", Printed.Fonts.Body, Size3, JustificationValues.Right, new Indentation { RightChars = 400, Right = "1280" }),
        Line(LineKind.AnnexMark, "附件号", Printed.Fonts.Heading, Size3, JustificationValues.Left),
        Line(LineKind.AnnexTitle, "附件标题", Printed.Fonts.Title, Size2, JustificationValues.Center, outline: 0, after: 1),
        Line(LineKind.Section, "一级标题", Printed.Fonts.Heading, Size3, JustificationValues.Both, new Indentation { FirstLineChars = 200, FirstLine = "640" }, outline: 1),
        Line(LineKind.Subsection, "二级标题", Printed.Fonts.Subheading, Size3, JustificationValues.Both, new Indentation { FirstLineChars = 200, FirstLine = "640" }, outline: 2),
        InCell(Cell, "表格文字", Printed.Fonts.Body, Size5),
        InCell(NarrowCell, "窄表文字", Printed.Fonts.Body, Small5),
        InCell(CellHeading, "表头", Printed.Fonts.Heading, Size5),
        InCell(NarrowHeading, "窄表表头", Printed.Fonts.Heading, Small5));

    static Style Line(LineKind kind, string name, string font, int size, JustificationValues justification, Indentation? indentation = null, int? outline = null, int before = 0, int after = 0)
    {
        StyleParagraphProperties properties = new(
            new SpacingBetweenLines { BeforeLines = before * 100, Before = Text(before * 579), AfterLines = after * 100, After = Text(after * 579), Line = LineDistance, LineRule = LineSpacingRuleValues.Exact });
        if (indentation is not null)
        {
            properties.Append(indentation);
        }

        properties.Append(new Justification { Val = justification });
        if (outline is int level)
        {
            properties.InsertAt(new KeepNext(), 0);
            properties.Append(new OutlineLevel { Val = level });
        }

        return Make(Of(kind), name, properties, font, size);
    }

    static Style InCell(string id, string name, string font, int size) =>
        Make(id, name, new StyleParagraphProperties(new SpacingBetweenLines { Line = "240", LineRule = LineSpacingRuleValues.Auto }), font, size);

    static Style Make(string id, string name, StyleParagraphProperties paragraph, string font, int size) =>
        new(new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new PrimaryStyle(), paragraph, new StyleRunProperties(WordFonts.Of(font), new FontSize { Val = Text(size) }))
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            CustomStyle = true,
        };

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
