using Lantu.Domain.Accounts;
using Lantu.Domain.Rounds;
using Lantu.Jobs;
using Lantu.Jobs.Reporting;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lantu.Features.Reporting;

/// <summary>A unit takes measures up that are not due in a round, to report on them early.</summary>
static class EarlyReportEndpoints
{
    public static void Map(RouteGroupBuilder round)
    {
        round.MapGet("/early", (int number, int ordinal, string month, EarlyReportQueries queries, CancellationToken cancellation) => ShowAsync(number, ordinal, month, null, queries, cancellation)).Needs(Power.FileWork, Subject.PlanUnit);
        round.MapPost("/early/{measure:int}", TakeAsync).Needs(Power.FileWork, Subject.PlanUnit);
        round.MapPost("/early/{measure:int}/back", PutBackAsync).Needs(Power.FileWork, Subject.PlanUnit);
    }

    static Task<IResult> TakeAsync(int number, int ordinal, string month, int measure, TakeUpMeasures take, Visitor visitor, EarlyReportQueries queries, CancellationToken cancellation) =>
        RunAsync(number, ordinal, month, measure, wanted => take.TakeAsync(number, ordinal, wanted, measure, visitor.Actor), queries, cancellation);

    static Task<IResult> PutBackAsync(int number, int ordinal, string month, int measure, TakeUpMeasures take, Visitor visitor, EarlyReportQueries queries, CancellationToken cancellation) =>
        RunAsync(number, ordinal, month, measure, wanted => take.PutBackAsync(number, ordinal, wanted, measure, visitor.Actor), queries, cancellation);

    static async Task<IResult> RunAsync(int number, int ordinal, string month, int measure, Func<RoundMonth, Task<int>> act, EarlyReportQueries queries, CancellationToken cancellation)
    {
        if (!RoundMonth.TryParse(month, out RoundMonth wanted))
        {
            return TypedResults.NotFound();
        }

        string done = $"/plans/{number}/units/{ordinal}/rounds/{wanted}/early#m{measure}";
        try
        {
            await act(wanted);
            return TypedResults.LocalRedirect(done);
        }
        catch (RefusedException twice) when (twice.Reason == Refusal.NothingChanged)
        {
            // It is so already.
            return TypedResults.LocalRedirect(done);
        }
        catch (RefusedException refused)
        {
            return await ShowAsync(number, ordinal, month, refused, queries, cancellation);
        }
    }

    static async Task<IResult> ShowAsync(int number, int ordinal, string month, RefusedException? refused, EarlyReportQueries queries, CancellationToken cancellation) =>
        RoundMonth.TryParse(month, out RoundMonth wanted) && await queries.FindAsync(number, ordinal, wanted, cancellation) is { } view
            ? new RazorComponentResult<EarlyReportsPage>(new { View = view with { Refused = refused is null ? null : Refusals.Of(refused) } }) { StatusCode = refused is null ? StatusCodes.Status200OK : Refusals.Status(refused) }
            : TypedResults.NotFound();
}
