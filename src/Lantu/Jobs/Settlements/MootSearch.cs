using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Domain.Settlements;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Settlements;

/// <summary>What an act, or its undoing, makes of the other findings at the measures it touches.</summary>
/// <param name="Fallen">Open ones of which something was to be decided before, and nothing is now.</param>
/// <param name="Risen">Ordinals of those that were moot and of which something is to be decided again.</param>
/// <param name="Still">Ordinals of those that were moot and are, whichever act made them so.</param>
sealed record MootSearch(IReadOnlyList<MootFinding> Fallen, IReadOnlyList<int> Risen, IReadOnlyList<int> Still)
{
    static readonly MootSearch Nothing = new([], [], []);

    /// <param name="db">The database as it is saved; what the act changes may not be.</param>
    /// <param name="desk">The desk.</param>
    /// <param name="effect">What was changed.</param>
    /// <param name="settled">Findings that the act itself settles.</param>
    public static async Task<MootSearch> RunAsync(LantuDb db, DraftDesk desk, ActEffect effect, IReadOnlyList<int> settled)
    {
        PlanId plan = desk.Plan.Id;
        int[] tasks = [.. effect.HeadingsAfter.Keys];
        HashSet<int> touched = [.. effect.After.Keys, .. effect.TasksAfter.Keys, .. tasks.Length == 0 ? [] : await db.Measures.Where(m => m.PlanId == plan && tasks.Contains(m.TaskOrdinal)).Select(m => m.Ordinal).ToListAsync()];
        if (touched.Count == 0)
        {
            return Nothing;
        }

        HashSet<int> own = [.. settled];
        List<PlanFinding> near = [.. (await db.Findings.Where(f => f.PlanId == plan && (f.State == FindingState.Open || f.State == FindingState.Moot))
                .Where(f => !Proposals.OfOwnMeasure.Contains(f.Code) || touched.Contains(f.MeasureOrdinal!.Value)).OrderBy(f => f.Ordinal).ToListAsync())
            .Where(finding => !own.Contains(finding.Ordinal) && Proposals.Measures(finding).Any(touched.Contains))];
        if (near.Count == 0)
        {
            return Nothing;
        }

        int[] others = [.. near.SelectMany(Proposals.Measures).Distinct().Where(measure => !effect.After.ContainsKey(measure))];
        Dictionary<int, MeasureContent> beside = others.Length == 0 ? [] : (await desk.MeasuresAsync(others)).ToDictionary(measure => measure.Key, measure => measure.Value.Content());
        Dictionary<int, MeasureContent> before = With(beside, effect.Before);
        Dictionary<int, MeasureContent> after = With(beside, effect.After);
        int[] owners = [.. near.Select(finding => finding.MeasureOrdinal).OfType<int>().Distinct()];
        var tasksOf = await db.EveryMeasure.Where(m => m.PlanId == plan && owners.Contains(m.Ordinal))
            .Join(db.EveryTask, m => new { m.PlanId, Ordinal = m.TaskOrdinal }, t => new { t.PlanId, t.Ordinal }, (m, t) => new { m.Ordinal, Task = t.Ordinal, t.Number, t.Title, t.Section })
            .ToDictionaryAsync(m => m.Ordinal);
        int[] ends = [.. effect.TasksBefore.Values.Concat(effect.TasksAfter.Values).Distinct()];
        Dictionary<int, TaskHeading> movedTo = ends.Length == 0 ? [] : await db.EveryTask.Where(t => t.PlanId == plan && ends.Contains(t.Ordinal)).ToDictionaryAsync(t => t.Ordinal, t => t.Heading());
        MootRule rule = new(new Proposals(await desk.PartsAsync()));

        List<MootFinding> fallen = [];
        List<int> risen = [];
        List<int> still = [];
        foreach (PlanFinding finding in near)
        {
            MootFinding? now = rule.Of(finding, after, Heading(finding, effect.HeadingsAfter, effect.TasksAfter));
            if (finding.State == FindingState.Moot)
            {
                (now is null ? risen : still).Add(finding.Ordinal);
            }
            else if (now is not null && rule.Of(finding, before, Heading(finding, effect.HeadingsBefore, effect.TasksBefore)) is null)
            {
                fallen.Add(now);
            }
        }

        return new MootSearch(fallen, risen, still);

        TaskHeading? Heading(PlanFinding finding, IReadOnlyDictionary<int, TaskHeading> changed, IReadOnlyDictionary<int, int> moved) =>
            finding.MeasureOrdinal is not { } measure || !tasksOf.TryGetValue(measure, out var task) ? null
                : moved.TryGetValue(measure, out int other) ? changed.GetValueOrDefault(other) ?? movedTo[other]
                : changed.GetValueOrDefault(task.Task) ?? new TaskHeading(task.Number, task.Title, task.Section);
    }

    static Dictionary<int, MeasureContent> With(Dictionary<int, MeasureContent> beside, IReadOnlyDictionary<int, MeasureContent?> touched)
    {
        Dictionary<int, MeasureContent> all = new(beside);
        foreach ((int measure, MeasureContent? content) in touched)
        {
            if (content is not null)
            {
                all[measure] = content;
            }
        }

        return all;
    }
}
