namespace Lantu.Data.Readings;

/// <summary>The heading of a table: where columns stand that were declared.</summary>
class Heading(string file, IEnumerable<string> headings)
{
    readonly string[] cells = [.. headings.Select(cell => cell.Trim().TrimStart('\uFEFF'))];

    public int Count => cells.Length;

    public string NameOf(int place) => cells[place];

    /// <summary>The one column of a name.</summary>
    public int PlaceOf(string name)
    {
        int place = Array.IndexOf(cells, name);
        if (place < 0)
        {
            throw new ReadingsRefusedException(ReadingsRefusal.NoColumn, file, name, string.Join(", ", cells.Take(20)));
        }

        return Array.LastIndexOf(cells, name) == place ? place : throw new ReadingsRefusedException(ReadingsRefusal.TwoColumns, file, name);
    }
}
