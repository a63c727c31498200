using Lantu.Domain.Accounts;
using Lantu.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lantu.Features.Readings;

/// <summary>The hours that a plan's place has of its air stations: what was filed, and each station's days and hours.</summary>
static class ReadingEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder readings = app.MapGroup("/plans/{number:int}/readings");
        readings.MapGet("", ListAsync).Needs(Power.ReadPlans, Subject.Plan);
        readings.MapGet("/{batch:int}", BatchAsync).Needs(Power.ReadPlans, Subject.Plan);
        readings.MapGet("/stations/{**station}", StationAsync).Needs(Power.ReadPlans, Subject.Plan);
    }

    static async Task<IResult> ListAsync(int number, ReadingQueries queries, CancellationToken cancellation) =>
        await queries.ListAsync(number, cancellation) is { } view ? new RazorComponentResult<ReadingsPage>(new { View = view }) : TypedResults.NotFound();

    static async Task<IResult> BatchAsync(int number, int batch, ReadingQueries queries, CancellationToken cancellation) =>
        await queries.BatchAsync(number, batch, cancellation) is { } view ? new RazorComponentResult<BatchPage>(new { View = view }) : TypedResults.NotFound();

    static async Task<IResult> StationAsync(int number, string station, HttpRequest request, StationDayQueries queries, CancellationToken cancellation) =>
        await queries.FindAsync(number, station, StationMoment.From(request.Query), cancellation) is { } view ? new RazorComponentResult<StationDaysPage>(new { View = view }) : TypedResults.NotFound();
}
