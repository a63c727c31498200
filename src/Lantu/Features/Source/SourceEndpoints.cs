using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Plans;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace Lantu.Features.Source;

/// <summary>The document a plan came from: as it was read, and as the file that was handed in.</summary>
static class SourceEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/plans/{number:int}/source", ShowAsync).Needs(Power.ReadPlans, Subject.Plan);
        // Not among the pages that are kept ready: a few documents would drive them all out. Browsers keep it, and ask whether it is still the same.
        app.MapGet("/plans/{number:int}/document", DownloadAsync).Needs(Power.ReadPlans, Subject.Plan);
    }

    static async Task<IResult> ShowAsync(int number, LantuDb db, CancellationToken cancellation)
    {
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, Name = new PlanName(p.Number, p.Title), File = p.Source.Name, p.SourceHash }).SingleOrDefaultAsync(cancellation);
        if (plan is null)
        {
            return TypedResults.NotFound();
        }

        List<SourceRow> rows = await db.SourceRows.Where(r => r.PlanId == plan.Id).OrderBy(r => r.Ordinal).ToListAsync(cancellation);
        var measures = await db.Measures.Where(m => m.PlanId == plan.Id).InOrder().Select(m => new { m.Ordinal, m.Key, m.Places }).ToListAsync(cancellation);

        // A page of a PDF holds many measures: only a line or a cell leads to one.
        Dictionary<SourcePlace, int> rowAt = rows.Where(r => r.Place.Line is not null || r.Place.Cell is not null).GroupBy(r => r.Place).ToDictionary(g => g.Key, g => g.First().Ordinal);
        ILookup<int, Crumb> links = measures
            .SelectMany(m => m.Places.Distinct().Where(rowAt.ContainsKey).Select(place => (Row: rowAt[place], Link: new Crumb(m.Key, $"{plan.Name.Address}/measures/{m.Ordinal}"))))
            .ToLookup(x => x.Row, x => x.Link);
        return new RazorComponentResult<SourcePage>(new { Plan = plan.Name, FileName = plan.File, Hash = plan.SourceHash, Rows = (IReadOnlyList<SourceRow>)rows, Links = links });
    }

    // Always as a download of no particular type: a document from elsewhere is never shown as a page of ours.
    static async Task<Results<FileContentHttpResult, StatusCodeHttpResult, NotFound>> DownloadAsync(int number, HttpContext context, LantuDb db, CancellationToken cancellation)
    {
        var source = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Source.Name, p.SourceHash }).SingleOrDefaultAsync(cancellation);
        if (source is null)
        {
            return TypedResults.NotFound();
        }

        EntityTagHeaderValue tag = new($"\"{source.SourceHash}\"");
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox; frame-ancestors 'none'";
        context.Response.Headers.CacheControl = "private, no-cache";
        if (context.Request.GetTypedHeaders().IfNoneMatch.Contains(tag))
        {
            context.Response.GetTypedHeaders().ETag = tag;
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        byte[] content = await db.Plans.Where(p => p.Number == number).Select(p => p.Source.Content).SingleAsync(cancellation);
        return TypedResults.File(content, "application/octet-stream", source.Name, entityTag: tag);
    }
}
