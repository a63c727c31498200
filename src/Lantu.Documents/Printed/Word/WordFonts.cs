using DocumentFormat.OpenXml.Wordprocessing;

namespace Lantu.Documents.Printed.Word;

/// <summary>The table of fonts: what takes the place of one that a computer lacks.</summary>
static class WordFonts
{
    public static DocumentFormat.OpenXml.Wordprocessing.Fonts Create() =>
        new(Printed.Fonts.All.Select(font => new Font(
            new AltName { Val = font.Alternatives },
            new FontCharSet { Val = font.Font == Printed.Fonts.Latin ? "00" : "86" },
            new FontFamily { Val = font.Font == Printed.Fonts.Heading ? FontFamilyValues.Swiss : FontFamilyValues.Roman })
        { Name = font.Font }));

    /// <summary>A font for Chinese, figures and Latin letters in the standard one.</summary>
    public static RunFonts Of(string chinese) =>
        new() { Ascii = Printed.Fonts.Latin, HighAnsi = Printed.Fonts.Latin, ComplexScript = Printed.Fonts.Latin, EastAsia = chinese, Hint = FontTypeHintValues.EastAsia };
}
