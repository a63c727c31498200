namespace Lantu.Domain.Plans;

/// <summary>Where something stands in the official document, as a person would look it up.</summary>
/// <remarks>A text file gives lines, a PDF pages, a workbook sheets and cells; what a format lacks stays absent.</remarks>
public sealed record SourcePlace
{
    /// <summary>The place of which nothing is known.</summary>
    public static SourcePlace Unknown { get; } = new();

    /// <summary>1-based line of a text or HTML file; for Word the 1-based number of the paragraph or table row in reading order.</summary>
    public int? Line { get; init; }

    /// <summary>1-based page of a PDF.</summary>
    public int? Page { get; init; }

    /// <summary>
    /// 1-based place within the page of a PDF or the line of an HTML file, over its table rows and paragraphs from the top; absent where a line
    /// holds one alone.
    /// </summary>
    public int? Row { get; init; }

    /// <summary>Name of the worksheet.</summary>
    public string? Sheet { get; init; }

    /// <summary>Address of the cell or of the first cell of the row, such as <c>B7</c>.</summary>
    public string? Cell { get; init; }

    /// <summary>The place of the row that a cell of a worksheet is in, which is its first cell's; any other place as it is.</summary>
    public SourcePlace OfRow() => Cell is null ? this : this with { Cell = "A" + Cell.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]) };

    /// <summary>0-based column of the cell it names; absent where it names none.</summary>
    public int? Column() => Cell is null ? null : Cell.TakeWhile(char.IsAsciiLetterUpper).Aggregate(0, (column, letter) => (column * 26) + letter - 'A' + 1) - 1;
}
