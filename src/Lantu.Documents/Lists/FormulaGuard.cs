using System.Globalization;

namespace Lantu.Documents.Lists;

/// <summary>Keeps programs that open comma-separated values from taking a text for a formula.</summary>
static class FormulaGuard
{
    public const char Mark = '\'';

    // The wide and small forms too: programs set for Chinese take them for the plain ones.
    const string Begins = "=+-@＝＋－＠﹦﹢﹣﹫\t\n\r";

    /// <summary>The text, with an apostrophe before what could be taken for a formula.</summary>
    public static string Of(string text) => IsTakenForFormula(text) ? Mark + text : text;

    static bool IsTakenForFormula(string text)
    {
        // Of what begins with a minus, a plain number calculates nothing.
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) && text[0] != '+')
        {
            return false;
        }

        foreach (char c in text)
        {
            if (Begins.Contains(c, StringComparison.Ordinal))
            {
                return true;
            }

            // Programs cut off blanks, and what shows nothing, before they look.
            if (!char.IsWhiteSpace(c) && !char.IsControl(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format)
            {
                return false;
            }
        }

        return false;
    }
}
