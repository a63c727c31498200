using Lantu.Domain.Accounts;
using Lantu.Jobs;
using Lantu.Jobs.Handovers;
using Lantu.Jobs.Reporting;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lantu.Features.Handovers;

/// <summary>What units hand over to one another: decided by the plan office, and passed from unit to unit.</summary>
static class HandoverEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder plan = app.MapGroup("/plans/{number:int}/handovers");
        plan.MapGet("", ListAsync).Needs(Power.ReadWork, Subject.Plan);
        plan.MapPost("", TakeAsync).Needs(Power.PreparePlans, Subject.Plan);
        plan.MapPost("/decline", DeclineAsync).Needs(Power.PreparePlans, Subject.Plan);
        plan.MapPost("/{handover:int}/end", EndAsync).Needs(Power.PreparePlans, Subject.Plan);
        RouteGroupBuilder unit = app.MapGroup("/plans/{number:int}/units/{ordinal:int}/handovers");
        unit.MapGet("", ShowAsync).Needs(Power.ReadWork, Subject.PlanUnit);
        unit.MapPost("/{handover:int}/give", GiveAsync).Needs(Power.FileWork, Subject.PlanUnit);
        unit.MapPost("/{handover:int}/{delivery:int}/receive", ReceiveAsync).Needs(Power.FileWork, Subject.PlanUnit);
        unit.MapPost("/{handover:int}/{delivery:int}/answer", AnswerAsync).Needs(Power.FileWork, Subject.PlanUnit);
    }

    static async Task<IResult> ListAsync(int number, int? taken, string? done, HandoverQueries queries, CancellationToken cancellation) =>
        await queries.ListAsync(number, cancellation) is { } view
            ? new RazorComponentResult<HandoversPage>(new { View = view with { Done = taken is not null ? Words.Of("HandoversTaken", taken) : Told(done) } })
            : TypedResults.NotFound();

    static Task<IResult> TakeAsync(int number, [AsParameters] HandoverForm form, DecideHandovers decide, HandoverQueries queries, Visitor visitor, BusinessClock clock, CancellationToken cancellation) =>
        DecideAsync(number, form, queries, async () => $"taken={await decide.TakeAsync(number, form.Order, Key(form, clock), Filer(visitor))}", cancellation);

    static Task<IResult> DeclineAsync(int number, [AsParameters] HandoverForm form, DecideHandovers decide, HandoverQueries queries, Visitor visitor, BusinessClock clock, CancellationToken cancellation) =>
        DecideAsync(
            number,
            form,
            queries,
            async () =>
            {
                await decide.DeclineAsync(number, form.Measure ?? "", form.Mark, form.Reason, Key(form, clock), Filer(visitor));
                return "done=declined";
            },
            cancellation);

    static Task<IResult> EndAsync(int number, int handover, [AsParameters] HandoverForm form, DecideHandovers decide, HandoverQueries queries, Visitor visitor, BusinessClock clock, CancellationToken cancellation) =>
        DecideAsync(
            number,
            form,
            queries,
            async () =>
            {
                await decide.EndAsync(number, handover, form.Reason, Key(form, clock), Filer(visitor));
                return "done=ended";
            },
            cancellation);

    static async Task<IResult> DecideAsync(int number, HandoverForm form, HandoverQueries queries, Func<Task<string>> act, CancellationToken cancellation)
    {
        try
        {
            return TypedResults.LocalRedirect($"/plans/{number}/handovers?{await act()}");
        }
        catch (RefusedException refused)
        {
            return await queries.ListAsync(number, cancellation) is { } view
                ? new RazorComponentResult<HandoversPage>(new { View = view with { Refused = Refusals.Of(refused), Typed = form } }) { StatusCode = Refusals.Status(refused) }
                : TypedResults.NotFound();
        }
    }

    static async Task<IResult> ShowAsync(int number, int ordinal, string? done, HandoverQueries queries, CancellationToken cancellation) =>
        await queries.OfUnitAsync(number, ordinal, cancellation) is { } view ? new RazorComponentResult<UnitHandoversPage>(new { View = view with { Done = Told(done) } }) : TypedResults.NotFound();

    static Task<IResult> GiveAsync(int number, int ordinal, int handover, [AsParameters] HandoverForm form, PassHandovers pass, HandoverQueries queries, Visitor visitor, BusinessClock clock, CancellationToken cancellation) =>
        PassAsync(number, ordinal, "given", (handover, 0, form.Text, form.Month), queries, () => pass.GiveAsync(number, ordinal, handover, form.Month, form.Text, Key(form, clock), Filer(visitor)), cancellation);

    static Task<IResult> ReceiveAsync(int number, int ordinal, int handover, int delivery, [AsParameters] HandoverForm form, PassHandovers pass, HandoverQueries queries, Visitor visitor, BusinessClock clock, CancellationToken cancellation) =>
        PassAsync(number, ordinal, "received", (handover, delivery, null, null), queries, () => pass.ReceiveAsync(number, ordinal, handover, delivery, Key(form, clock), Filer(visitor)), cancellation);

    static Task<IResult> AnswerAsync(int number, int ordinal, int handover, int delivery, [AsParameters] HandoverForm form, PassHandovers pass, HandoverQueries queries, Visitor visitor, BusinessClock clock, CancellationToken cancellation) =>
        PassAsync(number, ordinal, "answered", (handover, delivery, form.Text, null), queries, () => pass.AnswerAsync(number, ordinal, handover, delivery, form.Text, Key(form, clock), Filer(visitor)), cancellation);

    static async Task<IResult> PassAsync(int number, int ordinal, string done, (int Handover, int Delivery, string? Text, string? Month) typed, HandoverQueries queries, Func<Task> act, CancellationToken cancellation)
    {
        try
        {
            await act();
            return TypedResults.LocalRedirect($"/plans/{number}/units/{ordinal}/handovers?done={done}#h{typed.Handover}");
        }
        catch (RefusedException refused)
        {
            return await queries.OfUnitAsync(number, ordinal, cancellation) is { } view
                ? new RazorComponentResult<UnitHandoversPage>(new { View = view with { Refused = Refusals.Of(refused), Typed = typed } }) { StatusCode = Refusals.Status(refused) }
                : TypedResults.NotFound();
        }
    }

    static Guid Key(HandoverForm form, BusinessClock clock) => form.Form ?? Guid.CreateVersion7(clock.GetUtcNow());

    static Filer Filer(Visitor visitor) => new(visitor.Actor, visitor.Account!.Number);

    // Words of the address are anybody's: only those that are known are shown.
    static string? Told(string? done) => done is "declined" or "ended" or "given" or "received" or "answered" ? Words.Of($"handover-told-{done}") : null;
}
