using Lantu.Data;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lantu.Features.Measures;

/// <summary>The measure table, whose address holds the filter, and the page of one measure.</summary>
static class MeasureEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/plans/{number:int}/measures", ListAsync);
        app.MapGet("/plans/{number:int}/measures/{ordinal:int}", ShowAsync);
    }

    static async Task<Results<RazorComponentResult<MeasuresPage>, NotFound>> ListAsync(int number, HttpRequest request, LantuDb db, CancellationToken cancellation) =>
        await MeasureQueries.ListAsync(db, number, MeasureFilter.From(request.Query), cancellation) is { } table ? new RazorComponentResult<MeasuresPage>(new { Table = table }) : TypedResults.NotFound();

    static async Task<Results<RazorComponentResult<MeasurePage>, NotFound>> ShowAsync(int number, int ordinal, LantuDb db, CancellationToken cancellation) =>
        await MeasureQueries.FindAsync(db, number, ordinal, cancellation) is { } view ? new RazorComponentResult<MeasurePage>(new { View = view }) : TypedResults.NotFound();
}
