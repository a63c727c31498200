using Lantu.Data;
using Lantu.Domain.AdHocRounds;
using Lantu.Domain.Calendars;
using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;
using Lantu.Jobs.AdHocRounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Plans;

/// <summary>Short forms that the visitor's units have not answered, and drafts that wait for the visitor's decision.</summary>
static class WaitingAdHocRounds
{
    /// <summary>What the visitor's units have to fill in: a line for each unit, with the first last day.</summary>
    public static async Task<List<(int Plan, WaitingLine Line)>> OfUnitsAsync(LantuDb db, IQueryable<Plan> plans, IEnumerable<(PlanId Id, int Number, IReadOnlyList<PlanUnit> Own)> units, DateTimeOffset now, CancellationToken cancellation)
    {
        ILookup<(PlanId, int), OwedAdHocTurn> owed = (await OwedAdHocTurns.FindAsync(db, plans, now, cancellation)).ToLookup(one => (one.Plan, one.Unit));
        return [.. units.SelectMany(scope => scope.Own.Where(unit => owed.Contains((scope.Id, unit.Ordinal))).Select(unit =>
        {
            OwedAdHocTurn[] forms = [.. owed[(scope.Id, unit.Ordinal)]];
            string address = $"/plans/{scope.Number}/units/{unit.Ordinal}/ad-hoc";
            RoundMoment due = forms[0].Due;
            return (scope.Number, new WaitingLine("AdHoc", forms.Length, forms is [var only] ? $"{address}/{only.Round}/{only.Turn}" : address, unit.Name, new WorkingDay(due.Day, due.IsProvisional, []), ReportingRound.HasPassed(due, now)));
        }))];
    }

    /// <summary>Drafts of others that the plan office decides on.</summary>
    public static async Task<List<(int Plan, WaitingLine Line)>> OfOfficeAsync(LantuDb db, IQueryable<Plan> plans, IEnumerable<(PlanId Id, int Number)> offices, int account, CancellationToken cancellation)
    {
        Dictionary<PlanId, int> waiting = await db.AdHocRounds.Where(r => r.State == AdHocState.Proposed && r.DraftedByAccount != account && plans.Any(p => p.Id == r.PlanId)).GroupBy(r => r.PlanId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        return [.. offices.Where(office => waiting.ContainsKey(office.Id)).Select(office => (office.Number, new WaitingLine("AdHocDecide", waiting[office.Id], $"/plans/{office.Number}/ad-hoc")))];
    }
}
