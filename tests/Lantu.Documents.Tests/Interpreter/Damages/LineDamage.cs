namespace Lantu.Documents.Tests.Interpreter.Damages;

/// <summary>Ways in which real documents are damaged, applied to one line of a text file.</summary>
static class LineDamage
{
    public static string Apply(string[] lines, int kind, int line, int cell, int at)
    {
        string text = lines[line];
        string[] cells = text.Split('\t');
        int index = Math.Min(cell, cells.Length - 1);
        switch (kind)
        {
            case 0:
                return "";
            case 1:
                cells[index] = "";
                return string.Join('\t', cells);
            case 2:
                return string.Join('\t', cells.Where((_, i) => i != index));
            case 3:
                return string.Join('\t', cells.Take(index).Append("误入一格").Concat(cells.Skip(index)));
            case 4:
                return text.Replace("</p>", "", StringComparison.Ordinal).Replace("<p>", "", StringComparison.Ordinal);
            case 5:
                return cells[index].Length > at ? string.Join('\t', cells.Select((c, i) => i == index ? c.Remove(at, 1).Insert(at, "口") : c)) : text;
            default:
                (cells[index], cells[0]) = (cells[0], cells[index]);
                return string.Join('\t', cells);
        }
    }
}
