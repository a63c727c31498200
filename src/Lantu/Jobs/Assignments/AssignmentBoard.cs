using Lantu.Data;
using Lantu.Domain.Assignments;
using Lantu.Domain.Calendars;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Lantu.Jobs.Calendars;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Assignments;

/// <summary>Reads how assignments stand today.</summary>
sealed class AssignmentBoard(BusinessClock clock)
{
    /// <param name="db">The database.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="unit">Only of this unit.</param>
    /// <param name="measure">Only of this measure.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <returns>In the plan's order, by measure, role and unit.</returns>
    public async Task<IReadOnlyList<AssignmentRow>> LoadAsync(LantuDb db, PlanId plan, string? unit = null, int? measure = null, CancellationToken cancellation = default)
    {
        DateTimeOffset? published = await db.Plans.Where(p => p.Id == plan).Select(p => p.PublishedAt).SingleAsync(cancellation);
        AssignmentSetting? setting = await db.AssignmentSettings.SingleOrDefaultAsync(s => s.PlanId == plan, cancellation);
        var units = await db.Units.Where(u => u.PlanId == plan).Select(u => new { u.Name, u.Ordinal, u.Kind }).ToDictionaryAsync(u => u.Name, StringComparer.Ordinal, cancellation);
        List<Assignment> assignments = await db.Assignments.Where(a => a.PlanId == plan && (unit == null || a.Unit == unit) && (measure == null || a.MeasureOrdinal == measure)).ToListAsync(cancellation);
        var measures = await db.Measures.Where(m => m.PlanId == plan && (measure == null || m.Ordinal == measure))
            .Join(db.Tasks, m => new { m.PlanId, Ordinal = m.TaskOrdinal }, t => new { t.PlanId, t.Ordinal }, (m, t) => new { m.Ordinal, m.Key, m.Text, m.Follows, m.Rank, Task = t.Ordinal, t.Title })
            .ToDictionaryAsync(m => m.Ordinal, cancellation);
        ILookup<(int, ResponsibilityRole, string), Contest> contests = (await db.Contests.Where(c => c.PlanId == plan && (unit == null || c.Unit == unit) && (measure == null || c.MeasureOrdinal == measure)).ToListAsync(cancellation))
            .ToLookup(c => (c.MeasureOrdinal, c.Role, c.Unit));
        Dictionary<int, Decision> decisions = await db.Decisions.Where(d => d.PlanId == plan).ToDictionaryAsync(d => d.Number, cancellation);
        WorkingCalendar calendar = await StoredCalendar.DaysAsync(db, StoredCalendar.Usual, cancellation);
        Dictionary<DateOnly, WorkingDay> dues = [];
        DateOnly today = clock.Today();
        return [.. assignments.Where(assignment => measures.ContainsKey(assignment.MeasureOrdinal)).Select(assignment =>
        {
            var about = measures[assignment.MeasureOrdinal];
            var who = units.GetValueOrDefault(assignment.Unit);
            WorkingDay? due = (assignment.AskedOn ?? Day(published)) is { } asked ? dues.TryGetValue(asked, out WorkingDay? known) ? known : dues[asked] = calendar.After(asked, setting?.AnswerDays ?? AssignmentSetting.UsualDays) : null;
            return (about.Follows, about.Rank, Row: new AssignmentRow
            {
                Assignment = assignment,
                Key = about.Key,
                Task = about.Task,
                TaskTitle = about.Title,
                Text = about.Text,
                Unit = who?.Ordinal ?? 0,
                State = assignment.StateOn(today, due, AssignmentSetting.Orders(setting, assignment.Unit, who?.Kind ?? UnitKind.Other)),
                Due = due,
                Contest = contests[(assignment.MeasureOrdinal, assignment.Role, assignment.Unit)].MaxBy(contest => contest.Number),
                Decision = (assignment.EndedBy ?? assignment.DecisionNumber) is { } number ? decisions.GetValueOrDefault(number) : null,
            });
        }).OrderBy(one => one.Follows ?? one.Row.Assignment.MeasureOrdinal).ThenBy(one => one.Rank).ThenBy(one => one.Row.Assignment.Role).ThenBy(one => one.Row.Unit).Select(one => one.Row)];
    }

    static DateOnly? Day(DateTimeOffset? at) => at is { } instant ? BeijingTime.DayOf(instant) : null;
}
