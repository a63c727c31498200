using Lantu.Domain.Deadlines;
using Lantu.Domain.Targets;
using Lantu.Domain.Units;

namespace Lantu.Domain.Plans;

/// <summary>A measure 工作措施: the thing that is tracked.</summary>
public sealed class Measure
{
    public required PlanId PlanId { get; init; }

    /// <summary>Its place in the whole plan, from 1; it stands in addresses.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The programme's place in the plan.</summary>
    public required int ProgrammeOrdinal { get; init; }

    /// <summary>The task's place in the plan.</summary>
    public required int TaskOrdinal { get; set; }

    /// <summary>The measure of the document behind which a person put it; absent where the document has it itself.</summary>
    public int? Follows { get; init; }

    /// <summary>Its place among those put behind the same one, from 1; 0 where the document has it itself.</summary>
    public int Rank { get; set; }

    /// <summary>Where it is printed: the ordinal only counts how measures came into the plan.</summary>
    public (int, int) Order => (Follows ?? Ordinal, Rank);

    /// <summary>Number of the act that took it out of the plan; it is kept so that undoing the act brings it back under the same address.</summary>
    public int? RemovedBy { get; private set; }

    /// <summary>
    /// The name people use, one measure's alone: annex, task number and place within the task, such as 2-4-1. A task number that the annex prints again has
    /// a count behind it: 2-4(2)-1.
    /// </summary>
    public required string Key { get; init; }

    public IReadOnlyList<string> Paragraphs { get; private set; } = [];

    /// <summary>All text in one string, for searching.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Every place of the document it was read from.</summary>
    public IReadOnlyList<SourcePlace> Places { get; init; } = [];

    public IReadOnlyList<Deadline> Deadlines { get; private set; } = [];

    /// <summary>The kinds of its deadlines, each once, between commas: ,By,Continuous, so that lists can be filtered.</summary>
    public string DeadlineKinds { get; private set; } = "";

    /// <summary>The latest last day of its deadlines.</summary>
    public DateOnly? LastDay { get; private set; }

    public IReadOnlyList<Milestone> Milestones { get; private set; } = [];

    public IReadOnlyList<Deadline> Duties { get; private set; } = [];

    public IReadOnlyList<Target> Targets { get; private set; } = [];

    /// <summary>How many open findings stand at it.</summary>
    public int FindingCount { get; private set; }

    /// <summary>Counts its changes by people; 0 while it is as it was read.</summary>
    public int Revision { get; private set; }

    public IList<Responsibility> Responsibilities { get; init; } = [];

    /// <summary>What it says. Needs its responsibilities and their units loaded.</summary>
    public MeasureContent Content() => new()
    {
        Paragraphs = Paragraphs,
        Deadlines = Deadlines,
        Milestones = Milestones,
        Duties = Duties,
        Targets = Targets,
        Lead = In(ResponsibilityRole.Lead),
        Responsible = In(ResponsibilityRole.Responsible),
        Supporting = In(ResponsibilityRole.Supporting),
    };

    /// <summary>Makes it say this from now on.</summary>
    public void Put(MeasureContent content)
    {
        ArgumentNullException.ThrowIfNull(content);

        Paragraphs = content.Paragraphs;
        Text = string.Join('\n', content.Paragraphs);
        Date(content);
        Responsibilities.Clear();
        foreach (Responsibility responsibility in Responsibility.Of(PlanId, Ordinal, content))
        {
            Responsibilities.Add(responsibility);
        }
    }

    /// <summary>Gives it the dates that its words mean in the plan's year; words and units stay.</summary>
    public void Date(MeasureContent content)
    {
        ArgumentNullException.ThrowIfNull(content);

        Deadlines = content.Deadlines;
        DeadlineKinds = string.Concat(content.Deadlines.Select(deadline => deadline.Kind).Distinct().Select(kind => $",{kind},"));
        LastDay = content.Deadlines.Select(deadline => deadline.Date ?? deadline.To).Max();
        Milestones = content.Milestones;
        Duties = content.Duties;
        Targets = content.Targets;
    }

    /// <summary>Makes it say something else by a person's decision.</summary>
    public void Change(MeasureContent content)
    {
        Put(content);
        Revision++;
    }

    /// <summary>Puts it under another task.</summary>
    public void Move(int task)
    {
        TaskOrdinal = task;
        Revision++;
    }

    /// <summary>Takes it out of the plan: it says what it said, and owes nothing.</summary>
    public void Remove(int settlement)
    {
        RemovedBy = settlement;
        Responsibilities.Clear();
        Revision++;
    }

    /// <summary>Puts it back into the plan.</summary>
    public void Restore(MeasureContent content)
    {
        RemovedBy = null;
        Change(content);
    }

    /// <summary>Counts findings at it that were found or opened again, or settled.</summary>
    public void CountFindings(int change) => FindingCount += change;

    IReadOnlyList<UnitReference> In(ResponsibilityRole role) => [.. Responsibilities.Where(responsibility => responsibility.Role == role).OrderBy(responsibility => responsibility.Ordinal).Select(responsibility => responsibility.Reference())];
}
