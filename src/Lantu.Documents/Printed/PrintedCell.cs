namespace Lantu.Documents.Printed;

/// <summary>A cell with the columns and rows it covers.</summary>
sealed record PrintedCell(int Column, IReadOnlyList<string> Paragraphs)
{
    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    /// <summary>Set as a heading: the names of columns, sections.</summary>
    public bool IsHeading { get; init; }
}
