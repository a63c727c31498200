using System.Text;

namespace Lantu.Domain.Indicators;

/// <summary>Names and units of indicators as they are compared: however wide, however capital, with or without blanks, quotes and marks of multiplication.</summary>
static class IndicatorName
{
    const string Ignored = " \t\r\n\u3000“”\"'‘’·•×*";

    public static string Folded(string text)
    {
        StringBuilder folded = new(text.Length);
        // Compatibility forms: ㎡ is m2, ％ is %, μ of either kind is one.
        foreach (char one in text.Normalize(NormalizationForm.FormKC))
        {
            if (!Ignored.Contains(one, StringComparison.Ordinal))
            {
                folded.Append(char.ToUpperInvariant(one));
            }
        }

        return folded.ToString();
    }
}
