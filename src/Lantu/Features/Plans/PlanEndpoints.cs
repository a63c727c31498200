using Lantu.Data;
using Lantu.Domain.Plans;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Plans;

/// <summary>The list of plans, and of each plan its overview, district targets and findings.</summary>
static class PlanEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/", ListAsync);
        app.MapGet("/plans/{number:int}", ShowAsync);
        app.MapGet("/plans/{number:int}/districts", DistrictsAsync);
        app.MapGet("/plans/{number:int}/findings", FindingsAsync);
    }

    static async Task<RazorComponentResult<PlansPage>> ListAsync(LantuDb db, CancellationToken cancellation) =>
        new(new { Plans = await PlanQueries.ListAsync(db, cancellation) });

    static async Task<Results<RazorComponentResult<PlanPage>, NotFound>> ShowAsync(int number, LantuDb db, CancellationToken cancellation) =>
        await PlanQueries.FindAsync(db, number, cancellation) is { } plan ? new RazorComponentResult<PlanPage>(new { Plan = plan }) : TypedResults.NotFound();

    static async Task<Results<RazorComponentResult<DistrictsPage>, NotFound>> DistrictsAsync(int number, LantuDb db, CancellationToken cancellation)
    {
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Title, p.DistrictTargets }).SingleOrDefaultAsync(cancellation);
        return plan is null ? TypedResults.NotFound() : new RazorComponentResult<DistrictsPage>(new { Number = number, PlanTitle = plan.Title, Table = plan.DistrictTargets });
    }

    static async Task<Results<RazorComponentResult<FindingsPage>, NotFound>> FindingsAsync(int number, string? severity, string? code, LantuDb db, CancellationToken cancellation)
    {
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, p.Title }).SingleOrDefaultAsync(cancellation);
        if (plan is null)
        {
            return TypedResults.NotFound();
        }

        List<PlanFinding> all = await db.Findings.Where(f => f.PlanId == plan.Id).OrderBy(f => f.Ordinal).ToListAsync(cancellation);
        FindingSeverity? wanted = Enum.TryParse(severity, ignoreCase: true, out FindingSeverity parsed) ? parsed : null;
        return new RazorComponentResult<FindingsPage>(new
        {
            Number = number,
            PlanTitle = plan.Title,
            All = (IReadOnlyList<PlanFinding>)all,
            Severity = wanted,
            Code = string.IsNullOrEmpty(code) ? null : code,
        });
    }
}
