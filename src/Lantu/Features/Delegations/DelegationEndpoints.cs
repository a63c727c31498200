using Lantu.Domain.Accounts;
using Lantu.Domain.Delegations;
using Lantu.Jobs;
using Lantu.Jobs.Delegations;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lantu.Features.Delegations;

/// <summary>What a unit hands down: a unit of the plan by its place there, one below by its number in the directory.</summary>
static class DelegationEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        Map(app.MapGroup("/plans/{number:int}/units/{ordinal:int}/delegations"), Subject.PlanUnit);
        Map(app.MapGroup("/plans/{number:int}/delegations/{body:int}"), Subject.PlanBody);
    }

    static void Map(RouteGroupBuilder unit, Subject subject)
    {
        unit.MapGet("", ListAsync).Needs(Power.ReadWork, subject);
        unit.MapPost("/hand", HandAsync).Needs(Power.FileWork, subject);
        unit.MapGet("/{measure:int}", ShowAsync).Needs(Power.ReadWork, subject);
        unit.MapPost("/{measure:int}", DivideAsync).Needs(Power.FileWork, subject);
        DelegationSheetEndpoints.Map(unit, subject);
        PartEndpoints.Map(unit, subject);
    }

    static async Task<IResult> ListAsync(HttpContext context, int? handed, int? changed, int? withdrawn, DelegationQueries queries) =>
        await queries.FindAsync(context) is { } view ? Page(view with { Done = Told(handed, changed, withdrawn) }) : TypedResults.NotFound();

    static async Task<IResult> HandAsync(HttpContext context, [AsParameters] HandForm form, DelegationQueries queries, HandDown hand, Visitor visitor)
    {
        if (await queries.FindAsync(context) is not { } view)
        {
            return TypedResults.NotFound();
        }

        (DelegationContent? content, IReadOnlyList<DelegationFault> faults) = new TypedDelegation([], form.Days, form.Note).Read();
        if (content is null || form.Child is not { } child)
        {
            return Page(view with { Typed = form, Refused = content is null ? Refusals.Of(faults[0]) : Words.Of("DelegationNoChild") }, StatusCodes.Status422UnprocessableEntity);
        }

        try
        {
            return Back(view, await hand.RunAsync(view.Plan.Number, view.Unit, [.. form.Measures.Select(one => new DelegationOrder(one.Measure, one.Seen, [new ChildOrder(child, Kept(view, one.Measure, child, content))], false, null))], visitor.Actor), "");
        }
        catch (RefusedException refused)
        {
            return Page((await queries.FindAsync(context))! with { Typed = form, Refused = Refusals.Of(refused) }, Refusals.Status(refused));
        }
    }

    // What the unit below has already stays as it is: a list of many is no place to change one.
    static DelegationContent Kept(HolderView view, int measure, int child, DelegationContent content) => view.Held.FirstOrDefault(held => held.Measure.Ordinal == measure)?.CurrentOf(child)?.Content ?? content;

    static async Task<IResult> ShowAsync(HttpContext context, int measure, DelegationQueries queries) =>
        await queries.FindAsync(context) is { } view && view.Held.FirstOrDefault(held => held.Measure.Ordinal == measure) is { } held
            ? new RazorComponentResult<DelegationPage>(new { View = new DelegationView(view, held, DivideForm.Of(held, DelegationView.LinesOf(view.Children, held, view.NameOf))) })
            : TypedResults.NotFound();

    static async Task<IResult> DivideAsync(HttpContext context, int measure, [AsParameters] DivideForm form, DelegationQueries queries, HandDown hand, Visitor visitor)
    {
        if (await queries.FindAsync(context) is not { } view || view.Held.FirstOrDefault(one => one.Measure.Ordinal == measure) is not { } held)
        {
            return TypedResults.NotFound();
        }

        (DelegationOrder order, IReadOnlyList<(int Child, DelegationFault Fault)> faults) = form.Read(held);
        IReadOnlyList<(int? Child, DelegationFault Fault)> all = faults.Count > 0 ? [.. faults.Select(fault => ((int?)fault.Child, fault.Fault))] : view.MayHandDown && order.Seen == held.Edition ? DelegationJudgement.Of(held, order, view.Rounds!) : [];
        if (all.Count > 0)
        {
            return Page(new DelegationView(view, held, form) { Faults = [.. all.Select(fault => Told(view, fault.Child, fault.Fault))] }, StatusCodes.Status422UnprocessableEntity);
        }

        try
        {
            return Back(view, await hand.RunAsync(view.Plan.Number, view.Unit, [order], visitor.Actor), $"#m{measure}");
        }
        catch (RefusedException refused)
        {
            return Page(new DelegationView(view, held, form) { Faults = [Refusals.Of(refused)] }, Refusals.Status(refused));
        }
    }

    static RedirectHttpResult Back(HolderView view, HandedDown done, string to) => TypedResults.LocalRedirect($"{view.Address}?handed={done.Handed}&changed={done.Changed}&withdrawn={done.Withdrawn}{to}");

    static string Told(HolderView view, int? child, DelegationFault fault) => child is { } about ? $"{view.NameOf(about)}：{Refusals.Of(fault)}" : Refusals.Of(fault);

    static string? Told(int? handed, int? changed, int? withdrawn) =>
        string.Join(Words.Of("Comma"), new[] { Words.Of("DelegationsHanded", handed), Words.Of("DelegationsChanged", changed), Words.Of("DelegationsWithdrawn", withdrawn) }.Zip([handed, changed, withdrawn]).Where(one => one.Second is > 0).Select(one => one.First)) is { Length: > 0 } told
            ? Words.Of("DelegationsDone", told) : null;

    static RazorComponentResult<DelegationsPage> Page(HolderView view, int status = StatusCodes.Status200OK) => new(new { View = view }) { StatusCode = status };

    static RazorComponentResult<DelegationPage> Page(DelegationView view, int status) => new(new { View = view }) { StatusCode = status };
}
