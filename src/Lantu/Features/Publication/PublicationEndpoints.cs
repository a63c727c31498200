using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Jobs;
using Lantu.Jobs.Amendments;
using Lantu.Jobs.Publication;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Publication;

/// <summary>Putting a draft in force, and deciding afterwards what it leaves open.</summary>
static class PublicationEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder plan = app.MapGroup("/plans/{number:int}").Needs(Power.PreparePlans, Subject.Plan);
        plan.MapGet("/publish", (int number, LantuDb db, CancellationToken cancellation) => CheckAsync(number, null, db, cancellation));
        plan.MapPost("/publish", PublishAsync);
        plan.MapPost("/publish/relink", RelinkAsync);
        plan.MapGet("/decisions", (int number, string? show, string? text, LantuDb db, CancellationToken cancellation) => PointsAsync(number, show == "all", text, null, null, db, cancellation));
        plan.MapPost("/decisions", DecideAsync);
        plan.MapPost("/decisions/{decision:int}/revoke", RevokeAsync);
    }

    static async Task<IResult> CheckAsync(int number, RefusedException? refused, LantuDb db, CancellationToken cancellation) =>
        await PublicationQueries.CheckAsync(db, number, cancellation) is not { } view ? TypedResults.NotFound()
            : refused is null ? new RazorComponentResult<PublishPage>(new { View = view })
            : new RazorComponentResult<PublishPage>(new { View = view with { Refused = Refusals.Of(refused) } }) { StatusCode = Refusals.Status(refused) };

    static async Task<IResult> PublishAsync(int number, [FromForm] int? ends, PublishPlan publish, Visitor visitor, LantuDb db, CancellationToken cancellation)
    {
        try
        {
            await publish.RunAsync(number, ends ?? 0, visitor.Actor);
            return TypedResults.LocalRedirect($"/plans/{number}/publish");
        }
        catch (RefusedException refused)
        {
            return await CheckAsync(number, refused, db, cancellation);
        }
    }

    static async Task<IResult> RelinkAsync(int number, RelinkPlan relink, Visitor visitor, LantuDb db, CancellationToken cancellation)
    {
        try
        {
            await relink.RunAsync(number, visitor.Actor, cancellation);
            return TypedResults.LocalRedirect($"/plans/{number}/changes");
        }
        catch (RefusedException refused)
        {
            return await CheckAsync(number, refused, db, cancellation);
        }
    }

    static async Task<IResult> PointsAsync(int number, bool all, string? text, DecisionForm? typed, RefusedException? refused, LantuDb db, CancellationToken cancellation) =>
        await PublicationQueries.PointsAsync(db, number, all, text, cancellation) is not { } view ? TypedResults.NotFound()
            : refused is null ? new RazorComponentResult<PointsPage>(new { View = view })
            : new RazorComponentResult<PointsPage>(new { View = view with { Refused = Refusals.Of(refused), Typed = typed } }) { StatusCode = Refusals.Status(refused) };

    static async Task<IResult> DecideAsync(int number, [AsParameters] DecisionForm form, DecideOpenPoint decide, Visitor visitor, LantuDb db, CancellationToken cancellation)
    {
        try
        {
            IReadOnlyList<int> points = form.Alike == true ? await PublicationQueries.AlikeAsync(db, number, form.Point, cancellation) : [form.Point];
            await decide.DecideAsync(number, points, form.Units ?? "", form.Reason ?? "", visitor.Actor);
            return TypedResults.LocalRedirect($"/plans/{number}/decisions#p{form.Point}");
        }
        catch (RefusedException refused)
        {
            return await PointsAsync(number, true, null, form, refused, db, cancellation);
        }
    }

    static async Task<IResult> RevokeAsync(int number, int decision, DecideOpenPoint decide, Visitor visitor, LantuDb db, CancellationToken cancellation)
    {
        try
        {
            await decide.RevokeAsync(number, decision, visitor.Actor);
            return TypedResults.LocalRedirect($"/plans/{number}/decisions");
        }
        catch (RefusedException refused)
        {
            return await PointsAsync(number, true, null, null, refused, db, cancellation);
        }
    }
}
