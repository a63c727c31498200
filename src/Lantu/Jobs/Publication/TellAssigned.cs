using System.Globalization;
using Lantu.Data;
using Lantu.Domain.Assignments;
using Lantu.Domain.Calendars;
using Lantu.Domain.Plans;
using Lantu.Jobs.Calendars;
using Lantu.Jobs.Messages;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Publication;

/// <summary>Tells every unit that a plan which was put in force assigns it something, and until when it answers.</summary>
static class TellAssigned
{
    public static async Task RunAsync(LantuDb db, Plan plan, DateOnly today, DateTimeOffset now)
    {
        AssignmentSetting? setting = await db.AssignmentSettings.SingleOrDefaultAsync(s => s.PlanId == plan.Id);
        WorkingDay by = (await StoredCalendar.DaysAsync(db, StoredCalendar.Usual)).After(today, setting?.AnswerDays ?? AssignmentSetting.UsualDays);
        Dictionary<string, (int All, int Open)> assigned = (await db.Assignments.Where(a => a.PlanId == plan.Id && a.EndedBy == null).GroupBy(a => a.Unit)
            .Select(g => new { Unit = g.Key, All = g.Count(), Open = g.Count(a => a.AcknowledgedAt == null && a.ContestNumber == null) }).ToListAsync()).ToDictionary(unit => unit.Unit, unit => (unit.All, unit.Open), StringComparer.Ordinal);
        foreach (PlanUnit unit in (await db.Units.Where(u => u.PlanId == plan.Id).OrderBy(u => u.Ordinal).ToListAsync()).Where(unit => assigned.ContainsKey(unit.Name) && AssignmentSetting.Orders(setting, unit.Name, unit.Kind)))
        {
            (int all, int open) = assigned[unit.Name];
            string[] arguments = [all.ToString(CultureInfo.InvariantCulture), open.ToString(CultureInfo.InvariantCulture), by.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)];
            await Tell.UnitAloneAsync(db, plan.Id, unit.Ordinal, now, open > 0 ? "plan.published" : "plan.published-answered", $"/units/{unit.Ordinal}/assignments", arguments);
        }
    }
}
