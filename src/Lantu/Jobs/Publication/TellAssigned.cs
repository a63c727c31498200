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
        ILookup<string, Assignment> assigned = (await db.Assignments.Where(a => a.PlanId == plan.Id && a.EndedBy == null).ToListAsync()).ToLookup(a => a.Unit, StringComparer.Ordinal);
        foreach (PlanUnit unit in (await db.Units.Where(u => u.PlanId == plan.Id).OrderBy(u => u.Ordinal).ToListAsync()).Where(unit => assigned.Contains(unit.Name) && AssignmentSetting.Orders(setting, unit.Name, unit.Kind)))
        {
            int open = assigned[unit.Name].Count(assignment => assignment.AcknowledgedAt is null && assignment.ContestNumber is null);
            string[] arguments = [assigned[unit.Name].Count().ToString(CultureInfo.InvariantCulture), open.ToString(CultureInfo.InvariantCulture), by.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)];
            await Tell.UnitAloneAsync(db, plan.Id, unit.Ordinal, now, open > 0 ? "plan.published" : "plan.published-answered", $"/units/{unit.Ordinal}/assignments", arguments);
        }
    }
}
