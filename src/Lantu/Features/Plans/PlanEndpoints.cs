using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Plans;
using Lantu.Jobs;
using Lantu.Security;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lantu.Features.Plans;

/// <summary>The list of plans, and of each plan its overview, district targets and findings.</summary>
static class PlanEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/", ListAsync).Needs(Power.OwnAccount);
        app.MapGet("/plans/{number:int}", ShowAsync).Needs(Power.ReadPlans, Subject.Plan);
        app.MapGet("/plans/{number:int}/districts", DistrictsAsync).Needs(Power.ReadPlans, Subject.Plan);
        app.MapGet("/plans/{number:int}/findings", FindingsAsync).Needs(Power.ReadPlans, Subject.Plan);
    }

    static async Task<IResult> ListAsync(LantuDb db, Visitor visitor, WaitingQueries waiting, BusinessClock clock, CancellationToken cancellation) =>
        visitor.May(Power.ManageAccounts) ? TypedResults.LocalRedirect("/accounts")
        : visitor.May(Power.ReadAudit) ? TypedResults.LocalRedirect("/audit")
        : !visitor.May(Power.ReadPlans) ? TypedResults.LocalRedirect("/account")
        : await PlansAsync(db, visitor, waiting, clock, cancellation);

    static async Task<IResult> PlansAsync(LantuDb db, Visitor visitor, WaitingQueries waiting, BusinessClock clock, CancellationToken cancellation)
    {
        ILookup<int, WaitingLine> lines = await waiting.RunAsync(cancellation);
        IReadOnlyList<PlanSummary> plans = await PlanQueries.ListAsync(db, visitor.Reach, cancellation);
        return new RazorComponentResult<PlansPage>(new { Plans = plans.Select(plan => plan with { Waiting = [.. lines[plan.Name.Number]] }).ToList(), MayImport = visitor.May(Power.PreparePlans), Reminders = await PlanQueries.RemindersAsync(db, visitor.Account!.Number, visitor.Reach, clock.GetUtcNow(), cancellation) });
    }

    static async Task<IResult> ShowAsync(int number, Visitor visitor, LantuDb db, CancellationToken cancellation) =>
        await PlanQueries.FindAsync(db, number, visitor.Reach, cancellation) is { } plan ? new RazorComponentResult<PlanPage>(new { Plan = plan }) : TypedResults.NotFound();

    static async Task<IResult> DistrictsAsync(int number, LantuDb db, CancellationToken cancellation) =>
        await PlanQueries.DistrictsAsync(db, number, cancellation) is { } view ? new RazorComponentResult<DistrictsPage>(new { View = view }) : TypedResults.NotFound();

    static async Task<IResult> FindingsAsync(int number, string? severity, string? code, LantuDb db, CancellationToken cancellation)
    {
        FindingSeverity? wanted = Enum.TryParse(severity, ignoreCase: true, out FindingSeverity parsed) && Enum.IsDefined(parsed) ? parsed : null;
        return await PlanQueries.FindingsAsync(db, number, wanted, string.IsNullOrWhiteSpace(code) ? null : code, cancellation) is { } view ? new RazorComponentResult<FindingsPage>(new { View = view }) : TypedResults.NotFound();
    }
}
