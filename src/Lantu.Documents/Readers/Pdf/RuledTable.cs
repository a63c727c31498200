namespace Lantu.Documents.Readers.Pdf;

/// <summary>A table as its ruling lines draw it: cells that may cover several columns and rows.</summary>
sealed class RuledTable
{
    // A page with more lines than this is a drawing or a map.
    const int MostLines = 20_000;

    readonly double[] _columns;
    readonly double[] _rows;
    readonly int[,] _owner;

    RuledTable(double[] columns, double[] rows, int[,] owner, IReadOnlyList<TableCell> cells)
    {
        (_columns, _rows, _owner, Cells) = (columns, rows, owner, cells);
    }

    public IReadOnlyList<TableCell> Cells { get; }

    public int RowCount => _rows.Length - 1;

    public double Top => _rows[0];

    /// <summary>The cell at a point, or nothing outside the table.</summary>
    public TableCell? At(double x, double y)
    {
        if (x < _columns[0] - 1 || x > _columns[^1] + 1 || y > _rows[0] + 1 || y < _rows[^1] - 1)
        {
            return null;
        }

        int column = Math.Clamp(Array.FindLastIndex(_columns, edge => edge <= x), 0, _columns.Length - 2);
        int row = Math.Clamp(Array.FindLastIndex(_rows, edge => edge >= y), 0, _rows.Length - 2);
        return Cells[_owner[row, column]];
    }

    /// <summary>All tables of a page, from the top.</summary>
    public static IReadOnlyList<RuledTable> FindAll(IReadOnlyList<RulingLine> lines, PdfBudget budget) =>
        lines.Count > MostLines ? [] : [.. LineClusters.Of(lines).Select(cluster => Build(cluster, budget)).OfType<RuledTable>().OrderByDescending(table => table.Top)];

    static RuledTable? Build(IReadOnlyList<RulingLine> lines, PdfBudget budget)
    {
        RulingLine[] horizontal = [.. lines.Where(line => line.IsHorizontal)];
        RulingLine[] vertical = [.. lines.Where(line => !line.IsHorizontal)];
        double[] columns = Edges(vertical, horizontal);
        double[] rows = [.. Edges(horizontal, vertical).Reverse()];
        if (columns.Length < 3 || rows.Length < 2)
        {
            return null;
        }

        int width = columns.Length - 1;
        int height = rows.Length - 1;
        if (width > budget.Limits.Columns)
        {
            throw budget.Refuse(DocumentRefusal.TooManyColumns, $"{budget.Limits.Columns}");
        }

        budget.Rows(height);
        RulingLine[][] between = [.. columns.Select(at => On(vertical, at))];
        RulingLine[][] under = [.. rows.Select(at => On(horizontal, at))];
        int[] parent = [.. Enumerable.Range(0, width * height)];
        for (int row = 0; row < height; row++)
        {
            for (int column = 0; column < width; column++)
            {
                if (column + 1 < width && !Covers(between[column + 1], rows[row + 1], rows[row]))
                {
                    Unite(parent, (row * width) + column, (row * width) + column + 1);
                }

                if (row + 1 < height && !Covers(under[row + 1], columns[column], columns[column + 1]))
                {
                    Unite(parent, (row * width) + column, ((row + 1) * width) + column);
                }
            }
        }

        return Assemble(columns, rows, parent, width, height);
    }

    static RuledTable Assemble(double[] columns, double[] rows, int[] parent, int width, int height)
    {
        Dictionary<int, int> index = [];
        int[,] owner = new int[height, width];
        List<(int Top, int Bottom, int Left, int Right)> spans = [];
        for (int row = 0; row < height; row++)
        {
            for (int column = 0; column < width; column++)
            {
                int root = Find(parent, (row * width) + column);
                if (!index.TryGetValue(root, out int cell))
                {
                    index[root] = cell = spans.Count;
                    spans.Add((row, row, column, column));
                }

                (int top, int bottom, int left, int right) = spans[cell];
                spans[cell] = (top, Math.Max(bottom, row), Math.Min(left, column), Math.Max(right, column));
                owner[row, column] = cell;
            }
        }

        return new RuledTable(columns, rows, owner, [.. spans.Select(s => new TableCell(s.Top, s.Left, s.Bottom - s.Top + 1, s.Right - s.Left + 1, columns[s.Left], columns[s.Right + 1], rows[s.Top], rows[s.Bottom + 1]))]);
    }

    // The edges that lines stand on; the ends of the crossing lines close a table whose outer border is not drawn.
    static double[] Edges(RulingLine[] lines, RulingLine[] crossing)
    {
        List<double> edges = [];
        foreach (double position in lines.Select(line => line.At).Order())
        {
            if (edges.Count == 0 || position - edges[^1] > RulingLines.Near * 2)
            {
                edges.Add(position);
            }
        }

        if (edges.Count > 0 && crossing.Length > 0)
        {
            double first = crossing.Min(line => line.From);
            double last = crossing.Max(line => line.To);
            if (edges[0] - first > 8)
            {
                edges.Insert(0, first);
            }

            if (last - edges[^1] > 8)
            {
                edges.Add(last);
            }
        }

        return [.. edges];
    }

    static RulingLine[] On(RulingLine[] lines, double at) => [.. lines.Where(line => Math.Abs(line.At - at) <= RulingLines.Near * 2)];

    static bool Covers(RulingLine[] lines, double from, double to)
    {
        double covered = 0;
        foreach (RulingLine line in lines)
        {
            covered += Math.Max(0, Math.Min(line.To, to) - Math.Max(line.From, from));
        }

        return covered >= 0.6 * (to - from);
    }

    static int Find(int[] parent, int at)
    {
        while (parent[at] != at)
        {
            at = parent[at] = parent[parent[at]];
        }

        return at;
    }

    static void Unite(int[] parent, int one, int other)
    {
        int first = Find(parent, one);
        int second = Find(parent, other);
        parent[Math.Max(first, second)] = Math.Min(first, second);
    }
}
