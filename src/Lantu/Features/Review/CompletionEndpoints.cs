using Lantu.Domain.Accounts;
using Lantu.Domain.Rounds;
using Lantu.Jobs;
using Lantu.Jobs.Review;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lantu.Features.Review;

/// <summary>The measures that units are done with: listed, and opened again.</summary>
static class CompletionEndpoints
{
    public static void Map(RouteGroupBuilder review)
    {
        review.MapGet("/completions", ListAsync).Needs(Power.ReadPlans, Subject.Plan);
        review.MapPost("/completions/reopen", ReopenAsync).Needs(Power.AcceptWork, Subject.Plan);
    }

    static async Task<IResult> ListAsync(int number, string? from, Reviewing who, CancellationToken cancellation) =>
        await who.Queries.CompletionsAsync(number, await who.PersonAsync(number, cancellation), cancellation) is { } view
            ? new RazorComponentResult<CompletionsPage>(new { View = view with { Done = RoundMonth.TryParse(from, out RoundMonth month) ? Words.Of("CompletionReopened", RoundWords.Month(month)) : null } })
            : TypedResults.NotFound();

    static async Task<IResult> ReopenAsync(int number, [AsParameters] ReviewReportForm form, CloseMeasure close, Reviewing who, CancellationToken cancellation)
    {
        ReviewPerson person = await who.PersonAsync(number, cancellation);
        try
        {
            return TypedResults.LocalRedirect($"/plans/{number}/review/completions?from={await close.ReopenAsync(number, form.Unit ?? 0, form.Measure ?? 0, form.Seen ?? 0, form.Reason, person)}");
        }
        catch (RefusedException refused)
        {
            return await who.Queries.CompletionsAsync(number, person, cancellation) is { } view
                ? new RazorComponentResult<CompletionsPage>(new { View = view with { Refused = Refusals.Of(refused) } }) { StatusCode = Refusals.Status(refused) }
                : TypedResults.NotFound();
        }
    }
}
