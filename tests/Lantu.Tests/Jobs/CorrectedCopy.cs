using Lantu.Domain.Plans;

namespace Lantu.Tests.Jobs;

/// <summary>A document and its corrected copy: random edits of table rows, each row's line known in both.</summary>
sealed class CorrectedCopy
{
    const int Number = 0;
    const int Text = 2;
    const int Deadline = 3;
    const int Columns = 7;

    static readonly string[] Inserted = ["组织各街道对沿街门店油烟净化装置逐户登记造册，夏季来临前换完失效的滤芯。", "在三个郊野公园试点夜间照明分级控制，候鸟过境期间减半开灯。", "为快递网点配发可循环包装箱五万只，按季公布回收去向。", "邀请中小学生担任河段小观察员，寒暑假各办一次成果展。"];

    readonly Random _random;
    readonly List<Row> _rows;
    readonly SortedDictionary<string, int> _done = new(StringComparer.Ordinal);

    public CorrectedCopy(string original, Random random, int edits)
    {
        (Original, _random) = (original, random);
        _rows = [.. original.ReplaceLineEndings("\n").Split('\n').Select((line, i) => new Row(i + 1, line))];
        for (int done = 0; done < edits;)
        {
            (string name, Func<bool> edit) = Kinds[random.Next(Kinds.Length)];
            if (edit())
            {
                done++;
                _done[name] = _done.GetValueOrDefault(name) + 1;
            }
        }

        Corrected = string.Join('\n', _rows.Select(row => row.Line));
    }

    public string Original { get; }

    public string Corrected { get; }

    /// <summary>How often each sort of edit was made.</summary>
    public string Log => string.Join(", ", _done.Select(edit => $"{edit.Key} {edit.Value}"));

    (string Name, Func<bool> Edit)[] Kinds => [("reword", Reword), ("swap", Swap), ("insert", Insert), ("delete", Delete), ("renumber", Renumber), ("units", Units), ("deadline", ChangeDeadline), ("split", Split)];

    /// <summary>The earlier ordinal of each later measure that is one, by the rows both were read from; none of a row that was divided into another number of measures.</summary>
    public Dictionary<int, int?> Truth(IReadOnlyList<Measure> earlier, IReadOnlyList<Measure> later)
    {
        ILookup<int, Measure> olds = earlier.OrderBy(measure => measure.Ordinal).ToLookup(LineOf);
        return later.GroupBy(measure => _rows[LineOf(measure) - 1].Origin)
            .Where(row => row.Key is not { } line || olds[line].Count() == row.Count())
            .SelectMany(row => row.OrderBy(measure => measure.Ordinal).Select((measure, i) => (measure.Ordinal, Prior: row.Key is { } line ? olds[line].ElementAt(i).Ordinal : (int?)null)))
            .ToDictionary(pair => pair.Ordinal, pair => pair.Prior);
    }

    static int LineOf(Measure measure) => measure.Places[0].Line ?? throw new InvalidOperationException($"The measure {measure.Key} stands at no line.");

    bool Reword()
    {
        Row row = Any(row => row.Cells[Text].Length >= 12);
        char[] text = row.Cells[Text].ToCharArray();
        for (int i = _random.Next(1, 4); i > 0; i--)
        {
            int at = _random.Next(text.Length);
            text[at] = IsChinese(text[at]) ? "增改拓优提"[_random.Next(5)] : text[at];
        }

        return row.Put(Text, new string(text));
    }

    // The numbers stay where they are; what the rows say changes places.
    bool Swap()
    {
        int at = _rows.IndexOf(Any(row => !row.HasNumber));
        Row one = _rows[at - 1];
        Row other = _rows[at];
        if (!one.IsMeasure || one.Cells[Text].Length == 0)
        {
            return false;
        }

        (string number, string title) = (one.Cells[Number], one.Cells[1]);
        (string numberBelow, string titleBelow) = (other.Cells[Number], other.Cells[1]);
        (_rows[at - 1], _rows[at]) = (other, one);
        return other.Put(Number, number) | other.Put(1, title) | one.Put(Number, numberBelow) | one.Put(1, titleBelow);
    }

    bool Insert()
    {
        int at = _rows.IndexOf(Any(_ => true));
        Row row = new(null, _rows[at].Line);
        row.Put(Number, "");
        row.Put(1, "");
        row.Put(Text, Inserted[_random.Next(Inserted.Length)].Replace("五万", $"{_random.Next(2, 99)}万", StringComparison.Ordinal));
        _rows.Insert(at + 1, row);
        return true;
    }

    bool Delete() => _rows.Remove(Any(row => !row.HasNumber));

    bool Renumber()
    {
        int from = _rows.IndexOf(Any(row => row.HasNumber));
        int last = 0;
        foreach (Row row in _rows.Skip(from).TakeWhile(row => !row.Line.StartsWith("## ", StringComparison.Ordinal)).Where(row => row.IsMeasure && row.HasNumber))
        {
            if (!int.TryParse(row.Cells[Number], out int number) || number < last)
            {
                break;
            }

            last = number;
            row.Put(Number, $"{number + 1}");
        }

        return last > 0;
    }

    bool Units()
    {
        Row row = Any(row => row.Cells[4].Length > 1);
        string unit = Any(other => other.Cells[4].Length > 1).Cells[4];
        return unit != row.Cells[4] && row.Put(4 + _random.Next(2), unit);
    }

    bool ChangeDeadline() => Any(row => row.Cells[Deadline] == "年底前").Put(Deadline, $"{_random.Next(3, 12)}月底前");

    bool Split()
    {
        Row row = Any(row => row.Cells[Text].IndexOfAny(['；', '。']) is var stop && stop > 5 && stop < row.Cells[Text].Length - 5);
        int stop = row.Cells[Text].IndexOfAny(['；', '。']);
        return row.Put(Text, row.Cells[Text].Insert(stop + 1, "<br>"));
    }

    Row Any(Func<Row, bool> condition)
    {
        Row[] fitting = [.. _rows.Where(row => row.IsMeasure && row.Cells[Text].Length > 0 && condition(row))];
        return fitting[_random.Next(fitting.Length)];
    }

    static bool IsChinese(char c) => c is >= '一' and <= '龥';

    sealed class Row(int? origin, string line)
    {
        readonly bool _pipes = line.StartsWith("| ", StringComparison.Ordinal);
        string[] _cells = line.StartsWith("| ", StringComparison.Ordinal) ? [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())] : line.Split('\t');

        public int? Origin => origin;

        public string Line => IsMeasure ? _pipes ? $"| {string.Join(" | ", _cells)} |" : string.Join('\t', _cells) : line;

        public IReadOnlyList<string> Cells => _cells;

        public bool IsMeasure => _cells.Length == Columns && _cells[0] != "序号" && !_cells[0].StartsWith("--", StringComparison.Ordinal) && !line.Contains("**", StringComparison.Ordinal) && !line.Contains("<b>", StringComparison.Ordinal);

        public bool HasNumber => _cells[0].Length > 0;

        public bool Put(int cell, string text)
        {
            bool changes = _cells[cell] != text;
            _cells = [.. _cells];
            _cells[cell] = text;
            return changes;
        }
    }
}
