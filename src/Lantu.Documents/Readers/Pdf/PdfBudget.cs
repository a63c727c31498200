using System.Diagnostics;
using Lantu.Domain.Plans;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Lantu.Documents.Readers.Pdf;

/// <summary>
/// What a PDF may use up: bytes read and unpacked, content carried out, time. Whoever works for the file counts here first. The library takes
/// some refusals for damage and goes on, so the first one is kept.
/// </summary>
sealed class PdfBudget(string name, ReaderLimits limits) : IFilterProvider
{
    const int MostForms = 20_000;

    readonly IFilterProvider _library = DefaultFilterProvider.Instance;
    readonly Stopwatch _watch = Stopwatch.StartNew();
    int _page;
    long _unpacked;
    long _content;
    long _letters;
    int _rows;
    int _pageLetters;
    int _pageForms;
    int _pageContent;

    public ReaderLimits Limits => limits;

    /// <summary>The refusal, once the file has asked for too much.</summary>
    public UnreadableDocumentException? Refused { get; private set; }

    public UnreadableDocumentException Refuse(DocumentRefusal refusal, string detail = "", Exception? inner = null) =>
        Refused ??= DocumentReader.Refuse(refusal, name, detail, _page > 0 ? new SourcePlace { Page = _page } : null, inner);

    /// <summary>Throws what was refused before, if something went on all the same.</summary>
    public void Check()
    {
        if (Refused is { } refused)
        {
            throw refused;
        }

        if (_watch.Elapsed > limits.Patience)
        {
            throw Refuse(DocumentRefusal.TooSlow, $"{limits.Patience.TotalSeconds:0}");
        }
    }

    public void BeginPage(int number)
    {
        Check();
        (_page, _pageLetters, _pageForms, _pageContent) = (number, 0, 0, 0);
    }

    /// <summary>Counts content that is about to be carried out.</summary>
    public void Content(long bytes)
    {
        _content += bytes;
        if ((_pageContent += (int)Math.Min(bytes, int.MaxValue / 2)) > limits.PageContentBytes || _content > limits.UnpackedBytes)
        {
            throw Refuse(DocumentRefusal.HostileArchive);
        }
    }

    public void Letter()
    {
        if (++_pageLetters > limits.PageCharacters)
        {
            throw Refuse(DocumentRefusal.TooMuchText, $"{limits.PageCharacters / 10_000}");
        }

        if (++_letters > limits.Characters)
        {
            throw Refuse(DocumentRefusal.TooMuchText, $"{limits.Characters / 10_000}");
        }
    }

    public void Rows(int rows)
    {
        if ((_rows += rows) > limits.Rows)
        {
            throw Refuse(DocumentRefusal.TooManyRows, $"{limits.Rows}");
        }
    }

    public void Form()
    {
        if (++_pageForms > MostForms)
        {
            throw Refuse(DocumentRefusal.HostileArchive);
        }
    }

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Counted(_library.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Counted(_library.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Counted(_library.GetAllFilters());

    /// <summary>How much a stream may unpack to: what is left of the file's share, and never many times its packed size.</summary>
    public long Share(int packed)
    {
        const long Small = 1_000_000;
        Check();
        return Math.Min(limits.UnpackedBytes - _unpacked, Math.Max(Small, packed * (long)limits.PackingRatio));
    }

    public void Unpacked(long bytes) => _unpacked += bytes;

    IReadOnlyList<IFilter> Counted(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new CountedFilter(filter, this))];
}
