using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Domain.Settlements;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Settlements;

/// <summary>
/// Changes which measures a draft has, within one act. A measure keeps its number and key for good: one that is removed is only marked, and one that is
/// added counts on behind the last and says where it is printed.
/// </summary>
sealed class DraftStructure(LantuDb db, DraftDesk desk, int act)
{
    Restructuring _done = new();

    /// <summary>What was done, to be kept with the act.</summary>
    public Restructuring Done => _done;

    /// <summary>Adds a measure behind another: in its task, or in one that is opened behind that one.</summary>
    public async Task<Measure> AddAsync(Measure after, MeasureContent content, TaskHeading? opens, IReadOnlyList<SourcePlace> places)
    {
        Measure[] siblings = opens is null ? [after] : [.. (await db.Measures.Where(m => m.PlanId == desk.Plan.Id && m.TaskOrdinal == after.TaskOrdinal).ToListAsync()).OrderBy(m => m.Order)];
        Measure before = opens is null ? after : siblings[^1];
        (int follows, int rank) = before.Order;
        foreach (Measure later in await db.EveryMeasure.AsTracking().Where(m => m.PlanId == desk.Plan.Id && m.Follows == follows && m.Rank > rank).ToListAsync())
        {
            later.Rank++;
        }

        var keys = await db.EveryMeasure.Where(m => m.PlanId == desk.Plan.Id).Select(m => new { m.Ordinal, m.Key }).ToListAsync();
        HashSet<string> taken = [.. keys.Select(key => key.Key)];
        PlanTask? task = opens is null ? null : await OpenAsync(after.TaskOrdinal, opens);
        int annex = task is null ? 0 : await db.Programmes.Where(p => p.PlanId == desk.Plan.Id && p.Ordinal == task.ProgrammeOrdinal).Select(p => p.Annex).SingleAsync();
        Measure added = new()
        {
            PlanId = desk.Plan.Id,
            Ordinal = keys.Max(key => key.Ordinal) + 1,
            ProgrammeOrdinal = after.ProgrammeOrdinal,
            TaskOrdinal = task?.Ordinal ?? after.TaskOrdinal,
            Key = task is null ? MeasureKeys.Next(after.Key, taken) : MeasureKeys.First(annex, task.Number, task.Ordinal, taken),
            Follows = follows,
            Rank = rank + 1,
            Places = places,
        };
        await desk.AddAsync(added, content);

        // Written at once: what the act adds next counts on from it.
        await db.SaveChangesAsync();
        _done = _done with { Added = [.. _done.Added, new AddedMeasure(added.Ordinal, before.Ordinal, content, opens)], OpenedTask = task?.Ordinal ?? _done.OpenedTask };
        return added;
    }

    /// <summary>Removes a measure, and its task with the last one.</summary>
    public async Task RemoveAsync(Measure measure)
    {
        await desk.RemoveAsync(measure.Ordinal, act);
        HashSet<int> gone = [.. _done.Removed.Select(removed => removed.Measure), measure.Ordinal];
        int[] left = await db.Measures.Where(m => m.PlanId == desk.Plan.Id && m.TaskOrdinal == measure.TaskOrdinal).Select(m => m.Ordinal).ToArrayAsync();
        _done = _done with { Removed = [.. _done.Removed, new RemovedMeasure(measure.Ordinal, measure.Content())] };
        if (Array.TrueForAll(left, gone.Contains))
        {
            await CloseAsync(measure.TaskOrdinal, act);
            _done = _done with { ClosedTasks = [.. _done.ClosedTasks, measure.TaskOrdinal] };
        }
    }

    /// <summary>Puts a measure, and those behind it in its task, under the next task of the programme, which must be headed so.</summary>
    public async Task MoveAsync(Measure first, string heading)
    {
        List<PlanTask> tasks = [.. (await db.Tasks.Where(t => t.PlanId == desk.Plan.Id && t.ProgrammeOrdinal == first.ProgrammeOrdinal).ToListAsync()).OrderBy(task => task.Order)];
        int next = tasks.FindIndex(task => task.Ordinal == first.TaskOrdinal) + 1;
        List<Measure> own = [.. (await db.Measures.Where(m => m.PlanId == desk.Plan.Id && m.TaskOrdinal == first.TaskOrdinal).ToListAsync()).OrderBy(m => m.Order)];
        int at = own.FindIndex(measure => measure.Ordinal == first.Ordinal);
        if (next == 0 || next == tasks.Count || at <= 0 || tasks[next].Heading().Printed != heading)
        {
            throw new RefusedException(Refusal.NothingChanged);
        }

        foreach (Measure measure in own.Skip(at))
        {
            (await desk.TrackedAsync(measure.Ordinal)).Move(tasks[next].Ordinal);
            _done = _done with { Moved = [.. _done.Moved, new MovedMeasure(measure.Ordinal, first.TaskOrdinal, tasks[next].Ordinal)] };
        }
    }

    /// <summary>Takes back what an act did.</summary>
    /// <exception cref="RefusedException">Something of it was changed since.</exception>
    public async Task UndoAsync(Restructuring done)
    {
        RefusedException changed = new(Refusal.ChangedSince, act);
        Dictionary<int, Measure> measures = await desk.MeasuresAsync([.. done.Added.Select(added => added.Measure), .. done.Moved.Select(moved => moved.Measure)]);
        HashSet<int> own = [.. done.Added.Select(added => added.Measure)];
        if (done.Added.Any(added => !measures.TryGetValue(added.Measure, out Measure? measure) || !measure.Content().IsSameAs(added.Content))
            || done.Moved.Any(moved => !measures.TryGetValue(moved.Measure, out Measure? measure) || measure.TaskOrdinal != moved.To)
            || (done.OpenedTask is { } opened && await db.Measures.AnyAsync(m => m.PlanId == desk.Plan.Id && m.TaskOrdinal == opened && !own.Contains(m.Ordinal))))
        {
            throw changed;
        }

        foreach (AddedMeasure added in done.Added)
        {
            await desk.RemoveAsync(added.Measure, act);
        }

        foreach (MovedMeasure moved in done.Moved)
        {
            (await desk.TrackedAsync(moved.Measure)).Move(moved.From);
        }

        foreach (RemovedMeasure removed in done.Removed)
        {
            if ((await desk.TrackedAsync(removed.Measure)).RemovedBy != act)
            {
                throw changed;
            }
        }

        await desk.ReturnAsync(done.Removed);
        foreach (int task in done.ClosedTasks)
        {
            await CloseAsync(task, null);
        }

        if (done.OpenedTask is { } closing)
        {
            await CloseAsync(closing, act);
        }
    }

    async Task<PlanTask> OpenAsync(int after, TaskHeading heading)
    {
        List<PlanTask> tasks = await db.EveryTask.AsTracking().Where(t => t.PlanId == desk.Plan.Id).ToListAsync();
        PlanTask before = tasks.Single(task => task.Ordinal == after);
        (int follows, int rank) = before.Order;
        tasks.Where(task => task.Follows == follows && task.Rank > rank).ToList().ForEach(task => task.Rank++);
        PlanTask opened = new() { PlanId = desk.Plan.Id, Ordinal = tasks.Max(task => task.Ordinal) + 1, ProgrammeOrdinal = before.ProgrammeOrdinal, Follows = follows, Rank = rank + 1 };
        opened.Put(heading with { Section = before.Section });
        db.Add(opened);
        return opened;
    }

    async Task CloseAsync(int ordinal, int? by) => (await db.EveryTask.AsTracking().SingleAsync(t => t.PlanId == desk.Plan.Id && t.Ordinal == ordinal)).RemovedBy = by;
}
