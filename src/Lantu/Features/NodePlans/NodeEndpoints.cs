using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Jobs;
using Lantu.Jobs.NodePlans;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lantu.Features.NodePlans;

/// <summary>The node plans of a whole plan: listed, confirmed by the leads, returned, frozen by the office.</summary>
static class NodeEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder nodes = app.MapGroup("/plans/{number:int}/nodes");
        nodes.MapGet("", ListAsync).Needs(Power.ReadPlans, Subject.Plan);
        nodes.MapPost("/confirm", (int number, [AsParameters] NodeStepForm form, StepNodePlans step, Visitor visitor, PlanUnitNumbers units, LantuDb db, CancellationToken cancellation) =>
            StepAsync(number, NodePlanStep.Confirm, form, step, visitor, units, db, cancellation)).Needs(Power.ConfirmNodes, Subject.Plan);
        nodes.MapPost("/return", (int number, [AsParameters] NodeStepForm form, StepNodePlans step, Visitor visitor, PlanUnitNumbers units, LantuDb db, CancellationToken cancellation) =>
            StepAsync(number, NodePlanStep.Return, form, step, visitor, units, db, cancellation)).Needs(Power.ConfirmNodes, Subject.Plan);
        nodes.MapPost("/freeze", (int number, [AsParameters] NodeStepForm form, StepNodePlans step, Visitor visitor, PlanUnitNumbers units, LantuDb db, CancellationToken cancellation) =>
            StepAsync(number, NodePlanStep.Freeze, form, step, visitor, units, db, cancellation)).Needs(Power.AcceptWork, Subject.Plan);
        app.MapGet("/plans/{number:int}/measures/{ordinal:int}/nodes", OfMeasureAsync).Needs(Power.ReadPlans, Subject.Plan);
        UnitNodeEndpoints.Map(app);
        NodeSheetEndpoints.Map(app);
    }

    static async Task<IResult> ListAsync(int number, string? state, int? unit, int? programme, int? page, int? done, Visitor visitor, PlanUnitNumbers units, LantuDb db, CancellationToken cancellation) =>
        await NodeQueries.ListAsync(db, number, NodeFilter.From(state, unit, programme, page), await NodePlanScope.OfAsync(db, number, visitor, units, cancellation), cancellation) is { } view
            ? new RazorComponentResult<NodesPage>(new { View = view with { Done = done is > 0 ? Words.Of("NodesDone", done) : null } })
            : TypedResults.NotFound();

    static async Task<IResult> StepAsync(int number, NodePlanStep step, NodeStepForm form, StepNodePlans steps, Visitor visitor, PlanUnitNumbers units, LantuDb db, CancellationToken cancellation)
    {
        NodePlanPerson person = await NodePlanScope.OfAsync(db, number, visitor, units, cancellation);
        try
        {
            IReadOnlyList<NodePlanKey> chosen = form.All == true ? await AllAsync(number, step, form.Filter, person, db, cancellation) : form.Keys;
            int done = await steps.RunAsync(number, step, chosen, form.Reason, person);
            string address = form.Filter.Address($"/plans/{number}");
            return TypedResults.LocalRedirect($"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}done={done}");
        }
        catch (RefusedException refused)
        {
            return await NodeQueries.ListAsync(db, number, form.Filter, person, cancellation) is { } view
                ? new RazorComponentResult<NodesPage>(new { View = view with { Refused = Refusals.Of(refused), Reason = form.Reason } }) { StatusCode = Refusals.Status(refused) }
                : TypedResults.NotFound();
        }
    }

    // All that the filter finds and that the step can be taken with: what others have to do stays theirs.
    static async Task<IReadOnlyList<NodePlanKey>> AllAsync(int number, NodePlanStep step, NodeFilter filter, NodePlanPerson person, LantuDb db, CancellationToken cancellation) =>
        [.. (await NodeQueries.ListAsync(db, number, filter, person, cancellation))?.Found.Where(row => step switch { NodePlanStep.Confirm => row.MayConfirm, NodePlanStep.Return => row.MayReturn, _ => row.MayFreeze }).Select(row => row.Id) ?? []];

    static async Task<IResult> OfMeasureAsync(int number, int ordinal, Visitor visitor, PlanUnitNumbers units, LantuDb db, CancellationToken cancellation) =>
        await NodeQueries.OfMeasureAsync(db, number, ordinal, await NodePlanScope.OfAsync(db, number, visitor, units, cancellation), cancellation) is { } view
            ? new RazorComponentResult<MeasureNodesPage>(new { View = view })
            : TypedResults.NotFound();
}
