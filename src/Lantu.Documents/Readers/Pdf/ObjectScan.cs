using System.Globalization;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Lantu.Documents.Readers.Pdf;

/// <summary>
/// Looks over whatever in a file could be an object, before the library follows any of it: objects that are only references and lead in a
/// circle overflow its stack, and tables of objects with forged counts take all memory.
/// </summary>
sealed class ObjectScan
{
    const int MostObjects = 1_000_000;
    const int MostInStream = 100_000;
    const int WidestField = 8;
    const int MostFailures = 1_000;
    const int Deepest = 256;

    readonly byte[] _content;
    readonly PdfBudget _budget;
    readonly CoreTokenScanner _tokens;
    readonly HashSet<long> _references = [];
    readonly HashSet<long> _targets = [];
    DictionaryToken? _trailer;

    ObjectScan(byte[] content, PdfBudget budget)
    {
        _content = content;
        _budget = budget;
        _tokens = new CoreTokenScanner(new MemoryInputBytes(content), usePdfDocEncoding: true, new StackDepthGuard(Deepest), useLenientParsing: true);
    }

    /// <summary>The last trailer, which names the root of the document.</summary>
    public static DictionaryToken Check(byte[] content, PdfBudget budget)
    {
        ObjectScan scan = new(content, budget);
        scan.Run();
        return scan._trailer ?? throw budget.Refuse(DocumentRefusal.Damaged);
    }

    void Run()
    {
        long work = 0;
        int failures = 0;
        foreach ((int at, bool isTrailer) in Places())
        {
            _tokens.Seek(at);
            _tokens.ClearPreReadByte();
            try
            {
                Read(at, isTrailer);
            }
            catch (Exception broken) when (broken is not (UnreadableDocumentException or OutOfMemoryException))
            {
                // Nothing the library could read either.
                failures++;
            }

            // Objects that never close let each look run to the end of the file.
            work += _tokens.CurrentPosition - at;
            if (work > 3L * _content.Length || failures > MostFailures)
            {
                throw _budget.Refuse(DocumentRefusal.HostileArchive);
            }
        }

        if (_references.Overlaps(_targets))
        {
            throw _budget.Refuse(DocumentRefusal.Damaged);
        }
    }

    IEnumerable<(int At, bool IsTrailer)> Places()
    {
        int at = 0;
        while (at < _content.Length && _content.AsSpan(at).IndexOfAny((byte)'o', (byte)'t', (byte)'T') is >= 0 and int step)
        {
            at += step;
            if (_content.AsSpan(at).StartsWith("obj"u8) && !_content.AsSpan(0, at).EndsWith("end"u8))
            {
                yield return (at + 3, false);
            }
            else if (at + 7 <= _content.Length && System.Text.Ascii.EqualsIgnoreCase(_content.AsSpan(at, 7), "trailer"u8))
            {
                yield return (at + 7, true);
            }

            at++;
        }
    }

    void Read(int at, bool isTrailer)
    {
        switch (Next())
        {
            case NumericToken target when !isTrailer && Next() is NumericToken && Next() is OperatorToken { Data: "R" }:
                _references.Add(Number(at - 3));
                _targets.Add(target.Long);
                break;
            case DictionaryToken dictionary:
                CheckCounts(dictionary);
                if ((isTrailer || IsTable(dictionary)) && dictionary.ContainsKey(NameToken.Root))
                {
                    _trailer = dictionary;
                }

                break;
            default:
                break;
        }
    }

    IToken? Next()
    {
        while (_tokens.MoveNext())
        {
            if (_tokens.CurrentToken is not CommentToken)
            {
                return _tokens.CurrentToken;
            }
        }

        return null;
    }

    // The number in front of "obj", past the generation. An object that hides it is taken for all that are pointed at.
    long Number(int at)
    {
        ReadOnlySpan<byte> before = _content.AsSpan(0, at).TrimEnd(" \r\n\t\0\f"u8);
        before = before[..(before.LastIndexOfAnyExceptInRange((byte)'0', (byte)'9') + 1)].TrimEnd(" \r\n\t\0\f"u8);
        ReadOnlySpan<byte> digits = before[(before.LastIndexOfAnyExceptInRange((byte)'0', (byte)'9') + 1)..];
        return long.TryParse(digits, CultureInfo.InvariantCulture, out long number) ? number : throw _budget.Refuse(DocumentRefusal.Damaged);
    }

    void CheckCounts(DictionaryToken dictionary)
    {
        if (dictionary.TryGet(NameToken.N, out NumericToken count) && dictionary.ContainsKey(NameToken.First) && count.Double > MostInStream)
        {
            throw _budget.Refuse(DocumentRefusal.HostileArchive);
        }

        if (IsTable(dictionary) && (Sum(dictionary, NameToken.Size, 1) > MostObjects || Sum(dictionary, NameToken.Index, 2) > MostObjects || Sum(dictionary, NameToken.W, 1) > 3 * WidestField))
        {
            throw _budget.Refuse(DocumentRefusal.HostileArchive);
        }
    }

    static bool IsTable(DictionaryToken dictionary) => dictionary.TryGet(NameToken.Type, out NameToken type) && type.Equals(NameToken.Xref);

    // Of every number, or of every second one.
    static double Sum(DictionaryToken dictionary, NameToken key, int step) => dictionary.TryGet(key, out IToken token)
        ? token switch
        {
            NumericToken one => Math.Abs(one.Double),
            ArrayToken several => several.Data.Where((_, i) => i % step == step - 1).OfType<NumericToken>().Sum(number => Math.Abs(number.Double)),
            _ => 0,
        }
        : 0;
}
