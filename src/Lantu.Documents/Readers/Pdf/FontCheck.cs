using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Lantu.Documents.Readers.Pdf;

/// <summary>
/// Looks a font over before the library loads it: a range of characters is spread out one by one, and may be forged to billions; a long list
/// is copied for each font that points at it.
/// </summary>
sealed class FontCheck(PdfParts parts, PdfBudget budget)
{
    const double MostCharacters = 2_000_000;
    const int MostIncluded = 8;

    double _characters;

    public void Check(DictionaryToken font)
    {
        foreach (NameToken key in new[] { NameToken.ToUnicode, NameToken.Encoding })
        {
            if (font.TryGet(key, out IToken token) && DirectObjectFinder.TryGet(token, parts.Scanner, out StreamToken? map))
            {
                CheckMap(map);
            }
        }

        CountList(font, NameToken.Widths);
        if (font.TryGet(NameToken.Encoding, out IToken names) && DirectObjectFinder.TryGet(names, parts.Scanner, out DictionaryToken? encoding))
        {
            CountList(encoding, NameToken.Differences);
        }

        if (font.TryGet(NameToken.DescendantFonts, out IToken fonts) && DirectObjectFinder.TryGet(fonts, parts.Scanner, out ArrayToken? descendants))
        {
            foreach (IToken token in descendants.Data)
            {
                if (DirectObjectFinder.TryGet(token, parts.Scanner, out DictionaryToken? descendant))
                {
                    CheckWidths(descendant, NameToken.W, 1);
                    CheckWidths(descendant, NameToken.W2, 3);
                }
            }
        }
    }

    // "first [widths]" or "first last" and what holds for all of them.
    void CheckWidths(DictionaryToken font, NameToken key, int values)
    {
        if (!font.TryGet(key, out IToken token) || !DirectObjectFinder.TryGet(token, parts.Scanner, out ArrayToken? widths))
        {
            return;
        }

        int at = 0;
        while (at + 1 < widths.Length)
        {
            if (DirectObjectFinder.TryGet(widths[at + 1], parts.Scanner, out ArrayToken? single))
            {
                Count(single.Length);
                at += 2;
            }
            else if (DirectObjectFinder.TryGet(widths[at + 1], parts.Scanner, out NumericToken? last))
            {
                Count(last.Double - (DirectObjectFinder.TryGet(widths[at], parts.Scanner, out NumericToken? first) ? first.Double : 0));
                at += 2 + values;
            }
            else
            {
                at += 2;
            }
        }
    }

    void CountList(DictionaryToken dictionary, NameToken key)
    {
        if (dictionary.TryGet(key, out IToken token) && DirectObjectFinder.TryGet(token, parts.Scanner, out ArrayToken? list))
        {
            Count(list.Length);
        }
    }

    void CheckMap(StreamToken stream)
    {
        CoreTokenScanner tokens = new(new MemoryInputBytes(stream.Decode(parts.Filters, parts.Scanner)), usePdfDocEncoding: false, parts.Scanner.StackDepthGuard, isCMapParser: true);
        int included = 0;
        bool isRange = false;
        List<IToken> range = [];
        while (tokens.MoveNext())
        {
            switch (tokens.CurrentToken)
            {
                case OperatorToken { Data: "usecmap" } when ++included > MostIncluded:
                    throw budget.Refuse(DocumentRefusal.HostileArchive);
                case OperatorToken mark:
                    isRange = mark.Data.Equals("beginbfrange", StringComparison.Ordinal);
                    range.Clear();
                    break;
                case var token when isRange && token is not CommentToken:
                    // First and last code, and what the first stands for.
                    range.Add(token);
                    if (range is [HexToken first, HexToken last, _])
                    {
                        Count(Value(last) - Value(first));
                        range.Clear();
                    }

                    break;
                default:
                    break;
            }
        }
    }

    static double Value(HexToken code)
    {
        double value = 0;
        foreach (byte digits in code.Bytes)
        {
            value = (value * 256) + digits;
        }

        return value;
    }

    void Count(double characters)
    {
        if ((_characters += Math.Max(0, characters)) > MostCharacters)
        {
            throw budget.Refuse(DocumentRefusal.HostileArchive);
        }
    }
}
