using System.Globalization;

namespace Lantu.Ui;

/// <summary>
/// The two languages of the product. Texts are chosen by the one, numbers and days are written as it writes them, and nothing is ever compared by it:
/// the rules by which Chinese is sorted take a seventh of a second to load, which every start would wait for.
/// </summary>
static class Language
{
    static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");
    static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    static readonly CultureInfo ChineseFormats = new Formats(Chinese);
    static readonly CultureInfo EnglishFormats = new Formats(English);

    /// <summary>What is done from here on speaks the language.</summary>
    public static void Speak(bool english) => (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = Of(english);

    /// <summary>What is done from here on speaks the language, on this thread and on every one that begins.</summary>
    public static void SpeakEverywhere(bool english)
    {
        Speak(english);
        (CultureInfo.DefaultThreadCurrentUICulture, CultureInfo.DefaultThreadCurrentCulture) = Of(english);
    }

    static (CultureInfo Texts, CultureInfo Formats) Of(bool english) => english ? (English, EnglishFormats) : (Chinese, ChineseFormats);

    sealed class Formats(CultureInfo language) : CultureInfo("")
    {
        public override NumberFormatInfo NumberFormat => language.NumberFormat;

        public override DateTimeFormatInfo DateTimeFormat => language.DateTimeFormat;
    }
}
