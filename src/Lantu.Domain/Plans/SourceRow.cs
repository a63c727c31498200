namespace Lantu.Domain.Plans;

/// <summary>A row or paragraph of the source document as it was read, so that pages can show where a thing comes from.</summary>
public sealed class SourceRow
{
    public required PlanId PlanId { get; init; }

    /// <summary>Its place in reading order, from 1.</summary>
    public required int Ordinal { get; init; }

    public required SourcePlace Place { get; init; }

    /// <summary>The cells of a row; one text for a paragraph.</summary>
    public required IReadOnlyList<string> Cells { get; init; }

    /// <summary>Where each cell stands, in the order of <see cref="Cells"/>; absent where that says nothing more, and in plans stored before it was kept.</summary>
    public IReadOnlyList<CellPlace>? CellPlaces { get; init; }

    public bool IsTableRow { get; init; }
}
