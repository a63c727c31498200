namespace Lantu.Documents.Tests.Interpreter.Damages;

/// <summary>The lines of a plan printed as text tables, by what they are; a cell is addressed as printed, from 0.</summary>
sealed class TablePlan
{
    public const int Number = 0, Title = 1, Text = 2, Deadline = 3, Lead = 4, Responsible = 5, Supporting = 6;

    readonly bool _pipes;

    public TablePlan(string path)
    {
        Lines = File.ReadAllLines(path);
        _pipes = Array.Exists(Lines, line => line.StartsWith("| ", StringComparison.Ordinal));
        int[] headers = [.. Find(line => Cells(line) is ["序号", _, _, _, _, _, _])];
        Rows = [.. Find(line => Cells(line) is { Length: 7 } cells && cells[0] is not ("序号" or "---") && cells[Text].Length > 0 && cells.Skip(Deadline).Any(cell => cell.Length > 0))];
        Numbered = [.. Rows.Where(i => int.TryParse(Cell(i, Number), out _))];
        Annexes = [.. Find(line => line.StartsWith("## ", StringComparison.Ordinal) && !line.EndsWith("通知", StringComparison.Ordinal))];
        Headers = [.. Annexes.Select(annex => headers.FirstOrDefault(header => header > annex && !Annexes.Any(next => next > annex && next < header), -1)).Where(header => header >= 0)];
        int table = Array.FindLastIndex(Lines, line => Cells(line).Length > 12) + 1;
        Districts = [.. Find(line => Cells(line) is { Length: > 12 } cells && cells[0] is [_, _, .., '区']).Where(i => i < table)];
    }

    public string[] Lines { get; }

    /// <summary>Rows with a text and a deadline or units.</summary>
    public int[] Rows { get; }

    /// <summary>Rows that begin a task.</summary>
    public int[] Numbered { get; }

    /// <summary>Headings of annexes.</summary>
    public int[] Annexes { get; }

    /// <summary>The first header row of each annex that has one.</summary>
    public int[] Headers { get; }

    /// <summary>Rows of the district table.</summary>
    public int[] Districts { get; }

    public string Cell(int line, int column) => Cells(Lines[line])[column];

    /// <summary>The document with some lines changed; a line changed to nothing is taken out.</summary>
    public string With(params (int Line, string? Text)[] changes) =>
        string.Join('\n', Lines.Select((line, i) => Array.Find(changes, change => change.Line == i) is { Text: var text } change && change != default ? text : line).OfType<string>());

    public string Without(int from, int to) => string.Join('\n', Lines.Where((_, i) => i < from || i >= to));

    /// <summary>The line with its cells changed.</summary>
    public string Change(int line, Func<string[], IEnumerable<string>> change) => Join(change(Cells(Lines[line])));

    public string Change(int line, int column, string cell) => Change(line, cells => cells.Select((old, i) => i == column ? cell : old));

    /// <summary>Where the task that begins at the line ends.</summary>
    public int EndOfTask(int line) => Array.Find(Numbered, next => next > line) is > 0 and var end ? end : Lines.Length;

    string Join(IEnumerable<string> cells) => _pipes ? $"| {string.Join(" | ", cells)} |" : string.Join('\t', cells);

    string[] Cells(string line) => _pipes
        ? line.StartsWith('|') ? [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())] : []
        : line.Split('\t');

    IEnumerable<int> Find(Func<string, bool> test) => Enumerable.Range(0, Lines.Length).Where(i => test(Lines[i]));
}
