using UglyToad.PdfPig.Core;

namespace Lantu.Documents.Readers.Pdf;

/// <summary>The space of a page as it is seen: turned as the page says, the origin at the lower left of its visible part.</summary>
static class PageSpace
{
    public static TransformationMatrix Of(PageNode page)
    {
        PdfRectangle seen = page.Visible.Bounds;
        TransformationMatrix moved = TransformationMatrix.GetTranslationMatrix(-seen.Left, -seen.Bottom);
        int turn = page.Rotation.Value;
        (double x, double y) = turn switch
        {
            90 => (0, seen.Width),
            180 => (seen.Width, seen.Height),
            270 => (seen.Height, 0d),
            _ => (0d, 0d),
        };
        return turn == 0 ? moved : moved.Multiply(TransformationMatrix.GetRotationMatrix(-turn).Multiply(TransformationMatrix.GetTranslationMatrix(x, y)));
    }
}
