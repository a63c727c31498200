using Lantu.Domain.Deadlines;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;

namespace Lantu.Domain.Lineage;

/// <summary>A measure as it is held against those of another plan: where it is printed, and what it says.</summary>
public sealed record ComparedMeasure
{
    /// <summary>Its place in its plan, from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The name people use, such as 2-4-1.</summary>
    public required string Key { get; init; }

    /// <summary>Title of its programme.</summary>
    public string Programme { get; init; } = "";

    /// <summary>The task's number as printed; empty where it has none.</summary>
    public string TaskNumber { get; init; } = "";

    /// <summary>The task's title as printed.</summary>
    public string TaskTitle { get; init; } = "";

    /// <summary>Its text, one paragraph a line.</summary>
    public required string Text { get; init; }

    /// <summary>When it is due.</summary>
    public IReadOnlyList<Deadline> Deadlines { get; init; } = [];

    /// <summary>Who is named in which role, by directory names where they are understood.</summary>
    public IReadOnlyList<(ResponsibilityRole Role, string Unit)> Units { get; init; } = [];

    /// <summary>Where it is printed: its key, or under the task's title where the task has no number, as the key then only counts.</summary>
    public string Position => TaskNumber.Length > 0 ? Key : $"{FoldedText.OfTitle(Programme)} {FoldedText.OfTitle(TaskTitle)} {Place}";

    /// <summary>Its place within its task, as the key's last part has it.</summary>
    public string Place => Key[(Key.LastIndexOf('-') + 1)..];

    /// <summary>The measures of a plan in its order.</summary>
    /// <param name="programmes">Its programmes.</param>
    /// <param name="tasks">Its tasks.</param>
    /// <param name="measures">Its measures with their responsibilities.</param>
    public static IReadOnlyList<ComparedMeasure> ListOf(IEnumerable<Programme> programmes, IEnumerable<PlanTask> tasks, IEnumerable<Measure> measures)
    {
        Dictionary<int, string> titles = programmes.ToDictionary(programme => programme.Ordinal, programme => programme.Title);
        Dictionary<int, PlanTask> headings = tasks.ToDictionary(task => task.Ordinal);
        return [.. measures.OrderBy(measure => measure.Order).Select(measure => new ComparedMeasure
        {
            Ordinal = measure.Ordinal,
            Key = measure.Key,
            Programme = titles[measure.ProgrammeOrdinal],
            TaskNumber = headings[measure.TaskOrdinal].Number,
            TaskTitle = headings[measure.TaskOrdinal].Title,
            Text = measure.Text,
            Deadlines = measure.Deadlines,
            Units = [.. measure.Responsibilities.OrderBy(responsibility => responsibility.Ordinal).Select(responsibility => (responsibility.Role, responsibility.Unit ?? responsibility.Text)).Distinct()],
        })];
    }
}
