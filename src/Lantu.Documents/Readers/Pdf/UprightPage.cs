using Lantu.Domain.Plans;
using UglyToad.PdfPig.Core;

namespace Lantu.Documents.Readers.Pdf;

/// <summary>
/// A page as it is read: turned so that most of its text runs from left to right, without what lies outside its visible part. Text set askew,
/// such as a watermark, is kept apart.
/// </summary>
sealed class UprightPage
{
    // Recognized text stands a little askew, as the sheet lay on the scanner.
    const double Askew = 10;

    readonly double _width;
    readonly double _height;
    readonly int _turn;

    public UprightPage(double width, double height, IReadOnlyList<PrintedLetter> letters, IReadOnlyList<RulingLine> lines)
    {
        (_width, _height) = (width, height);
        _turn = letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Text) && !IsAskew(letter)).GroupBy(Turn).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => group.Key).FirstOrDefault();
        (Glyphs, AskewText) = Read(letters);
        Rules = RulingLines.Join(lines.Select(Turned).Where(IsVisible));
    }

    public double Width => _turn % 2 == 0 ? _width : _height;

    public List<Glyph> Glyphs { get; }

    /// <summary>Text set askew, in the order of the file.</summary>
    public string AskewText { get; }

    public IReadOnlyList<RulingLine> Rules { get; }

    /// <summary>A rectangle of it, as it stands on the page as the page is shown.</summary>
    public PageBox? Box(double left, double bottom, double right, double top)
    {
        (double x, double y) = Shown(left, bottom);
        (double x2, double y2) = Shown(right, top);
        return PageBox.Of(Math.Min(x, x2) / _width, 1 - (Math.Max(y, y2) / _height), Math.Max(x, x2) / _width, 1 - (Math.Min(y, y2) / _height));
    }

    double Height => _turn % 2 == 0 ? _height : _width;

    // In quarters against the clock, from left-to-right.
    static double Quarters(PrintedLetter letter) => Math.Atan2(letter.To.Y - letter.From.Y, letter.To.X - letter.From.X) / (Math.PI / 2);

    static int Turn(PrintedLetter letter) => ((int)Math.Round(Quarters(letter)) + 4) % 4;

    static bool IsAskew(PrintedLetter letter) => Math.Abs(Quarters(letter) - Math.Round(Quarters(letter))) > Askew / 90;

    (List<Glyph> Glyphs, string Askew) Read(IReadOnlyList<PrintedLetter> letters)
    {
        List<Glyph> glyphs = new(letters.Count);
        List<string> askew = [];
        bool blank = false;
        foreach (PrintedLetter letter in letters)
        {
            if (string.IsNullOrWhiteSpace(letter.Text))
            {
                blank = true;
                continue;
            }

            (double left, double baseline) = Turned(letter.From);
            Glyph glyph = new(letter.Text, left, left + (letter.Width > 0.1 ? letter.Width : letter.Size / 2), baseline, letter.Size, blank);
            if (!(glyph.Centre >= 0 && glyph.Centre <= Width && glyph.Middle >= 0 && glyph.Middle <= Height))
            {
                continue;
            }

            if (IsAskew(letter))
            {
                askew.Add(letter.Text);
            }
            else
            {
                glyphs.Add(glyph);
            }

            blank = false;
        }

        return (glyphs, string.Concat(askew));
    }

    (double X, double Y) Turned(PdfPoint point) => _turn switch
    {
        1 => (point.Y, _width - point.X),
        2 => (_width - point.X, _height - point.Y),
        3 => (_height - point.Y, point.X),
        _ => (point.X, point.Y),
    };

    (double X, double Y) Shown(double x, double y) => _turn switch
    {
        1 => (_width - y, x),
        2 => (_width - x, _height - y),
        3 => (y, _height - x),
        _ => (x, y),
    };

    RulingLine Turned(RulingLine line)
    {
        if (_turn == 0)
        {
            return line;
        }

        (double x, double y) = Turned(line.IsHorizontal ? new PdfPoint(line.From, line.At) : new PdfPoint(line.At, line.From));
        (double x2, double y2) = Turned(line.IsHorizontal ? new PdfPoint(line.To, line.At) : new PdfPoint(line.At, line.To));
        bool isHorizontal = line.IsHorizontal == (_turn % 2 == 0);
        return isHorizontal ? new RulingLine(true, y, Math.Min(x, x2), Math.Max(x, x2)) : new RulingLine(false, x, Math.Min(y, y2), Math.Max(y, y2));
    }

    bool IsVisible(RulingLine line)
    {
        (double along, double across) = line.IsHorizontal ? (Width, Height) : (Height, Width);
        return line.At >= -RulingLines.Near && line.At <= across + RulingLines.Near && line.To >= 0 && line.From <= along;
    }
}
