using System.Buffers;
using System.Text;

namespace Lantu.Domain;

/// <summary>Text in Unicode's compatibility form, in which full-width letters, ligatures and the like are what they stand for.</summary>
static class CompatibleForm
{
    // What most Chinese text is made of has no other form, and none of it combines: asking Unicode's tables for each piece took a twelfth of reading a plan.
    static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Span('\u0000', '\u007F'), .. Span('\u2013', '\u2014'), .. Span('\u2018', '\u2019'), .. Span('\u201C', '\u201D'), .. Span('\u3001', '\u3002'), .. Span('\u3008', '\u3011'), .. Span('\u3014', '\u3015'), .. Span('\u4E00', '\u9FA5')]);

    /// <summary>The text in form NFKC (Unicode Standard Annex 15).</summary>
    /// <exception cref="ArgumentException">It has half a surrogate pair.</exception>
    public static string Of(string text) => text.AsSpan().ContainsAnyExcept(Plain) ? text.Normalize(NormalizationForm.FormKC) : text;

    static IEnumerable<char> Span(char first, char last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
