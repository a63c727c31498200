using System.Globalization;
using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.NodePlans;
using Lantu.Jobs;
using Lantu.Jobs.NodePlans;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.NodePlans;

/// <summary>A unit's own node plans: seen, proposed one by one, suggestions accepted for many at once.</summary>
static class UnitNodeEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder nodes = app.MapGroup("/plans/{number:int}/units/{ordinal:int}/nodes");
        nodes.MapGet("", ListAsync).Needs(Power.ReadWork, Subject.PlanUnit);
        nodes.MapPost("/accept", AcceptAsync).Needs(Power.FileWork, Subject.PlanUnit);
        nodes.MapGet("/{measure:int}", ShowAsync).Needs(Power.ReadWork, Subject.PlanUnit);
        nodes.MapPost("/{measure:int}", ProposeAsync).Needs(Power.FileWork, Subject.PlanUnit);
    }

    /// <summary>What a unit's pages show; whoever files the unit's work sees the forms.</summary>
    public static async Task<UnitNodesView?> ViewAsync(int number, int ordinal, Visitor visitor, PlanUnitNumbers units, LantuDb db, CancellationToken cancellation)
    {
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, p.Place }).SingleAsync(cancellation);
        (int? directory, int? unit) = await units.FindAsync(db, plan.Id, ordinal, cancellation);
        return await NodeQueries.OfUnitAsync(db, number, ordinal, visitor.Reach.May(Power.FileWork, plan.Place, directory, unit), cancellation);
    }

    static async Task<IResult> ListAsync(int number, int ordinal, int? done, Visitor visitor, PlanUnitNumbers units, LantuDb db, CancellationToken cancellation) =>
        await ViewAsync(number, ordinal, visitor, units, db, cancellation) is { } view
            ? new RazorComponentResult<UnitNodesPage>(new { View = view with { Done = done is > 0 ? Words.Of("NodesProposed", done) : null } })
            : TypedResults.NotFound();

    static async Task<IResult> AcceptAsync(int number, int ordinal, [AsParameters] AcceptForm form, ProposeNodePlans propose, Visitor visitor, PlanUnitNumbers units, LantuDb db, CancellationToken cancellation)
    {
        if (await ViewAsync(number, ordinal, visitor, units, db, cancellation) is not { } view)
        {
            return TypedResults.NotFound();
        }

        try
        {
            // Only where nothing is proposed, or what was came back: a suggestion never takes the place of a person's own plan.
            NodePlanProposal[] proposals = [.. view.Measures.Where(measure => (form.Chosen ?? []).Contains(measure.Measure.Ordinal) && measure.Pending is null && measure.Frozen is null)
                .Select(measure => new NodePlanProposal(measure.Measure.Ordinal, measure.Seen, measure.Suggestion.Preferred, null))];
            return TypedResults.LocalRedirect($"{view.Address}?done={await propose.RunAsync(number, ordinal, proposals, visitor.Actor, visitor.Account!.Number)}");
        }
        catch (RefusedException refused)
        {
            return new RazorComponentResult<UnitNodesPage>(new { View = view with { Refused = Refusals.Of(refused) } }) { StatusCode = Refusals.Status(refused) };
        }
    }

    static async Task<IResult> ShowAsync(int number, int ordinal, int measure, string? kind, Visitor visitor, PlanUnitNumbers units, LantuDb db, CancellationToken cancellation)
    {
        if (await ViewAsync(number, ordinal, visitor, units, db, cancellation) is not { } view || view.Measures.FirstOrDefault(one => one.Measure.Ordinal == measure) is not { } planned)
        {
            return TypedResults.NotFound();
        }

        NodePlanContent stands = planned.Shown?.Content ?? planned.Suggestion.Preferred;
        bool isCurve = planned.Frame.Quantities.Count > 0 && (kind is null ? stands.Curve is not null : kind == "curve");
        NodePlanContent content = stands.Curve is not null == isCurve ? stands : isCurve ? new NodePlanContent { Curve = planned.Suggestion.Curve } : planned.Suggestion.AsNodes;
        return new RazorComponentResult<NodePlanPage>(new { View = new NodePlanView(view, planned, isCurve, Typed(content)) });
    }

    static async Task<IResult> ProposeAsync(int number, int ordinal, int measure, [AsParameters] NodeForm form, ProposeNodePlans propose, Visitor visitor, PlanUnitNumbers units, LantuDb db, CancellationToken cancellation)
    {
        if (await ViewAsync(number, ordinal, visitor, units, db, cancellation) is not { } view || view.Measures.FirstOrDefault(one => one.Measure.Ordinal == measure) is not { } planned)
        {
            return TypedResults.NotFound();
        }

        TypedNodePlan typed = form.Typed;
        NodePlanView again = new(view, planned, form.Value is { Length: > 0 }, typed) { Reason = form.Reason };
        (NodePlanContent? content, IReadOnlyList<NodePlanFault> faults) = typed.Read(planned.Frame);
        if (content is null)
        {
            return new RazorComponentResult<NodePlanPage>(new { View = again with { Faults = [.. faults.Select(Told)] } }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        }

        try
        {
            int done = await propose.RunAsync(number, ordinal, [new NodePlanProposal(measure, form.Seen ?? 0, content, form.Reason)], visitor.Actor, visitor.Account!.Number);
            return TypedResults.LocalRedirect($"{view.Address}?done={done}#m{measure}");
        }
        catch (RefusedException refused)
        {
            return new RazorComponentResult<NodePlanPage>(new { View = again with { Faults = [Refusals.Of(refused)] } }) { StatusCode = Refusals.Status(refused) };
        }
    }

    // Which slot or month it is, as the form names it.
    static string Told(NodePlanFault fault) => fault.At is { } at && fault.Kind is not (NodePlanFaultKind.MonthMissing or NodePlanFaultKind.NotRising) ? Words.Of(IsOfMonth(fault.Kind) ? "NodeFaultMonth" : "NodeFaultSlot", IsOfMonth(fault.Kind) ? at : at + 1, Refusals.Of(fault)) : Refusals.Of(fault);

    static bool IsOfMonth(NodePlanFaultKind kind) => kind is NodePlanFaultKind.Negative or NodePlanFaultKind.NoNumber or NodePlanFaultKind.MissesShare;

    static TypedNodePlan Typed(NodePlanContent content) => new(
        [.. content.Nodes.Select(node => ((string?)node.Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), (string?)node.Text))],
        [.. Enumerable.Range(1, 12).Select(month => content.Curve?.Points.FirstOrDefault(point => point.Day.Month == month)?.Value.ToString("0.####", CultureInfo.InvariantCulture))],
        content.Curve?.Target);
}
