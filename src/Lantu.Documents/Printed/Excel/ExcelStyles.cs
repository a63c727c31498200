using DocumentFormat.OpenXml.Spreadsheet;

namespace Lantu.Documents.Printed.Excel;

/// <summary>The styles of cells. All but that of days are text: what looks like a formula or a date stays what was written.</summary>
static class ExcelStyles
{
    public const uint Line = 1;
    public const uint Centred = 2;
    public const uint Right = 3;
    public const uint Title = 4;
    public const uint AnnexMark = 5;
    public const uint ColumnName = 6;
    public const uint Section = 7;
    public const uint Cell = 8;
    public const uint CellCentred = 9;
    public const uint Day = 10;

    // The built-in format @.
    const uint AsText = 49;

    // The first number that is free for formats of a workbook's own.
    const uint AsDay = 164;

    public static Stylesheet Create() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = AsDay, FormatCode = "yyyy-mm-dd" }),
        new DocumentFormat.OpenXml.Spreadsheet.Fonts(Font(Printed.Fonts.PageNumber, 11), Font(Printed.Fonts.Body, 12), Font(Printed.Fonts.Title, 18), Font(Printed.Fonts.Heading, 12), Font(Printed.Fonts.Heading, 10.5), Font(Printed.Fonts.Body, 10.5)),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Thin()),
        new CellStyleFormats(new CellFormat { FontId = 0, FillId = 0, BorderId = 0, NumberFormatId = 0 }),
        new CellFormats(
            new CellFormat { FontId = 0, FillId = 0, BorderId = 0, NumberFormatId = 0, FormatId = 0 },
            Format(1, 0, HorizontalAlignmentValues.Left),
            Format(1, 0, HorizontalAlignmentValues.Center),
            Format(1, 0, HorizontalAlignmentValues.Right),
            Format(2, 0, HorizontalAlignmentValues.Center),
            Format(3, 0, HorizontalAlignmentValues.Left),
            Format(4, 1, HorizontalAlignmentValues.Center),
            Format(4, 1, HorizontalAlignmentValues.Left),
            Format(5, 1, HorizontalAlignmentValues.Left),
            Format(5, 1, HorizontalAlignmentValues.Center),
            OfDay()),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    static CellFormat Format(uint font, uint border, HorizontalAlignmentValues horizontal) => new(new Alignment { Horizontal = horizontal, Vertical = VerticalAlignmentValues.Center, WrapText = true })
    {
        FontId = font,
        FillId = 0,
        BorderId = border,
        NumberFormatId = AsText,
        FormatId = 0,
        ApplyNumberFormat = true,
        ApplyFont = true,
        ApplyBorder = true,
        ApplyAlignment = true,
        QuotePrefix = true,
    };

    static CellFormat OfDay()
    {
        CellFormat format = Format(5, 1, HorizontalAlignmentValues.Center);
        format.NumberFormatId = AsDay;
        format.QuotePrefix = null;
        return format;
    }

    static Font Font(string name, double size) => new(new FontSize { Val = size }, new FontName { Val = name }, new FontFamilyNumbering { Val = 1 }, new FontCharSet { Val = 134 });

    static Border Thin() => new(
        new LeftBorder { Style = BorderStyleValues.Thin }, new RightBorder { Style = BorderStyleValues.Thin }, new TopBorder { Style = BorderStyleValues.Thin }, new BottomBorder { Style = BorderStyleValues.Thin }, new DiagonalBorder());
}
