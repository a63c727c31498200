using System.Diagnostics.CodeAnalysis;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokens;

namespace Lantu.Documents.Readers.Pdf;

/// <summary>
/// A font as the library gets to see it: without the program that draws its characters, which the library carries out however often it calls
/// itself. How wide a character is and what it means stands in the PDF; only names that a program alone gives its codes are read from it here.
/// </summary>
sealed class BareFont(PdfParts parts)
{
    public DictionaryToken Of(DictionaryToken font)
    {
        DictionaryToken bare = font.Without(NameToken.CharProcs).Without(NameToken.Resources).Without(NameToken.CidToGidMap).Without(NameToken.FontDescriptor);
        if (Find(font, NameToken.FontDescriptor, out DictionaryToken? descriptor))
        {
            // Where there is no program at all, the library looks for a font of that name on the machine.
            bare = bare.With(NameToken.FontDescriptor, descriptor.Without(NameToken.FontFile).Without(NameToken.FontFile3).With(NameToken.FontFile2, PdfParts.NoStream));
            bare = WithNames(bare, descriptor);
        }

        return WithLastCharacter(WithDescendant(bare));
    }

    DictionaryToken WithDescendant(DictionaryToken font)
    {
        if (!font.TryGet(NameToken.DescendantFonts, out IToken token))
        {
            return font;
        }

        if (DirectObjectFinder.TryGet(token, parts.Scanner, out ArrayToken? several) && several.Length > 0)
        {
            token = several.Data[0];
        }

        return DirectObjectFinder.TryGet(token, parts.Scanner, out DictionaryToken? descendant)
            ? font.With(NameToken.DescendantFonts, new ArrayToken([Of(descendant.Without(NameToken.DescendantFonts))]))
            : font.Without(NameToken.DescendantFonts);
    }

    // The names of a program hold where the font names no encoding; what the font says about single codes comes after them.
    DictionaryToken WithNames(DictionaryToken font, DictionaryToken descriptor)
    {
        IReadOnlyList<IToken> own = [];
        if (font.ContainsKey(NameToken.Encoding))
        {
            if (!Find(font, NameToken.Encoding, out DictionaryToken? encoding) || encoding.ContainsKey(NameToken.BaseEncoding))
            {
                return font;
            }

            own = Find(encoding, NameToken.Differences, out ArrayToken? differences) ? differences.Data : [];
        }

        if (!Find(descriptor, NameToken.FontFile, out StreamToken? program) || ProgramNames.Of(program.Decode(parts.Filters, parts.Scanner).Span) is not { } names)
        {
            return font;
        }

        return font.With(NameToken.Encoding, new DictionaryToken(new Dictionary<NameToken, IToken>
        {
            [NameToken.Differences] = new ArrayToken([new NumericToken(0), .. names.Select(NameToken.Create), .. own]),
        }));
    }

    // The library looks up a width for every character up to the last, whether there are as many or not.
    DictionaryToken WithLastCharacter(DictionaryToken font) =>
        Find(font, NameToken.Widths, out ArrayToken? widths) && Find(font, NameToken.FirstChar, out NumericToken? first)
            ? font.With(NameToken.FirstChar, first).With(NameToken.LastChar, new NumericToken(first.Double + widths.Length - 1))
            : font;

    bool Find<T>(DictionaryToken dictionary, NameToken key, [NotNullWhen(true)] out T? value)
        where T : class, IToken
    {
        value = null;
        return dictionary.TryGet(key, out IToken token) && DirectObjectFinder.TryGet(token, parts.Scanner, out value);
    }
}
