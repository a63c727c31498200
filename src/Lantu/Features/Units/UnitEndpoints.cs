using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Units;

/// <summary>The units of a plan, and everything one unit owes.</summary>
static class UnitEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/plans/{number:int}/units", ListAsync);
        app.MapGet("/plans/{number:int}/units/{ordinal:int}", ShowAsync);
    }

    static async Task<Results<RazorComponentResult<UnitsPage>, NotFound>> ListAsync(int number, LantuDb db, CancellationToken cancellation)
    {
        PlanId? plan = await FindAsync(db, number, cancellation);
        if (plan is not { } id)
        {
            return TypedResults.NotFound();
        }

        List<PlanUnit> units = await db.Units.Where(u => u.PlanId == id).OrderBy(u => u.Ordinal).ToListAsync(cancellation);
        var counts = await db.ResponsibleUnits
            .Where(r => r.PlanId == id)
            .GroupBy(r => new { r.Unit, r.Role })
            .Select(g => new { g.Key.Unit, g.Key.Role, Count = g.Select(r => r.MeasureOrdinal).Distinct().Count() })
            .ToDictionaryAsync(g => (g.Unit, g.Role), g => g.Count, cancellation);
        return new RazorComponentResult<UnitsPage>(new
        {
            Number = number,
            Rows = (IReadOnlyList<UnitRow>)[.. units.Select(u => new UnitRow(
                u.Ordinal, u.Name, u.Kind, counts.GetValueOrDefault((u.Name, ResponsibilityRole.Lead)), counts.GetValueOrDefault((u.Name, ResponsibilityRole.Responsible)), counts.GetValueOrDefault((u.Name, ResponsibilityRole.Supporting))))],
        });
    }

    static async Task<Results<RazorComponentResult<UnitPage>, NotFound>> ShowAsync(int number, int ordinal, LantuDb db, CancellationToken cancellation)
    {
        PlanId? plan = await FindAsync(db, number, cancellation);
        PlanUnit? unit = plan is null ? null : await db.Units.SingleOrDefaultAsync(u => u.PlanId == plan && u.Ordinal == ordinal, cancellation);
        if (plan is not { } id || unit is null)
        {
            return TypedResults.NotFound();
        }

        List<UnitDuty> duties = await db.ResponsibleUnits
            .Where(r => r.PlanId == id && r.Unit == unit.Name)
            .Join(db.Measures, r => new { r.PlanId, Ordinal = r.MeasureOrdinal }, m => new { m.PlanId, m.Ordinal }, (r, m) => new { r, m })
            .Join(db.Tasks, x => new { x.m.PlanId, Ordinal = x.m.TaskOrdinal }, t => new { t.PlanId, t.Ordinal }, (x, t) => new { x.r, x.m, t })
            .OrderBy(x => x.r.Role).ThenBy(x => x.m.Ordinal).ThenBy(x => x.r.ResponsibilityOrdinal)
            .Select(x => new UnitDuty(x.m.Ordinal, x.m.Key, x.t.Number, x.t.Title, x.m.Paragraphs, x.m.Deadlines, x.r.Role, x.r.IsThroughGroup))
            .ToListAsync(cancellation);
        return new RazorComponentResult<UnitPage>(new { Number = number, Unit = unit, Duties = (IReadOnlyList<UnitDuty>)duties });
    }

    static Task<PlanId?> FindAsync(LantuDb db, int number, CancellationToken cancellation) =>
        db.Plans.Where(p => p.Number == number).Select(p => (PlanId?)p.Id).SingleOrDefaultAsync(cancellation);
}
