namespace Lantu.Documents.Lists;

/// <summary>A row of a list that was read.</summary>
/// <param name="Texts">What it says in each column, with the cell's address.</param>
public sealed record ListRow(IReadOnlyDictionary<string, (string? Text, string Cell)> Texts)
{
    /// <summary>What it says in a column, without what surrounds it; nothing where it says nothing.</summary>
    public string? Text(string column) => Texts[column].Text;

    /// <summary>The cell's address.</summary>
    public string Cell(string column) => Texts[column].Cell;
}
