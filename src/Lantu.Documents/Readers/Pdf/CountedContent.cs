using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Logging;
using UglyToad.PdfPig.Parser;

namespace Lantu.Documents.Readers.Pdf;

/// <summary>Counts content before it is taken apart into operations.</summary>
sealed class CountedContent(IPageContentParser inner, PdfBudget budget) : IPageContentParser
{
    public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog log)
    {
        budget.Content(inputBytes.Length);
        return inner.Parse(pageNumber, inputBytes, log);
    }
}
