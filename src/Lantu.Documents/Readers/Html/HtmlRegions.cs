using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Lantu.Documents.Readers.Html;

/// <summary>
/// Tells the document on a page from what the site sets around it. A page marks its content by the element its editor writes into, as an
/// article or as its main part; where these hold too little of it, the whole body is the content.
/// </summary>
sealed partial class HtmlRegions
{
    static readonly string[] Marks = ["#UCAP-CONTENT, .TRS_Editor, .TRS_UEDITOR", "article", "main"];

    readonly HashSet<IElement> _marked = new(ReferenceEqualityComparer.Instance);
    readonly HashSet<IElement> _around = new(ReferenceEqualityComparer.Instance);
    readonly Dictionary<IElement, HtmlExtent> _extents;
    readonly IElement _body;

    HtmlRegions(IElement body) => (_body, _extents) = (body, HtmlExtent.Of(body));

    /// <summary>A page with what it marks.</summary>
    public static HtmlRegions Of(IElement body)
    {
        HtmlRegions regions = new(body);
        regions.Mark();
        return regions;
    }

    /// <summary>A fragment of a page that all belongs to the document.</summary>
    public static HtmlRegions OfFragment(IElement body)
    {
        HtmlRegions regions = new(body);
        regions._marked.Add(body);
        return regions;
    }

    /// <summary>What the body itself is.</summary>
    public HtmlRegion Whole => _marked.Contains(_body) ? HtmlRegion.Marked : _marked.Count > 0 ? HtmlRegion.Outside : HtmlRegion.Body;

    /// <summary>Whether an element is marked content or stands around some.</summary>
    public bool HoldsMarked(IElement element) => _marked.Contains(element) || _around.Contains(element);

    /// <summary>What an element within <paramref name="region"/> is; nothing for the page's furniture.</summary>
    public HtmlRegion? Enter(IElement element, HtmlRegion region)
    {
        if (_marked.Contains(element))
        {
            return HtmlRegion.Marked;
        }

        if (HtmlExtent.IsSilent(element) || (region == HtmlRegion.Marked ? element.TagName == "NAV" && !HoldsContent(element) : IsNavigation(element)))
        {
            return null;
        }

        // Where nothing is marked, the top and foot of the page and what stands at its side are beside the content.
        return region == HtmlRegion.Body && element.TagName is "HEADER" or "FOOTER" or "ASIDE" && _extents[element].Unlinked * 2 < _extents[_body].Unlinked ? HtmlRegion.Outside : region;
    }

    /// <summary>Whether a table holds data of the document.</summary>
    public bool IsData(IHtmlTableElement table) => !_around.Contains(table) && _extents[table].IsData;

    /// <summary>Whether a table only lays out a page.</summary>
    public bool LaysOut(IHtmlTableElement table) => _around.Contains(table) || _extents[table].LaysOut;

    /// <summary>Whether nodes side by side are links with little beside them.</summary>
    public static bool AreLinks(IReadOnlyList<INode> nodes)
    {
        IElement[] links = [.. nodes.OfType<IElement>().Where(node => node is IHtmlAnchorElement && Filled(node.TextContent) > 0)];
        return links.Length >= 3 && links.Sum(link => Filled(link.TextContent)) * 5 >= nodes.Sum(node => Filled(node.TextContent)) * 4 && !nodes.Any(node => node.TextContent.Contains("附件", StringComparison.Ordinal));
    }

    void Mark()
    {
        foreach (string mark in Marks)
        {
            foreach (IElement element in _body.QuerySelectorAll(mark).Where(_extents.ContainsKey))
            {
                // What is marked within marked content is found after it, in the order of the page.
                if (!_around.Contains(element) && !Ancestors(element).Any(_marked.Contains))
                {
                    _marked.Add(element);
                    _around.UnionWith(Ancestors(element));
                }
            }

            if (_marked.Count > 0)
            {
                break;
            }
        }

        int text = _marked.Sum(element => _extents[element].Unlinked);
        int tables = _marked.Sum(element => _extents[element].DataTables);
        if (text < Beside(_body) || (tables == 0 && _extents[_body].DataTables > _around.Count(element => element is IHtmlTableElement && _extents[element].IsData)))
        {
            _marked.Clear();
            _around.Clear();
        }
    }

    // The unlinked text of the page that is neither marked nor navigation.
    int Beside(IElement element) =>
        _marked.Contains(element) || HtmlExtent.IsSilent(element) || IsNavigation(element)
            ? 0
            : _extents[element].Unlinked - element.Children.Where(child => !HtmlExtent.IsSilent(child)).Sum(child => _extents[child].Unlinked - Beside(child));

    bool HoldsContent(IElement element) => HoldsMarked(element) || _extents[element].DataTables > 0;

    bool IsNavigation(IElement element)
    {
        if (ReferenceEquals(element, _body) || HoldsContent(element))
        {
            return false;
        }

        if (element.TagName == "NAV")
        {
            return true;
        }

        HtmlExtent extent = _extents[element];
        return (!extent.HasSentence && IsNamedSo(element))
            || (extent.IsOfLinks && !element.TextContent.Contains("附件", StringComparison.Ordinal) && element.PreviousElementSibling?.TextContent.Trim().StartsWith("附件", StringComparison.Ordinal) != true);
    }

    // A class says what the site's own program does with an element, not what it holds: a heading in it is read all the same.
    static bool IsNamedSo(IElement element) =>
        element.TagName is "FOOTER" or "ASIDE" or "MENU"
        || element.GetAttribute("role") is "navigation" or "menu" or "menubar" or "toolbar" or "search" or "contentinfo"
        || (FurnitureName().IsMatch($"{element.ClassName} {element.Id}") && element.QuerySelector("h1,h2,h3") is null);

    static IEnumerable<IElement> Ancestors(IElement element)
    {
        for (IElement? parent = element.ParentElement; parent is not null; parent = parent.ParentElement)
        {
            yield return parent;
        }
    }

    static int Filled(string text) => text.Count(c => !char.IsWhiteSpace(c));

    // Words of a name: site-nav, navBar and foot, but neither navy nor footnote.
    [GeneratedRegex("""(?:^|[\s_-]|(?<=[a-z])(?=[A-Z]))(?i:nav|navi|navbar|navigation|menu|breadcrumbs?|crumbs?|foot|footer|sidebar|share|toolbar|topbar|copyright|pagination|pager|search|login)(?:$|[\s_-]|(?<=[a-z])(?=[A-Z0-9])|[0-9])""", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex FurnitureName();
}
