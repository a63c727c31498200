using System.Text;

namespace Lantu.Ui;

/// <summary>Finds phrases in a text whatever blanks and line ends either has, as scans break words anywhere.</summary>
static class Passage
{
    /// <summary>The text in parts, in order and without loss; a part is marked where a phrase stands.</summary>
    public static IReadOnlyList<(string Part, bool IsMarked)> Split(string text, IEnumerable<string> phrases)
    {
        (string folded, List<int> at) = Fold(text);
        bool[] marked = new bool[text.Length];
        foreach (string phrase in phrases.Select(phrase => Fold(phrase).Folded).Where(phrase => phrase.Length > 0))
        {
            for (int found = folded.IndexOf(phrase, StringComparison.Ordinal); found >= 0; found = folded.IndexOf(phrase, found + phrase.Length, StringComparison.Ordinal))
            {
                Array.Fill(marked, true, at[found], at[found + phrase.Length - 1] - at[found] + 1);
            }
        }

        List<(string, bool)> parts = [];
        int from = 0;
        for (int i = 1; i <= text.Length; i++)
        {
            if (i == text.Length || marked[i] != marked[from])
            {
                parts.Add((text[from..i], marked[from]));
                from = i;
            }
        }

        return parts;
    }

    /// <summary>Whether the whole phrase stands in the text.</summary>
    public static bool Holds(string text, string phrase) => Fold(phrase).Folded is { Length: > 0 } wanted && Fold(text).Folded.Contains(wanted, StringComparison.Ordinal);

    /// <summary>Whether a telling piece of the phrase stands in the text: its beginning, middle or end, as pages may break it.</summary>
    public static bool HoldsPieceOf(string text, string phrase)
    {
        const int Telling = 10;
        string folded = Fold(text).Folded;
        string wanted = Fold(phrase).Folded;
        return wanted.Length <= Telling
            ? wanted.Length > 0 && folded.Contains(wanted, StringComparison.Ordinal)
            : new[] { 0, (wanted.Length - Telling) / 2, wanted.Length - Telling }.Any(start => folded.Contains(wanted.Substring(start, Telling), StringComparison.Ordinal));
    }

    static (string Folded, List<int> At) Fold(string text)
    {
        StringBuilder folded = new(text.Length);
        List<int> at = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                folded.Append(text[i]);
                at.Add(i);
            }
        }

        return (folded.ToString(), at);
    }
}
