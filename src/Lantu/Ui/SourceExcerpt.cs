using Lantu.Domain.Plans;

namespace Lantu.Ui;

/// <summary>Rows of the document with what of them is meant: rows, and of these the cells that hold the words in question.</summary>
/// <param name="Rows">The rows in reading order.</param>
/// <param name="Here">Ordinals of those that are meant.</param>
public sealed record SourceExcerpt(IReadOnlyList<SourceRow> Rows, IReadOnlySet<int> Here)
{
    /// <summary>No rows.</summary>
    public static SourceExcerpt None { get; } = new([], new HashSet<int>());

    /// <summary>The words to mark in the rows that are meant.</summary>
    public IReadOnlyCollection<string> Phrases { get; init; } = [];

    /// <summary>0-based column of the one cell that is meant, where the place says it.</summary>
    public int? Column { get; init; }

    /// <summary>Whether the document has pages that can be shown.</summary>
    public bool HasPages => Rows.Any(row => row.Place.Page is not null);

    /// <summary>The page to begin with.</summary>
    public int Page => Rows.FirstOrDefault(row => Here.Contains(row.Ordinal))?.Place.Page ?? 1;

    /// <summary>Whether the cell is meant; of a row none is where none holds the words in question.</summary>
    public bool IsMeant(SourceRow row, int cell) => Here.Contains(row.Ordinal) && row.IsTableRow && Holds(row, cell);

    /// <summary>What to mark on the pages: cells, or whole rows where no cell is meant.</summary>
    public IReadOnlyList<PageMark> Marks() => [.. Rows.Where(row => Here.Contains(row.Ordinal)).SelectMany(MarksOf)];

    IEnumerable<PageMark> MarksOf(SourceRow row)
    {
        if (row.Place.Page is not { } page || row.CellPlaces is not { } places)
        {
            return [];
        }

        IEnumerable<PageBox> meant = places.Where((_, cell) => IsMeant(row, cell)).Select(place => place.Box).OfType<PageBox>();
        PageBox[] boxes = [.. meant];
        return boxes.Length > 0 ? boxes.Select(box => new PageMark(page, box)) : PageBox.OfRow(places.Select(place => place.Box).OfType<PageBox>()) is { } whole ? [new PageMark(page, whole)] : [];
    }

    bool Holds(SourceRow row, int cell) => Column is { } column
        ? (row.CellPlaces is { } places ? places[cell].Column : cell) == column
        : Phrases.Any(phrase => Passage.Holds(row.Cells[cell], phrase));
}
