using System.Collections.Frozen;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Logging;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Lantu.Documents.Readers.Pdf;

/// <summary>
/// Takes content apart into the operations that print characters and lines, one at a time. Pictures that stand within the content are passed
/// over: the library puts wrongly ended ones together again, over and over.
/// </summary>
sealed class ContentParser(StackDepthGuard depth, PdfBudget budget) : IPageContentParser
{
    const int MostOperands = 64;
    const int MostFailures = 5_000;

    static readonly FrozenSet<string> Followed = new[]
    {
        "q", "Q", "cm", "Do",
        "BT", "ET", "Tc", "Tw", "Tz", "TL", "Tf", "Ts", "Td", "TD", "Tm", "T*", "Tj", "TJ", "'", "\"", "d0", "d1",
        "m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n", "W", "W*",
    }.ToFrozenSet();

    int _failures;

    public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog log)
    {
        budget.Content(inputBytes.Length);
        return [.. Operations(inputBytes)];
    }

    public IEnumerable<IGraphicsStateOperation> Operations(IInputBytes content)
    {
        CoreTokenScanner tokens = new(content, usePdfDocEncoding: false, depth, useLenientParsing: true);
        List<IToken> operands = [];
        while (tokens.MoveNext())
        {
            if (tokens.CurrentToken is OperatorToken or InlineImageDataToken)
            {
                if (tokens.CurrentToken is OperatorToken known && Followed.Contains(known.Data) && Create(known, operands) is { } operation)
                {
                    yield return operation;
                }

                operands.Clear();
            }
            else if (tokens.CurrentToken is not CommentToken && operands.Count < MostOperands)
            {
                operands.Add(tokens.CurrentToken);
            }
        }
    }

    IGraphicsStateOperation? Create(OperatorToken known, List<IToken> operands)
    {
        try
        {
            return ReflectionGraphicsStateOperationFactory.Instance.Create(known, operands);
        }
        catch (Exception wrong) when (wrong is not OutOfMemoryException)
        {
            // Operands that it can't do anything with; what stands around it may be all right.
            return ++_failures > MostFailures ? throw budget.Refuse(DocumentRefusal.Damaged, inner: wrong) : null;
        }
    }
}
