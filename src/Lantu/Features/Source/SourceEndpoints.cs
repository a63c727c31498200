using Lantu.Data;
using Lantu.Domain.Plans;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Source;

/// <summary>The document a plan came from: as it was read, and as the file that was handed in.</summary>
static class SourceEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/plans/{number:int}/source", ShowAsync);
        app.MapGet("/plans/{number:int}/document", DownloadAsync);
    }

    static async Task<Results<RazorComponentResult<SourcePage>, NotFound>> ShowAsync(int number, LantuDb db, CancellationToken cancellation)
    {
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, p.Source.Name }).SingleOrDefaultAsync(cancellation);
        if (plan is null)
        {
            return TypedResults.NotFound();
        }

        List<SourceRow> rows = await db.SourceRows.Where(r => r.PlanId == plan.Id).OrderBy(r => r.Ordinal).ToListAsync(cancellation);
        return new RazorComponentResult<SourcePage>(new { Number = number, FileName = plan.Name, Rows = (IReadOnlyList<SourceRow>)rows });
    }

    // Always as a download of no particular type: a document from elsewhere is never shown as a page of ours.
    static async Task<Results<FileContentHttpResult, NotFound>> DownloadAsync(int number, LantuDb db, CancellationToken cancellation)
    {
        var source = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Source.Name, p.Source.Content }).SingleOrDefaultAsync(cancellation);
        return source is null ? TypedResults.NotFound() : TypedResults.File(source.Content, "application/octet-stream", source.Name);
    }
}
