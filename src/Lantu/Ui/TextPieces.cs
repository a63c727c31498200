using DiffPlex;
using DiffPlex.Model;
using Lantu.Domain.Lineage;

namespace Lantu.Ui;

/// <summary>Puts two texts together, so that one can be read in the other: by characters, by whole figures and Latin words, and by sentences where the texts are very long.</summary>
static class TextPieces
{
    // Comparing takes the product of the length and the differences.
    const int LongestByCharacter = 6_000;

    public static IReadOnlyList<TextPiece> Of(string earlier, string later)
    {
        IChunker chunks = new TextChunks(bySentence: Math.Max(earlier.Length, later.Length) > LongestByCharacter);
        DiffResult result = Differ.Instance.CreateDiffs(earlier, later, ignoreWhiteSpace: false, ignoreCase: false, chunks);
        List<TextPiece> pieces = [];
        int at = 0;
        foreach (DiffBlock block in result.DiffBlocks)
        {
            string both = Join(result.PiecesOld, at, block.DeleteStartA - at);
            string removed = Join(result.PiecesOld, block.DeleteStartA, block.DeleteCountA);
            string added = Join(result.PiecesNew, block.InsertStartB, block.InsertCountB);
            at = block.DeleteStartA + block.DeleteCountA;

            // A single character that two rewritten passages have in common by chance would only tear them apart.
            if (both.Length == 1 && pieces.Count > 0)
            {
                (string removedBefore, string addedBefore) = TakeLast(pieces);
                (both, removed, added) = ("", removedBefore + both + removed, addedBefore + both + added);
            }

            Add(pieces, both, null);
            Add(pieces, removed, ChangeKind.Removed);
            Add(pieces, added, ChangeKind.Added);
        }

        Add(pieces, Join(result.PiecesOld, at, result.PiecesOld.Count - at), null);
        return pieces;
    }

    static (string Removed, string Added) TakeLast(List<TextPiece> pieces)
    {
        string added = Take(ChangeKind.Added);
        return (Take(ChangeKind.Removed), added);

        string Take(ChangeKind kind)
        {
            if (pieces.Count == 0 || pieces[^1].Change != kind)
            {
                return "";
            }

            string text = pieces[^1].Text;
            pieces.RemoveAt(pieces.Count - 1);
            return text;
        }
    }

    static void Add(List<TextPiece> pieces, string text, ChangeKind? change)
    {
        if (text.Length > 0)
        {
            pieces.Add(new TextPiece(text, change));
        }
    }

    static string Join(IReadOnlyList<string> pieces, int from, int count) => string.Concat(pieces.Skip(from).Take(count));
}
