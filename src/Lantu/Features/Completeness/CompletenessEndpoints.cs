using Lantu.Documents.Lists;
using Lantu.Domain.Accounts;
using Lantu.Domain.Units;
using Lantu.Jobs;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lantu.Features.Completeness;

/// <summary>Which units reported in which months, and in time. Everybody who reads the plan reads its sums; of units only those whose work they read.</summary>
static class CompletenessEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/plans/{number:int}/completeness", ShowAsync).Needs(Power.ReadPlans, Subject.Plan);
        app.MapGet("/plans/{number:int}/completeness.xlsx", SendAsync).Needs(Power.ReadPlans, Subject.Plan);
    }

    static async Task<IResult> ShowAsync(int number, string? kind, CompletenessQueries queries, CancellationToken cancellation) =>
        await queries.FindAsync(number, Kind(kind), cancellation) is { } view ? new RazorComponentResult<CompletenessPage>(new { View = view }) : TypedResults.NotFound();

    static async Task<Results<FileContentHttpResult, NotFound>> SendAsync(int number, string? kind, CompletenessQueries queries, CancellationToken cancellation)
    {
        if (await queries.FindAsync(number, Kind(kind), cancellation) is not { } view)
        {
            return TypedResults.NotFound();
        }

        using MemoryStream made = new();
        ListWorkbook.Write(made, CompletenessList.Of(view));
        return TypedResults.File(made.ToArray(), ExportForm.Excel.ContentType, FileName.Of($"{view.Plan.Brief} {Words.Of("Completeness")}", "xlsx", $"completeness-{number}"));
    }

    // What is asked for and does not exist is not asked for.
    static UnitKind? Kind(string? typed) => Enum.TryParse(typed, ignoreCase: true, out UnitKind kind) && Enum.IsDefined(kind) ? kind : null;
}
