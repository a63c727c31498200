using Lantu.Domain.Accounts;
using Lantu.Domain.Rounds;
using Lantu.Jobs;
using Lantu.Jobs.Review;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lantu.Features.Review;

/// <summary>The reports of a plan's rounds: checked by the leads, accepted by the office, returned, concluded.</summary>
static class ReviewEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder review = app.MapGroup("/plans/{number:int}/review");
        review.MapGet("", ListAsync).Needs(Power.ReadPlans, Subject.Plan);
        review.MapGet("/{month}", ShowAsync).Needs(Power.ReadPlans, Subject.Plan);
        review.MapPost("/{month}/check", (int number, string month, [AsParameters] ReviewForm form, ReviewReports reports, Reviewing who, CancellationToken cancellation) =>
            StepAsync(number, month, ReviewStep.Check, form, reports, who, cancellation)).Needs(Power.ReviewWork, Subject.Plan);
        review.MapPost("/{month}/accept", (int number, string month, [AsParameters] ReviewForm form, ReviewReports reports, Reviewing who, CancellationToken cancellation) =>
            StepAsync(number, month, ReviewStep.Accept, form, reports, who, cancellation)).Needs(Power.AcceptWork, Subject.Plan);
        review.MapPost("/{month}/return", (int number, string month, [AsParameters] ReviewForm form, ReviewReports reports, Reviewing who, CancellationToken cancellation) =>
            StepAsync(number, month, ReviewStep.Return, form, reports, who, cancellation)).Needs(Power.ReviewWork, Subject.Plan);
        review.MapPost("/{month}/conclude", ConcludeAsync).Needs(Power.ReviewWork, Subject.Plan);
        ReviewReportEndpoints.Map(review);
        CompletionEndpoints.Map(review);
    }

    static async Task<IResult> ListAsync(int number, Reviewing who, CancellationToken cancellation) =>
        await who.Queries.ListAsync(number, await who.PersonAsync(number, cancellation), cancellation) is { } view ? new RazorComponentResult<ReviewListPage>(new { View = view }) : TypedResults.NotFound();

    static async Task<IResult> ShowAsync(int number, string month, string? state, int? unit, int? programme, bool? changed, int? page, int? done, string? step, Reviewing who, CancellationToken cancellation) =>
        await ViewAsync(number, month, ReviewFilter.From(state, unit, programme, changed, page), who, cancellation) is { } view
            ? new RazorComponentResult<ReviewMonthPage>(new { View = view with { Done = Done(done, step) } })
            : TypedResults.NotFound();

    static async Task<IResult> StepAsync(int number, string month, ReviewStep step, ReviewForm form, ReviewReports reports, Reviewing who, CancellationToken cancellation)
    {
        if (!RoundMonth.TryParse(month, out RoundMonth wanted))
        {
            return TypedResults.NotFound();
        }

        try
        {
            ReviewedReports reviewed = await reports.RunAsync(number, wanted, step, form.Keys, new ReturnOrder(form.Reason, form.Day), await who.PersonAsync(number, cancellation), cancellation);
            return reviewed.Held.Count == 0
                ? TypedResults.LocalRedirect(With(form.Filter.Address($"/plans/{number}/review/{month}"), $"done={reviewed.Done}&step={step}"))
                : await AgainAsync(number, month, form, [.. reviewed.Held.Select(Refusals.Of)], reviewed.Done > 0 ? Done(reviewed.Done, step.ToString()) : null, reviewed.Done > 0 ? StatusCodes.Status200OK : Refusals.Status(reviewed.Held[0]), who, cancellation);
        }
        catch (RefusedException refused)
        {
            return await AgainAsync(number, month, form, [Refusals.Of(refused)], null, Refusals.Status(refused), who, cancellation);
        }
    }

    static async Task<IResult> ConcludeAsync(int number, string month, [AsParameters] ReviewForm form, ConcludeMeasure conclude, Reviewing who, CancellationToken cancellation)
    {
        if (!RoundMonth.TryParse(month, out RoundMonth wanted))
        {
            return TypedResults.NotFound();
        }

        try
        {
            await conclude.RunAsync(number, wanted, form.Measure ?? 0, form.Seen ?? 0, form.Stands, form.Text, await who.PersonAsync(number, cancellation));
            return TypedResults.LocalRedirect($"{With(form.Filter.Address($"/plans/{number}/review/{month}"), "done=1&step=Conclude")}#m{form.Measure}");
        }
        catch (RefusedException refused)
        {
            return await AgainAsync(number, month, form, [Refusals.Of(refused)], null, Refusals.Status(refused), who, cancellation);
        }
    }

    // What was typed stays where it was refused.
    static async Task<IResult> AgainAsync(int number, string month, ReviewForm form, IReadOnlyList<string> held, string? done, int status, Reviewing who, CancellationToken cancellation) =>
        await ViewAsync(number, month, form.Filter, who, cancellation) is { } view
            ? new RazorComponentResult<ReviewMonthPage>(new { View = view with { Held = held, Done = done, Typed = form } }) { StatusCode = status }
            : TypedResults.NotFound();

    static async Task<ReviewMonthView?> ViewAsync(int number, string month, ReviewFilter filter, Reviewing who, CancellationToken cancellation) =>
        await who.Queries.FindAsync(number, month, filter, await who.PersonAsync(number, cancellation), cancellation);

    static string? Done(int? done, string? step) => done is > 0 ? step switch
    {
        nameof(ReviewStep.Check) => Words.Of("ReviewDoneCheck", done),
        nameof(ReviewStep.Accept) => Words.Of("ReviewDoneAccept", done),
        nameof(ReviewStep.Return) => Words.Of("ReviewDoneReturn", done),
        "Conclude" => Words.Of("ReviewDoneConclude"),
        _ => null,
    } : null;

    static string With(string address, string query) => $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{query}";
}
