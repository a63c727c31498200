using Lantu.Data;
using Lantu.Domain.Calendars;
using Lantu.Domain.Plans;

namespace Lantu.Jobs.Assignments;

/// <summary>The calendar that a plan's working days are counted by.</summary>
interface IWorkingDays
{
    ValueTask<WorkingCalendar> OfAsync(LantuDb db, PlanId plan, CancellationToken cancellation = default);
}
