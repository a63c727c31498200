using Lantu.Data;
using Lantu.Domain.Plans;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Measures;

/// <summary>The measure table, whose address holds the filter, and the page of one measure.</summary>
static class MeasureEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/plans/{number:int}/measures", ListAsync);
        app.MapGet("/plans/{number:int}/measures/{ordinal:int}", ShowAsync);
    }

    static async Task<Results<RazorComponentResult<MeasuresPage>, NotFound>> ListAsync(
        int number, string? programme, string? unit, string? role, string? kind, string? q, string? findings, LantuDb db, CancellationToken cancellation)
    {
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, p.Title }).SingleOrDefaultAsync(cancellation);
        if (plan is null)
        {
            return TypedResults.NotFound();
        }

        MeasureFilter filter = new()
        {
            Programme = int.TryParse(programme, System.Globalization.CultureInfo.InvariantCulture, out int ordinal) ? ordinal : null,
            Unit = unit,
            Role = role,
            Kind = kind,
            Text = q,
            OnlyFindings = findings == "1",
        };
        List<Programme> programmes = await db.Programmes.Where(p => p.PlanId == plan.Id).OrderBy(p => p.Ordinal).ToListAsync(cancellation);
        List<string> units = await db.Units.Where(u => u.PlanId == plan.Id).OrderBy(u => u.Ordinal).Select(u => u.Name).ToListAsync(cancellation);
        return new RazorComponentResult<MeasuresPage>(new
        {
            Number = number,
            PlanTitle = plan.Title,
            Filter = filter,
            Programmes = (IReadOnlyList<Programme>)programmes,
            Units = (IReadOnlyList<string>)units,
            Rows = await MeasureQueries.ListAsync(db, plan.Id, filter, cancellation),
        });
    }

    static async Task<Results<RazorComponentResult<MeasurePage>, NotFound>> ShowAsync(int number, int ordinal, LantuDb db, CancellationToken cancellation) =>
        await MeasureQueries.FindAsync(db, number, ordinal, cancellation) is { } view ? new RazorComponentResult<MeasurePage>(new { View = view }) : TypedResults.NotFound();
}
