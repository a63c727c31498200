namespace Lantu.Documents.Readers.Pdf;

/// <summary>A printed character: its left and right edge, baseline and size in points, the origin at the page's lower left; and whether a blank
/// is printed before it.</summary>
readonly record struct Glyph(string Text, double Left, double Right, double Baseline, double Size, bool FollowsBlank = false)
{
    /// <summary>Middle of the character's body, a third of its size above the baseline.</summary>
    public double Middle => Baseline + (Size * 0.35);

    public double Centre => (Left + Right) / 2;
}
