using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Amendments;

/// <summary>Carries over to a corrected issue which measures units have taken up that are not due, for the rounds that are open; whether they may still is told when what is due is derived.</summary>
static class CarryEarlyReports
{
    public static async Task RunAsync(LantuDb db, PlanId plan, PlanId prior)
    {
        List<ReportDuty> taken = await db.ReportDuties.AsNoTracking().Where(d => d.PlanId == prior && d.IsVoluntary).ToListAsync();
        if (taken.Count == 0)
        {
            return;
        }

        LaterPlaces later = await LaterPlaces.OfAsync(db, plan, prior);
        HashSet<RoundMonth> open = [.. db.Rounds.Local.Where(round => round.PlanId == plan && round is { OpenedAt: not null, SealedAt: null, ClosedAt: null }).Select(round => round.Month)];
        foreach (ReportDuty duty in taken.Where(duty => open.Contains(duty.Month)))
        {
            if (later.Find(duty.UnitOrdinal, duty.MeasureOrdinal) is { } place)
            {
                db.ReportDuties.Add(new ReportDuty { PlanId = plan, Month = duty.Month, UnitOrdinal = place.Unit, MeasureOrdinal = place.Measure, IsSampled = duty.IsSampled, IsVoluntary = true });
            }
        }
    }
}
