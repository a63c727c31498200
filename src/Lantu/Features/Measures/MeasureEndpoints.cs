using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Jobs;
using Lantu.Jobs.Assignments;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lantu.Features.Measures;

/// <summary>The measure table, whose address holds the filter, the same as a file, and the page of one measure.</summary>
static class MeasureEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/plans/{number:int}/measures", ListAsync).Needs(Power.ReadPlans, Subject.Plan);
        foreach (MeasureFile file in MeasureFile.All)
        {
            app.MapGet($"/plans/{{number:int}}/measures.{file.Extension}", (int number, HttpRequest request, LantuDb db, MeasureTables tables, CancellationToken cancellation) => SendAsync(file, number, request, db, tables, cancellation)).Needs(Power.ReadPlans, Subject.Plan);
        }

        app.MapGet("/plans/{number:int}/measures/{ordinal:int}", ShowAsync).Needs(Power.ReadPlans, Subject.Plan);
    }

    static async Task<IResult> ListAsync(int number, HttpRequest request, LantuDb db, MeasureTables tables, CancellationToken cancellation) =>
        await tables.FindAsync(db, number, MeasureFilter.From(request.Query), cancellation) is { } table ? new RazorComponentResult<MeasuresPage>(new { Table = table }) : TypedResults.NotFound();

    static async Task<Results<FileContentHttpResult, NotFound>> SendAsync(MeasureFile file, int number, HttpRequest request, LantuDb db, MeasureTables tables, CancellationToken cancellation) =>
        await tables.FindAsync(db, number, MeasureFilter.From(request.Query), cancellation) is { } table
            ? TypedResults.File(file.Bytes(table), file.ContentType, FileName.Of($"{table.Plan.Brief} {Words.Of("MeasureTable")}", file.Extension, $"measures-{number}"))
            : TypedResults.NotFound();

    static async Task<IResult> ShowAsync(int number, int ordinal, LantuDb db, AssignmentBoard board, UnitsInReach reach, BusinessClock clock, CancellationToken cancellation) =>
        await MeasureQueries.FindAsync(db, number, ordinal, cancellation) is { } view
            ? new RazorComponentResult<MeasurePage>(new { View = view with { Work = await MeasureWork.FindAsync(db, view, board, reach, clock, cancellation) } }) : TypedResults.NotFound();
}
