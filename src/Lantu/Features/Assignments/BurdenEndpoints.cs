using Lantu.Documents.Lists;
using Lantu.Domain.Accounts;
using Lantu.Domain.Burden;
using Lantu.Domain.Rounds;
using Lantu.Jobs;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lantu.Features.Assignments;

/// <summary>How many rows units will write and check, month by month.</summary>
static class BurdenEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/plans/{number:int}/burden", ShowAsync).Needs(Power.ReadPlans, Subject.Plan);
        app.MapGet("/plans/{number:int}/burden.xlsx", SendAsync).Needs(Power.ReadPlans, Subject.Plan);
    }

    static async Task<IResult> ShowAsync(int number, string? round, FrequencyQueries queries, PersonQueries people, EffortQueries effort, CancellationToken cancellation) =>
        await FindAsync(number, RoundMonth.TryParse(round, out RoundMonth month) ? month : null, queries, people, effort, cancellation) is { } view ? new RazorComponentResult<BurdenPage>(new { View = view }) : TypedResults.NotFound();

    static async Task<Results<FileContentHttpResult, NotFound>> SendAsync(int number, FrequencyQueries queries, PersonQueries people, EffortQueries effort, CancellationToken cancellation)
    {
        if (await FindAsync(number, null, queries, people, effort, cancellation) is not { } view)
        {
            return TypedResults.NotFound();
        }

        using MemoryStream made = new();
        ListWorkbook.Write(made, BurdenList.Of(view));
        return TypedResults.File(made.ToArray(), ExportForm.Excel.ContentType, FileName.Of($"{view.Plan.Name.Brief} {Words.Of("Burden")}", "xlsx", $"burden-{number}"));
    }

    static async Task<BurdenView?> FindAsync(int number, RoundMonth? round, FrequencyQueries queries, PersonQueries people, EffortQueries effort, CancellationToken cancellation)
    {
        if (await queries.ReportingAsync(number, cancellation) is not { } reporting)
        {
            return null;
        }

        IReadOnlyList<AdHocLoad> adHoc = await queries.AdHocAsync(reporting, cancellation);
        return BurdenView.Of(reporting, await queries.UnitsAsync(FrequencyQueries.HeadOf(reporting), cancellation), adHoc) with
        {
            People = await people.FindAsync(reporting, adHoc, cancellation),
            Effort = await effort.FindAsync(reporting, round, cancellation),
        };
    }
}
