using Lantu.Data;
using Lantu.Domain.Lineage;
using Lantu.Domain.Plans;
using Lantu.Domain.Settlements;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Amendments;

/// <summary>
/// Loads what the office did on an earlier import of a document, to be carried over. Which measure is which is told by the two readings: what the office
/// made of the earlier one would make them less alike.
/// </summary>
static class EarlierWork
{
    /// <returns>Nothing where no act is in force.</returns>
    public static async Task<EarlierActs?> LoadAsync(LantuDb db, KnownPlan prior, Plan plan, CancellationToken cancellation)
    {
        List<Settlement> acts = await db.Settlements.Where(s => s.PlanId == prior.Id && s.UndoneAt == null).OrderBy(s => s.Number).ToListAsync(cancellation);
        if (acts.Count == 0)
        {
            return null;
        }

        List<Measure> measures = await db.EveryMeasure.Where(m => m.PlanId == prior.Id).Whole().ToListAsync(cancellation);
        IReadOnlyList<MeasureMatch> matches = MeasureMatcher.Match(
            await AsReadAsync(db, prior.Id, measures, acts, cancellation),
            ComparedMeasure.ListOf(plan.Programmes, plan.Tasks, plan.Measures));
        return new EarlierActs
        {
            Plan = prior.Number,
            Acts = acts,
            Findings = await db.Findings.Where(f => f.PlanId == prior.Id).ToDictionaryAsync(f => f.Ordinal, cancellation),
            Measures = measures.ToDictionary(measure => measure.Ordinal),
            Same = matches.Where(match => match.State == LineageState.Same).ToDictionary(match => match.PriorOrdinal, match => match.Ordinal),
            Asked = matches.Where(match => match.State == LineageState.Asked).ToDictionary(match => match.PriorOrdinal, match => match.Ordinal),
        };
    }

    // The first image of each thing is how it was read.
    static async Task<IReadOnlyList<ComparedMeasure>> AsReadAsync(LantuDb db, PlanId plan, List<Measure> measures, List<Settlement> acts, CancellationToken cancellation)
    {
        Dictionary<int, MeasureContent> read = [];
        Dictionary<int, TaskHeading> headings = [];
        foreach (Settlement act in acts)
        {
            foreach ((int ordinal, MeasureContent content) in act.Measures.Select(change => (change.Measure, change.Before)).Concat((act.Structure?.Removed ?? []).Select(removed => (removed.Measure, removed.Content))))
            {
                read.TryAdd(ordinal, content);
            }

            foreach (TaskChange change in act.Tasks)
            {
                headings.TryAdd(change.Task, change.Before);
            }
        }

        List<PlanTask> tasks = await db.EveryTask.Where(t => t.PlanId == plan).ToListAsync(cancellation);
        Dictionary<int, string> numbers = tasks.ToDictionary(task => task.Ordinal, task => headings.GetValueOrDefault(task.Ordinal)?.Number ?? task.Number);
        Dictionary<int, string> titles = tasks.ToDictionary(task => task.Ordinal, task => headings.GetValueOrDefault(task.Ordinal)?.Title ?? task.Title);
        Dictionary<int, int> moved = acts.SelectMany(act => act.Structure?.Moved ?? []).GroupBy(move => move.Measure).ToDictionary(group => group.Key, group => group.First().From);
        Dictionary<int, int> taskOf = measures.ToDictionary(measure => measure.Ordinal, measure => moved.TryGetValue(measure.Ordinal, out int from) ? from : measure.TaskOrdinal);
        return [.. ComparedMeasure.ListOf(await db.Programmes.Where(p => p.PlanId == plan).ToListAsync(cancellation), tasks, measures.Where(measure => measure.Follows is null))
            .Select(measure => measure with { TaskNumber = numbers[taskOf[measure.Ordinal]], TaskTitle = titles[taskOf[measure.Ordinal]] })
            .Select(measure => read.TryGetValue(measure.Ordinal, out MeasureContent? content) ? measure with
            {
                Text = content.Printed(MeasurePart.Text),
                Deadlines = content.Deadlines,
                Units = [.. content.Roles.SelectMany(role => role.Units.Select(unit => (role.Role, unit.Unit ?? unit.Text))).Distinct()],
            } : measure)];
    }
}
