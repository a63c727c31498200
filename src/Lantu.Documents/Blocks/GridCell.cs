using Lantu.Domain.Plans;

namespace Lantu.Documents.Blocks;

/// <summary>A cell, with its own place in the grid, so that merged cells keep the columns right.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Column">0-based column.</param>
/// <param name="Paragraphs">
/// Its paragraphs as the format marks them (<c>&lt;p&gt;</c>, a Word paragraph, a line break in Excel). Within one, <c>\n</c> is
/// a line break (<c>&lt;br&gt;</c>): the interpreter decides whether it separates or only wraps; <see cref="Wrap"/> is where a full
/// line of a PDF goes on in the next. Blanks are kept as printed: a double blank can be a separator. Empty for an empty cell.
/// </param>
public sealed record GridCell(SourcePlace Place, int Column, IReadOnlyList<string> Paragraphs)
{
    /// <summary>Stands where the width of the column, not the author, broke a line.</summary>
    public const char Wrap = '\v';

    /// <summary>How many columns it covers, from 1.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>How many rows it covers, from 1.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Where it is printed on its page; absent where the format has no pages.</summary>
    public PageBox? Box { get; init; }

    /// <summary>Whether all of it is bold.</summary>
    public bool IsBold { get; init; }
}
