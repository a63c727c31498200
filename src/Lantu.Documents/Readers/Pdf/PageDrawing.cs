using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Util;

namespace Lantu.Documents.Readers.Pdf;

/// <summary>Carries out the content of a page as far as it prints characters and lines, and counts what it does.</summary>
sealed class PageDrawing(PageNode page, int number, PdfParts parts, PageResources resources, ContentParser parser, PdfBudget budget)
    : BaseStreamProcessor<UprightPage>(number, resources, parts.Scanner, parser, parts.Filters, page.Visible, UserSpaceUnit.Default, page.Rotation, PageSpace.Of(page), parts.Options)
{
    const int DeepestForm = 32;

    // What has more of them is a drawing or a map, and no table.
    const int MostPieces = 200_000;

    readonly List<PrintedLetter> _letters = [];
    readonly List<RulingLine> _lines = [];
    readonly List<PdfSubpath> _path = [];
    PdfSubpath? _subpath;
    bool _isClipping;
    int _sequence;
    int _forms;

    public UprightPage Draw(ReadOnlyMemory<byte> content)
    {
        foreach (IGraphicsStateOperation operation in parser.Operations(new MemoryInputBytes(content)))
        {
            operation.Run(this);
        }

        return Page();
    }

    public override UprightPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        ProcessOperations(operations);
        return Page();
    }

    UprightPage Page()
    {
        PdfRectangle seen = page.Visible.GetVisibleBounds(page.Rotation);
        return new UprightPage(seen.Width, seen.Height, _letters, _lines.Count < MostPieces ? _lines : []);
    }

    public override void PushState()
    {
        if (StackSize > budget.Limits.Nesting)
        {
            throw budget.Refuse(DocumentRefusal.TooDeep, $"{budget.Limits.Nesting}");
        }

        base.PushState();
    }

    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        budget.Form();
        budget.Content(GetFormOperations(formStream).Count);
        if (++_forms > DeepestForm)
        {
            throw budget.Refuse(DocumentRefusal.TooDeep, $"{DeepestForm}");
        }

        base.ProcessFormXObject(formStream, xObjectName);
        _forms--;
    }

    public override void RenderGlyph(IFont font, CurrentGraphicsState currentState, double fontSize, double pointSize, int code, string unicode, long currentOffset, in TransformationMatrix renderingMatrix, in TransformationMatrix textMatrix, in TransformationMatrix transformationMatrix, CharacterBoundingBox characterBoundingBox)
    {
        budget.Letter();
        if (_letters.Count > 0 && _sequence == TextSequence && currentOffset > 0 && Diacritics.IsInCombiningDiacriticRange(unicode)
            && Diacritics.TryCombineDiacriticWithPreviousLetter(unicode, _letters[^1].Text, out string? combined))
        {
            _letters[^1] = _letters[^1] with { Text = combined };
            return;
        }

        PdfRectangle printed = PerformantRectangleTransformer.Transform(renderingMatrix, textMatrix, transformationMatrix, characterBoundingBox.GlyphBounds);
        PdfRectangle advance = PerformantRectangleTransformer.Transform(renderingMatrix, textMatrix, transformationMatrix, new PdfRectangle(0, 0, characterBoundingBox.Width, 1));
        _sequence = TextSequence;
        _letters.Add(new PrintedLetter(unicode, advance.BottomLeft, advance.BottomRight, advance.Width, pointSize > 0.5 ? pointSize : Math.Max(printed.Height, 1)));
    }

    public override void BeginSubpath()
    {
        AddSubpath();
        _subpath = new PdfSubpath();
    }

    public override PdfPoint? CloseSubpath()
    {
        PdfPoint? start = ((_subpath is { Commands: [var first, ..] } ? first : null) as PdfSubpath.Move)?.Location;
        _subpath?.CloseSubpath();
        AddSubpath();
        return start;
    }

    public override void StrokePath(bool close) => Paint(close, isStroked: true);

    public override void FillPath(FillingRule fillingRule, bool close) => Paint(close, isStroked: false);

    public override void FillStrokePath(FillingRule fillingRule, bool close) => Paint(close, isStroked: true);

    public override void MoveTo(double x, double y)
    {
        BeginSubpath();
        CurrentPosition = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        _subpath!.MoveTo(CurrentPosition.X, CurrentPosition.Y);
    }

    public override void LineTo(double x, double y)
    {
        if (_subpath is { Commands.Count: < MostPieces })
        {
            CurrentPosition = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
            _subpath.LineTo(CurrentPosition.X, CurrentPosition.Y);
        }
    }

    public override void BezierCurveTo(double x2, double y2, double x3, double y3) => Curve(CurrentPosition, new PdfPoint(x2, y2), new PdfPoint(x3, y3));

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) =>
        Curve(CurrentTransformationMatrix.Transform(new PdfPoint(x1, y1)), new PdfPoint(x2, y2), new PdfPoint(x3, y3));

    public override void Rectangle(double x, double y, double width, double height)
    {
        BeginSubpath();
        PdfPoint one = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        PdfPoint other = CurrentTransformationMatrix.Transform(new PdfPoint(x + width, y + height));
        _subpath!.Rectangle(one.X, one.Y, other.X - one.X, other.Y - one.Y);
        AddSubpath();
    }

    public override void EndPath()
    {
        (_subpath, _isClipping) = (null, false);
        _path.Clear();
    }

    public override void ClosePath() => AddSubpath();

    public override void ModifyClippingIntersect(FillingRule clippingRule) => _isClipping = true;

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
        // Not followed.
    }

    public override void EndMarkedContent()
    {
        // Not followed.
    }

    public override void PaintShading(NameToken shadingName)
    {
        // Not followed.
    }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
        // What a form is cut to is not looked at, as elsewhere.
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord)
    {
        // A picture.
    }

    protected override void RenderInlineImage(InlineImage inlineImage)
    {
        // A picture.
    }

    void Curve(PdfPoint first, PdfPoint second, PdfPoint end)
    {
        if (_subpath is { Commands.Count: < MostPieces })
        {
            PdfPoint control = CurrentTransformationMatrix.Transform(second);
            PdfPoint to = CurrentTransformationMatrix.Transform(end);
            _subpath.BezierCurveTo(first.X, first.Y, control.X, control.Y, to.X, to.Y);
            CurrentPosition = to;
        }
    }

    void AddSubpath()
    {
        if (_subpath is { Commands.Count: > 0 } && _path.Count < MostPieces)
        {
            _path.Add(_subpath);
        }

        _subpath = null;
    }

    void Paint(bool close, bool isStroked)
    {
        if (close)
        {
            _subpath?.CloseSubpath();
        }

        AddSubpath();
        if (!_isClipping && _lines.Count < MostPieces)
        {
            foreach (PdfSubpath subpath in _path)
            {
                RulingLines.Add(_lines, subpath, isStroked);
            }
        }

        EndPath();
    }
}
