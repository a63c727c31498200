namespace Lantu.Documents.Readers.Pdf;

/// <summary>A table as its ruling lines draw it: cells that may cover several columns and rows.</summary>
sealed class RuledTable
{
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
    public static IReadOnlyList<RuledTable> FindAll(IReadOnlyList<RulingLine> lines) =>
        [.. Clusters(lines).Select(Build).OfType<RuledTable>().OrderByDescending(table => table.Top)];

    // Lines that touch, directly or through others, draw one table.
    static IEnumerable<List<RulingLine>> Clusters(IReadOnlyList<RulingLine> lines)
    {
        bool[] taken = new bool[lines.Count];
        for (int seed = 0; seed < lines.Count; seed++)
        {
            if (taken[seed])
            {
                continue;
            }

            List<RulingLine> cluster = [];
            Stack<int> open = new([seed]);
            taken[seed] = true;
            while (open.TryPop(out int at))
            {
                cluster.Add(lines[at]);
                for (int i = 0; i < lines.Count; i++)
                {
                    if (!taken[i] && Touch(lines[at], lines[i]))
                    {
                        taken[i] = true;
                        open.Push(i);
                    }
                }
            }

            yield return cluster;
        }
    }

    static bool Touch(RulingLine one, RulingLine other)
    {
        const double Reach = 3;
        return one.IsHorizontal != other.IsHorizontal
            && one.At >= other.From - Reach && one.At <= other.To + Reach
            && other.At >= one.From - Reach && other.At <= one.To + Reach;
    }

    static RuledTable? Build(List<RulingLine> lines)
    {
        double[] columns = Edges(lines.Where(line => !line.IsHorizontal).Select(line => line.At), lines.Where(line => line.IsHorizontal).SelectMany(line => new[] { line.From, line.To }));
        double[] rows = [.. Edges(lines.Where(line => line.IsHorizontal).Select(line => line.At), lines.Where(line => !line.IsHorizontal).SelectMany(line => new[] { line.From, line.To })).Reverse()];
        if (columns.Length < 3 || rows.Length < 2)
        {
            return null;
        }

        int width = columns.Length - 1;
        int height = rows.Length - 1;
        int[] parent = [.. Enumerable.Range(0, width * height)];
        for (int row = 0; row < height; row++)
        {
            for (int column = 0; column < width; column++)
            {
                if (column + 1 < width && !Covers(lines, false, columns[column + 1], rows[row + 1], rows[row]))
                {
                    Unite(parent, (row * width) + column, (row * width) + column + 1);
                }

                if (row + 1 < height && !Covers(lines, true, rows[row + 1], columns[column], columns[column + 1]))
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

        return new RuledTable(columns, rows, owner, [.. spans.Select(s => new TableCell(s.Top, s.Left, s.Bottom - s.Top + 1, s.Right - s.Left + 1, columns[s.Left], columns[s.Right + 1]))]);
    }

    // The edges that lines stand on; the ends of the crossing lines close a table whose outer border is not drawn.
    static double[] Edges(IEnumerable<double> positions, IEnumerable<double> ends)
    {
        List<double> edges = [];
        foreach (double position in positions.Order())
        {
            if (edges.Count == 0 || position - edges[^1] > RulingLines.Near * 2)
            {
                edges.Add(position);
            }
        }

        List<double> extents = [.. ends];
        if (edges.Count > 0 && extents.Count > 0)
        {
            double first = extents.Min();
            double last = extents.Max();
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

    static bool Covers(List<RulingLine> lines, bool horizontal, double at, double from, double to)
    {
        double covered = 0;
        foreach (RulingLine line in lines)
        {
            if (line.IsHorizontal == horizontal && Math.Abs(line.At - at) <= RulingLines.Near * 2)
            {
                covered += Math.Max(0, Math.Min(line.To, to) - Math.Max(line.From, from));
            }
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
