using Lantu.Domain.Plans;
using Lantu.Domain.Settlements;

namespace Lantu.Jobs.Settlements;

/// <summary>What an act changed, as it stood before and stands after; a measure without content is not in the plan.</summary>
sealed record ActEffect(IReadOnlyDictionary<int, MeasureContent?> Before, IReadOnlyDictionary<int, MeasureContent?> After, IReadOnlyDictionary<int, TaskHeading> HeadingsBefore, IReadOnlyDictionary<int, TaskHeading> HeadingsAfter)
{
    /// <summary>The tasks that measures stood under that were put under another.</summary>
    public IReadOnlyDictionary<int, int> TasksBefore { get; init; } = new Dictionary<int, int>();

    /// <summary>The tasks that they stand under since.</summary>
    public IReadOnlyDictionary<int, int> TasksAfter { get; init; } = new Dictionary<int, int>();

    public ActEffect Reversed => new(After, Before, HeadingsAfter, HeadingsBefore) { TasksBefore = TasksAfter, TasksAfter = TasksBefore };

    public static ActEffect Of(Settlement act)
    {
        Dictionary<int, MeasureContent?> before = act.Measures.ToDictionary(change => change.Measure, change => (MeasureContent?)change.Before);
        Dictionary<int, MeasureContent?> after = act.Measures.ToDictionary(change => change.Measure, change => (MeasureContent?)change.After);
        foreach (RemovedMeasure removed in act.Structure?.Removed ?? [])
        {
            before[removed.Measure] = removed.Content;
            after[removed.Measure] = null;
        }

        foreach (AddedMeasure added in act.Structure?.Added ?? [])
        {
            before[added.Measure] = null;
            after[added.Measure] = added.Content;
        }

        return new ActEffect(before, after, act.Tasks.ToDictionary(change => change.Task, change => change.Before), act.Tasks.ToDictionary(change => change.Task, change => change.After))
        {
            TasksBefore = (act.Structure?.Moved ?? []).ToDictionary(moved => moved.Measure, moved => moved.From),
            TasksAfter = (act.Structure?.Moved ?? []).ToDictionary(moved => moved.Measure, moved => moved.To),
        };
    }
}
