namespace Lantu.Domain.Plans;

/// <summary>A rectangle on a printed page, in fractions of the page as it is shown: turned as the file says, cut to its visible part, from the upper left.</summary>
/// <param name="Left">Its left edge, from 0 at the page's left to 1 at its right.</param>
/// <param name="Top">Its upper edge, from 0 at the page's top to 1 at its foot.</param>
/// <param name="Right">Its right edge.</param>
/// <param name="Bottom">Its lower edge.</param>
public sealed record PageBox(double Left, double Top, double Right, double Bottom)
{
    // A tenth of a millimetre on A4.
    const int Digits = 4;

    /// <summary>The part of a rectangle that is on the page; nothing where none is, as on a page without extent.</summary>
    public static PageBox? Of(double left, double top, double right, double bottom)
    {
        PageBox box = new(OnPage(left), OnPage(top), OnPage(right), OnPage(bottom));
        return box.Left < box.Right && box.Top < box.Bottom ? box : null;
    }

    /// <summary>What the cells that begin in a row of a table have in common: its height is that of the lowest of them, as higher ones reach into rows below.</summary>
    public static PageBox? OfRow(IEnumerable<PageBox> cells)
    {
        List<PageBox> all = [.. cells];
        return all.Count == 0 ? null : Of(all.Min(cell => cell.Left), all.Min(cell => cell.Top), all.Max(cell => cell.Right), all.Min(cell => cell.Bottom));
    }

    // What is not a number stays none, and no edge of a rectangle.
    static double OnPage(double fraction) => Math.Round(Math.Clamp(fraction, 0, 1), Digits);
}
