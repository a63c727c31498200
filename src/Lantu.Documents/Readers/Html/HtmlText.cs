using System.Text;
using AngleSharp.Dom;

namespace Lantu.Documents.Readers.Html;

/// <summary>The text of HTML nodes as a reader sees it: blanks folded, line breaks kept, subscripts joined.</summary>
static class HtmlText
{
    static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "P", "DIV", "LI", "UL", "OL", "DL", "DT", "DD", "CENTER", "SECTION", "BLOCKQUOTE", "PRE", "H1", "H2", "H3", "H4", "H5", "H6",
        "TABLE", "CAPTION", "THEAD", "TBODY", "TFOOT", "TR", "TD", "TH",
    };

    public static string Of(IEnumerable<INode> nodes)
    {
        StringBuilder text = new();
        foreach (INode node in nodes)
        {
            Append(text, node);
        }

        return Tidy(text.ToString());
    }

    /// <summary>Paragraphs of a cell: its block children, or its text where it has none.</summary>
    public static IReadOnlyList<string> ParagraphsOf(IElement cell)
    {
        List<string> paragraphs = [];
        List<INode> run = [];
        void Close()
        {
            string text = Of(run).Trim();
            if (text.Length > 0)
            {
                paragraphs.Add(text);
            }

            run.Clear();
        }

        void Visit(IElement element)
        {
            foreach (INode node in element.ChildNodes)
            {
                if (node is IElement block && Blocks.Contains(block.TagName))
                {
                    Close();
                    Visit(block);
                    Close();
                }
                else
                {
                    run.Add(node);
                }
            }
        }

        Visit(cell);
        Close();
        return paragraphs;
    }

    /// <summary>Whether all text of the element is bold.</summary>
    public static bool IsBold(IElement element)
    {
        string all = element.TextContent.Trim();
        return all.Length > 0 && element.QuerySelectorAll("b,strong").Sum(bold => bold.TextContent.Trim().Length) >= all.Length;
    }

    static void Append(StringBuilder text, INode node)
    {
        if (node is IText chars)
        {
            text.Append(chars.Data);
        }
        else if (node is IElement { TagName: "BR" })
        {
            text.Append('\u2028');
        }
        else if (node is IElement element && !HtmlExtent.IsSilent(element))
        {
            foreach (INode child in element.ChildNodes)
            {
                Append(text, child);
            }
        }
    }

    // Source line breaks are blanks in HTML; a run of them folds to one. A no-break blank is a printed one.
    static string Tidy(string text)
    {
        StringBuilder tidy = new(text.Length);
        foreach (char c in text)
        {
            if (c is ' ' or '\n' or '\r' or '\t')
            {
                if (tidy.Length > 0 && tidy[^1] is not (' ' or '\n'))
                {
                    tidy.Append(' ');
                }
            }
            else if (c == '\u2028')
            {
                while (tidy.Length > 0 && tidy[^1] == ' ')
                {
                    tidy.Length--;
                }

                tidy.Append('\n');
            }
            else if (c is not ('\u200b' or '\ufeff'))
            {
                tidy.Append(c == '\u00a0' ? ' ' : c);
            }
        }

        return tidy.ToString();
    }
}
