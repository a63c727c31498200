using Lantu.Domain.Plans;

namespace Lantu.Documents.Interpreter.Tables;

/// <summary>A task with its rows, before the rows are read as measures.</summary>
sealed class TaskRows(string number, string title, string? section, SourcePlace place)
{
    public string Number { get; } = number;

    public string Title { get; set; } = title;

    public string? Section { get; } = section;

    public SourcePlace Place { get; } = place;

    public List<TaskRow> Rows { get; } = [];
}
