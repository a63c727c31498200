using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Lantu.Documents.Readers.Html;

/// <summary>How much of what stands in an element of a page. All elements are counted in one walk, for a page is asked of many of them.</summary>
sealed class HtmlExtent
{
    const int LeastCells = 4;
    const int LeastLinks = 3;

    static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase) { "SCRIPT", "STYLE", "NOSCRIPT", "BUTTON", "SELECT", "IFRAME", "SVG", "TEMPLATE", "TITLE", "HEAD" };

    int _tables;
    int _inTables;
    int _cells;

    /// <summary>Characters that are no blanks.</summary>
    public int Text { get; private set; }

    /// <summary>Those of them that are no link.</summary>
    public int Unlinked { get; private set; }

    /// <summary>Links with a text.</summary>
    public int Links { get; private set; }

    /// <summary>Tables of data, itself included.</summary>
    public int DataTables { get; private set; }

    /// <summary>Whether a sentence ends in it outside of links.</summary>
    public bool HasSentence { get; private set; }

    /// <summary>Whether it is a list of links with little beside them.</summary>
    public bool IsOfLinks => Links >= LeastLinks && (Text - Unlinked) * 5 >= Text * 4;

    /// <summary>Whether a table has less text of its own than the tables in it, and so only lays them out.</summary>
    public bool LaysOut => _tables > 0 && _inTables * 2 >= Text;

    /// <summary>Whether a table holds data: it is filled, and neither lays out a page nor lists links.</summary>
    public bool IsData => !LaysOut && _cells >= LeastCells && !IsOfLinks;

    /// <summary>Whether a reader of the page sees nothing of the element, or only something to press.</summary>
    public static bool IsSilent(IElement element) => Silent.Contains(element.TagName);

    /// <summary>The extents of an element and of all in it.</summary>
    public static Dictionary<IElement, HtmlExtent> Of(IElement root)
    {
        Dictionary<IElement, HtmlExtent> extents = new(ReferenceEqualityComparer.Instance);
        Count(root, extents, linked: false);
        return extents;
    }

    static HtmlExtent Count(IElement element, Dictionary<IElement, HtmlExtent> extents, bool linked)
    {
        HtmlExtent own = new();
        linked |= element is IHtmlAnchorElement;
        foreach (INode node in element.ChildNodes)
        {
            if (node is IText text)
            {
                int filled = text.Data.Count(c => !char.IsWhiteSpace(c));
                own.Text += filled;
                own.Unlinked += linked ? 0 : filled;
                own.HasSentence |= !linked && text.Data.Contains('。', StringComparison.Ordinal);
            }
            else if (node is IElement child && !IsSilent(child))
            {
                own.Take(Count(child, extents, linked), child is IHtmlTableElement);
            }
        }

        own.Links += element is IHtmlAnchorElement && own.Text > 0 ? 1 : 0;
        own._cells += element is IHtmlTableCellElement && own.Text > 0 ? 1 : 0;
        own.DataTables += element is IHtmlTableElement && own.IsData ? 1 : 0;
        return extents[element] = own;
    }

    void Take(HtmlExtent inner, bool isTable)
    {
        Text += inner.Text;
        Unlinked += inner.Unlinked;
        Links += inner.Links;
        DataTables += inner.DataTables;
        HasSentence |= inner.HasSentence;
        _tables += isTable ? 1 : inner._tables;
        _inTables += isTable ? inner.Text : inner._inTables;
        _cells += isTable ? 0 : inner._cells;
    }
}
