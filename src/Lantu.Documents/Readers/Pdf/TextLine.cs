using System.Text;

namespace Lantu.Documents.Readers.Pdf;

/// <summary>A printed line of text, subscripts and superscripts in their places.</summary>
sealed record TextLine(string Text, double Left, double Right, double Baseline, double Size)
{
    public double Width => Right - Left;

    /// <summary>Gathers characters into lines from the top, each ordered from the left.</summary>
    public static IReadOnlyList<TextLine> Gather(List<Glyph> glyphs)
    {
        List<List<Glyph>> lines = [];
        foreach (Glyph glyph in glyphs.OrderByDescending(glyph => glyph.Size).ThenByDescending(glyph => glyph.Baseline))
        {
            // Large characters make the lines; a smaller one joins the line whose body it stands in.
            List<Glyph>? line = lines.Where(l => Math.Abs(l[0].Middle - glyph.Middle) < 0.55 * l[0].Size).MinBy(l => Math.Abs(l[0].Middle - glyph.Middle));
            if (line is null)
            {
                lines.Add([glyph]);
            }
            else
            {
                line.Add(glyph);
            }
        }

        return [.. lines.OrderByDescending(line => line[0].Baseline).Select(Write)];
    }

    static TextLine Write(List<Glyph> line)
    {
        line.Sort((one, other) => one.Left.CompareTo(other.Left));
        StringBuilder text = new();
        Glyph? before = null;
        foreach (Glyph glyph in line)
        {
            // The same character printed twice in one place only makes it bold.
            if (before is { } last && last.Text == glyph.Text && Math.Abs(last.Left - glyph.Left) < 0.2 * glyph.Size)
            {
                continue;
            }

            if (before is { } previous && glyph.Left - previous.Right > 0.22 * glyph.Size && IsLatin(previous.Text) && IsLatin(glyph.Text))
            {
                text.Append(' ');
            }
            else if (before is { } wide && glyph.Left - wide.Right > (glyph.FollowsBlank ? 0.15 : 0.8) * glyph.Size)
            {
                text.Append(' ');
            }

            text.Append(glyph.Text);
            before = glyph;
        }

        return new TextLine(text.ToString(), line[0].Left, line.Max(glyph => glyph.Right), line[0].Baseline, line.Max(glyph => glyph.Size));
    }

    static bool IsLatin(string text) => text[0] < 0x2000 && char.IsLetterOrDigit(text[0]);
}
