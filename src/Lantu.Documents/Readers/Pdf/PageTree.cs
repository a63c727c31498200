using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Lantu.Documents.Readers.Pdf;

/// <summary>Walks the tree of a document's pages, however it is knotted.</summary>
sealed class PageTree(IPdfTokenScanner scanner, PdfBudget budget)
{
    const int Deepest = 100;

    readonly HashSet<IndirectReference> _seen = [];
    readonly List<PageNode> _pages = [];

    public IReadOnlyList<PageNode> Pages(IToken root)
    {
        if (DirectObjectFinder.TryGet(root, scanner, out DictionaryToken? catalog) && catalog.TryGet(NameToken.Pages, out IToken pages))
        {
            Walk(pages, null, 0);
        }

        return _pages;
    }

    void Walk(IToken token, PageNode? parent, int depth)
    {
        budget.Check();
        if (depth > Deepest)
        {
            throw budget.Refuse(DocumentRefusal.TooDeep, $"{Deepest}");
        }

        bool found = DirectObjectFinder.TryGet(token, scanner, out DictionaryToken? dictionary);
        PageNode node = new(dictionary ?? DictionaryToken.Empty, parent, scanner);
        if (!found || !node.Has(NameToken.Kids, out ArrayToken? kids) || (node.Has(NameToken.Type, out NameToken? type) && type.Equals(NameToken.Page)))
        {
            _pages.Add(node);
            if (_pages.Count > budget.Limits.Pages)
            {
                throw budget.Refuse(DocumentRefusal.TooManyPages, $"{budget.Limits.Pages}");
            }
        }
        else if (token is not IndirectReferenceToken reference || _seen.Add(reference.Data))
        {
            foreach (IToken kid in kids.Data)
            {
                Walk(kid, node, depth + 1);
            }
        }
    }
}
