using Lantu.Domain.Plans;

namespace Lantu.Documents.Interpreter.Tables;

/// <summary>A row of a task table with its cells by what they hold.</summary>
sealed record TaskRow
{
    public required SourcePlace Place { get; init; }

    /// <summary>Number as printed, without its punctuation; empty on a continuation row.</summary>
    public string Number { get; init; } = "";

    public string Title { get; init; } = "";

    /// <summary>The section where the table has a column for it.</summary>
    public string Section { get; init; } = "";

    public IReadOnlyList<string> Paragraphs { get; init; } = [];

    /// <summary>Its paragraphs if every sentence that ends with a full printed line ended one; empty where that makes no difference.</summary>
    public IReadOnlyList<string> ParagraphsAtFullLines { get; init; } = [];

    public CellParts Deadline { get; init; } = CellParts.Empty;

    public CellParts Lead { get; init; } = CellParts.Empty;

    public CellParts Responsible { get; init; } = CellParts.Empty;

    public CellParts Supporting { get; init; } = CellParts.Empty;

    /// <summary>Where its cells fit better, of a row that has lost some; nothing where they stand right or nobody can tell.</summary>
    public MovedCells? Moved { get; init; }

    /// <summary>The columns of the table it stands in.</summary>
    public required TaskColumns Columns { get; init; }

    public bool HasText => Paragraphs.Count > 0;

    public bool ContinuesTask => Number.Length == 0 && Title.Length == 0;
}
