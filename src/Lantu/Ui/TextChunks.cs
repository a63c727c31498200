using DiffPlex;

namespace Lantu.Ui;

/// <summary>Takes a text apart for comparing: a figure or a Latin word stays whole, as half of one says nothing.</summary>
sealed class TextChunks(bool bySentence) : IChunker
{
    public IReadOnlyList<string> Chunk(string text)
    {
        List<string> chunks = [];
        for (int at = 0; at < text.Length;)
        {
            int end = at + 1;
            while (end < text.Length && Continues(text, end))
            {
                end++;
            }

            chunks.Add(text[at..end]);
            at = end;
        }

        return chunks;
    }

    bool Continues(string text, int at) => bySentence ? text[at - 1] is not ('。' or '；' or '\n') : char.IsLowSurrogate(text[at]) || (IsWord(text, at - 1) && IsWord(text, at));

    static bool IsWord(string text, int at) => char.IsAsciiLetterOrDigit(text[at])
        || (text[at] is '.' or ',' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]));
}
