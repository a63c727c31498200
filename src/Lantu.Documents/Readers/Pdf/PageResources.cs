using System.Diagnostics.CodeAnalysis;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;

namespace Lantu.Documents.Readers.Pdf;

/// <summary>
/// Fonts and forms of a page; whatever else it may name (colours, patterns, shadings, with functions made of functions) is never touched, nor
/// is a picture read twice.
/// </summary>
sealed class PageResources(PdfParts parts, PdfBudget budget) : IResourceStore
{
    readonly PageFonts _fonts = new(parts, budget);
    readonly Dictionary<DictionaryToken, DictionaryToken> _reduced = new(ReferenceEqualityComparer.Instance);
    readonly HashSet<IndirectReference> _pictures = [];

    public void LoadResourceDictionary(DictionaryToken resourceDictionary)
    {
        budget.Check();
        if (!_reduced.TryGetValue(resourceDictionary, out DictionaryToken? reduced))
        {
            _reduced[resourceDictionary] = reduced = Named(resourceDictionary, NameToken.Xobject) is { } drawn
                ? new DictionaryToken(new Dictionary<NameToken, IToken> { [NameToken.Xobject] = drawn })
                : DictionaryToken.Empty;
        }

        _fonts.Push(Named(resourceDictionary, NameToken.Font) ?? DictionaryToken.Empty);
        parts.Resources.LoadResourceDictionary(reduced);
    }

    public void UnloadResourceDictionary()
    {
        _fonts.Pop();
        parts.Resources.UnloadResourceDictionary();
    }

    public IFont? GetFont(NameToken name) => _fonts.Find(name);

    public IFont GetFontDirectly(IndirectReferenceToken fontReferenceToken) => throw new NotSupportedException();

    public bool TryGetXObject(NameToken name, [NotNullWhen(true)] out StreamToken? stream)
    {
        stream = null;
        bool known = parts.Resources.TryGetXObjectReference(name, out IndirectReference reference);
        if ((known && _pictures.Contains(reference)) || !parts.Resources.TryGetXObject(name, out stream))
        {
            return false;
        }

        if (stream.StreamDictionary.TryGet(NameToken.Subtype, out NameToken kind) && kind.Equals(NameToken.Form))
        {
            return true;
        }

        _pictures.Add(reference);
        stream = null;
        return false;
    }

    public bool TryGetXObjectReference(NameToken name, out IndirectReference reference) => parts.Resources.TryGetXObjectReference(name, out reference);

    public DictionaryToken? GetExtendedGraphicsStateDictionary(NameToken name) => null;

    public bool TryGetNamedColorSpace(NameToken name, out ResourceColorSpace namedColorSpace)
    {
        namedColorSpace = default;
        return false;
    }

    public ColorSpaceDetails GetColorSpaceDetails(NameToken? name, DictionaryToken? dictionary) => DeviceGrayColorSpaceDetails.Instance;

    public ColorSpaceDetails GetDeviceColorSpaceDetails(ColorSpace deviceColorSpace) => DeviceGrayColorSpaceDetails.Instance;

    public DictionaryToken? GetMarkedContentPropertiesDictionary(NameToken name) => null;

    public IReadOnlyDictionary<NameToken, PatternColor> GetPatterns() => new Dictionary<NameToken, PatternColor>();

    public Shading GetShading(NameToken name) => throw new NotSupportedException();

    DictionaryToken? Named(DictionaryToken resources, NameToken kind) =>
        resources.TryGet(kind, out IToken token) && DirectObjectFinder.TryGet(token, parts.Scanner, out DictionaryToken? named) ? named : null;
}
