using System.Text;

namespace Lantu.Domain.Lineage;

/// <summary>Texts made alike for comparing only: what print and typing differ in without meaning anything.</summary>
public static class FoldedText
{
    /// <summary>The text without blanks, with one form of width, dashes and quotation marks.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        StringBuilder folded = new(text.Length);
        foreach (char c in CompatibleForm.Of(text))
        {
            if (!char.IsWhiteSpace(c))
            {
                folded.Append(c switch { '—' or '–' => '-', '‘' or '’' => '\'', '“' or '”' or '″' => '"', _ => c });
            }
        }

        return folded.ToString();
    }

    /// <summary>A title's letters, digits and Chinese characters only.</summary>
    public static string OfTitle(string title) => string.Concat(Of(title).Where(char.IsLetterOrDigit));
}
