using System.Globalization;
using Lantu.Domain.Accounts;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Rounds;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lantu.Features.Rounds;

/// <summary>The rounds of a plan's year, and of each its moments, who owes, and what is done to it.</summary>
static class RoundEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder rounds = app.MapGroup("/plans/{number:int}/rounds").Needs(Power.RunRounds, Subject.Plan);
        rounds.MapGet("", (int number, RoundQueries queries, CancellationToken cancellation) => ListAsync(number, null, null, queries, cancellation)).Needs(Power.ReadPlans, Subject.Plan);
        rounds.MapPost("/setting", SettingAsync);
        rounds.MapGet("/{month}", (int number, string month, RoundQueries queries, CancellationToken cancellation) => ShowAsync(number, month, null, null, queries, cancellation)).Needs(Power.ReadPlans, Subject.Plan);
        rounds.MapPost("/{month}/open", (int number, string month, [AsParameters] RoundForm form, OpenRound open, Visitor visitor, RoundQueries queries, CancellationToken cancellation) =>
            ActAsync(number, month, form, () => open.RunAsync(number, month, Day(form.Until), form.Reason, visitor.Actor), queries, cancellation));
        rounds.MapPost("/{month}/extend", (int number, string month, [AsParameters] RoundForm form, ExtendRound extend, Visitor visitor, RoundQueries queries, CancellationToken cancellation) =>
            ActAsync(number, month, form, () => extend.RunAsync(number, month, ExtensionKind.Extension, form.Unit, Day(form.Until), form.Reason, visitor.Actor), queries, cancellation));
        rounds.MapPost("/{month}/unlock", (int number, string month, [AsParameters] RoundForm form, ExtendRound extend, Visitor visitor, RoundQueries queries, CancellationToken cancellation) =>
            ActAsync(number, month, form, () => extend.RunAsync(number, month, ExtensionKind.Unlock, form.Unit, Day(form.Until), form.Reason, visitor.Actor), queries, cancellation));
        rounds.MapPost("/{month}/seal", (int number, string month, [AsParameters] RoundForm form, SealRound seal, Visitor visitor, RoundQueries queries, CancellationToken cancellation) =>
            ActAsync(number, month, form, () => seal.RunAsync(number, month, form.Reason, visitor.Actor), queries, cancellation));
        rounds.MapGet("/{month}/seals/{revision:int}.json", SendAsync).Needs(Power.ReadSeals, Subject.Plan);
    }

    static async Task<IResult> ListAsync(int number, RoundRefusedException? refused, SettingForm? typed, RoundQueries queries, CancellationToken cancellation) =>
        await queries.ListAsync(number, cancellation) is { } view
            ? new RazorComponentResult<RoundsPage>(new { View = view with { Refused = refused is null ? null : RoundWords.Refusal(refused), Typed = typed } }) { StatusCode = refused is null ? StatusCodes.Status200OK : RoundWords.Status(refused) }
            : TypedResults.NotFound();

    static async Task<IResult> SettingAsync(int number, [AsParameters] SettingForm form, ChangeRoundSetting change, Visitor visitor, RoundQueries queries, CancellationToken cancellation)
    {
        try
        {
            await change.RunAsync(number, form.Includes ?? true, form.Lock ?? -1, form.Reason, visitor.Actor);
            return TypedResults.LocalRedirect($"/plans/{number}/rounds");
        }
        catch (RoundRefusedException refused)
        {
            return await ListAsync(number, refused, form, queries, cancellation);
        }
    }

    static async Task<IResult> ShowAsync(int number, string month, RoundRefusedException? refused, RoundForm? typed, RoundQueries queries, CancellationToken cancellation) =>
        await queries.FindAsync(number, month, cancellation) is { } view
            ? new RazorComponentResult<RoundPage>(new { View = view with { Refused = refused is null ? null : RoundWords.Refusal(refused), Typed = typed } }) { StatusCode = refused is null ? StatusCodes.Status200OK : RoundWords.Status(refused) }
            : TypedResults.NotFound();

    // A month without a round has no page of its own: the year's page says why.
    static async Task<IResult> ActAsync<T>(int number, string month, RoundForm form, Func<Task<T>> act, RoundQueries queries, CancellationToken cancellation)
    {
        try
        {
            await act();
            return TypedResults.LocalRedirect($"/plans/{number}/rounds/{month}");
        }
        catch (RoundRefusedException refused) when (refused.Reason is RoundRefusal.NoMonth or RoundRefusal.NotOfPlan or RoundRefusal.BeforeIssue or RoundRefusal.NoRounds)
        {
            return await ListAsync(number, refused, null, queries, cancellation);
        }
        catch (RoundRefusedException refused)
        {
            return await ShowAsync(number, month, refused, form, queries, cancellation);
        }
    }

    static async Task<IResult> SendAsync(int number, string month, int revision, RoundQueries queries, CancellationToken cancellation) =>
        await queries.SealAsync(number, month, revision, cancellation) is { } content
            ? TypedResults.File(content, "application/json", $"plan-{number}-{month}-{revision}.json")
            : TypedResults.NotFound();

    // What is no day is asked for again.
    static DateOnly? Day(string? typed) => DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
