using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Rounds;
using Lantu.Jobs;
using Lantu.Jobs.Review;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lantu.Features.Review;

/// <summary>One report: looked at, verified, its measure closed for the unit.</summary>
static class ReviewReportEndpoints
{
    public static void Map(RouteGroupBuilder review)
    {
        RouteGroupBuilder report = review.MapGroup("/{month}/units/{ordinal:int}/measures/{measure:int}");
        report.MapGet("", ShowAsync).Needs(Power.ReadPlans, Subject.Plan);
        report.MapGet("/evidence/{piece:int}", SendAsync).Needs(Power.ReadPlans, Subject.Plan);
        report.MapPost("/verify", (int number, string month, int ordinal, int measure, [AsParameters] ReviewReportForm form, VerifyReport verify, Reviewing who, CancellationToken cancellation) =>
            ActAsync(number, month, ordinal, measure, form, (wanted, person) => verify.RunAsync(number, wanted, ordinal, measure, form.Seen ?? 0, form.Found, form.Text, form.Reason, person), who, cancellation)).Needs(Power.ReviewWork, Subject.Plan);
        report.MapPost("/close", (int number, string month, int ordinal, int measure, [AsParameters] ReviewReportForm form, CloseMeasure close, Reviewing who, CancellationToken cancellation) =>
            ActAsync(number, month, ordinal, measure, form, (wanted, person) => close.RunAsync(number, wanted, ordinal, measure, person), who, cancellation)).Needs(Power.AcceptWork, Subject.Plan);
    }

    static async Task<IResult> ShowAsync(int number, string month, int ordinal, int measure, Reviewing who, CancellationToken cancellation) =>
        await who.Queries.OneAsync(number, month, ordinal, measure, await who.PersonAsync(number, cancellation), cancellation) is { } view ? new RazorComponentResult<ReviewReportPage>(new { View = view }) : TypedResults.NotFound();

    // Whoever judges the report looks at what proves it; the unit itself has an address of its own.
    static async Task<IResult> SendAsync(int number, string month, int ordinal, int measure, int piece, Reviewing who, EvidenceStore store, CancellationToken cancellation) =>
        await who.Queries.OneAsync(number, month, ordinal, measure, await who.PersonAsync(number, cancellation), cancellation) is { } view && view.Row.Evidence.FirstOrDefault(one => one.Number == piece) is { } found && store.Open(found.Stored) is { } content
            ? TypedResults.File(content, found.ContentType, found.FileName)
            : TypedResults.NotFound();

    static async Task<IResult> ActAsync(int number, string month, int ordinal, int measure, ReviewReportForm form, Func<RoundMonth, ReviewPerson, Task<int>> act, Reviewing who, CancellationToken cancellation)
    {
        if (!RoundMonth.TryParse(month, out RoundMonth wanted))
        {
            return TypedResults.NotFound();
        }

        ReviewPerson person = await who.PersonAsync(number, cancellation);
        try
        {
            await act(wanted, person);
            return TypedResults.LocalRedirect($"/plans/{number}/review/{month}/units/{ordinal}/measures/{measure}");
        }
        catch (RefusedException refused)
        {
            return await who.Queries.OneAsync(number, month, ordinal, measure, person, cancellation) is { } view
                ? new RazorComponentResult<ReviewReportPage>(new { View = view with { Refused = Refusals.Of(refused), Typed = form } }) { StatusCode = Refusals.Status(refused) }
                : TypedResults.NotFound();
        }
    }
}
