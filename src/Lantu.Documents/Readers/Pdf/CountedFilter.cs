using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Lantu.Documents.Readers.Pdf;

/// <summary>A filter that finds out what a stream unpacks to before the library unpacks it into memory.</summary>
sealed class CountedFilter(IFilter inner, PdfBudget budget) : IFilter
{
    const int LongestRow = 1_000_000;

    public bool IsSupported => inner.IsSupported;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        long share = budget.Share(input.Length);
        if (Parameters(streamDictionary).Any(parameters => Number(parameters, NameToken.Columns, 1) > LongestRow))
        {
            throw budget.Refuse(DocumentRefusal.HostileArchive);
        }

        long size = inner switch
        {
            FlateFilter => UnpackedSize.Flate(input, share),
            LzwFilter => UnpackedSize.Lzw(input.Span, share, Parameters(streamDictionary).All(parameters => Number(parameters, NameToken.EarlyChange, 1) != 0) ? 1 : 0),
            RunLengthFilter => UnpackedSize.RunLength(input.Span),
            _ => input.Length,
        };
        if (size > share)
        {
            throw budget.Refuse(DocumentRefusal.HostileArchive);
        }

        Memory<byte> unpacked = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        budget.Unpacked(unpacked.Length);
        return unpacked;
    }

    static IEnumerable<DictionaryToken> Parameters(DictionaryToken stream) =>
        new[] { NameToken.DecodeParms, NameToken.Dp }
            .Select(key => stream.TryGet(key, out IToken token) ? token : null)
            .SelectMany(token => token is ArrayToken several ? several.Data : token is null ? [] : [token])
            .OfType<DictionaryToken>();

    static double Number(DictionaryToken parameters, NameToken key, double otherwise) => parameters.TryGet(key, out NumericToken number) ? number.Double : otherwise;
}
