using System.Globalization;
using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Settlements;
using Lantu.Jobs;
using Lantu.Jobs.Settlements;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Desk;

/// <summary>The desk of a draft: findings settled one by one or all of a sort, measures corrected by hand, every act undone again.</summary>
static class DeskEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder desk = app.MapGroup("/plans/{number:int}").Needs(Power.PreparePlans, Subject.Plan);
        desk.MapGet("/desk", (int number, HttpRequest request, LantuDb db, CancellationToken cancellation) => ShowAsync(number, DeskFilter.From(request.Query), null, db, cancellation));
        desk.MapPost("/desk/accept", AcceptAsync);
        desk.MapPost("/desk/keep", KeepAsync);
        desk.MapPost("/desk/undo", UndoAsync);
        desk.MapGet("/desk/acts", (int number, LantuDb db, CancellationToken cancellation) => ActsAsync(number, null, db, cancellation));
        desk.MapGet("/measures/{ordinal:int}/correct", (int number, int ordinal, int? finding, LantuDb db, CancellationToken cancellation) => CorrectionAsync(number, ordinal, finding, null, null, db, cancellation));
        desk.MapPost("/measures/{ordinal:int}/correct", CorrectAsync);
        StructureEndpoints.Map(desk);
        desk.MapGet("/header", (int number, LantuDb db, CancellationToken cancellation) => HeaderAsync(number, null, null, db, cancellation));
        desk.MapPost("/header", CorrectHeaderAsync);
    }

    static async Task<IResult> ShowAsync(int number, DeskFilter filter, RefusedException? refused, LantuDb db, CancellationToken cancellation) =>
        await DeskQueries.FindAsync(db, number, filter, cancellation) is not { } view ? TypedResults.NotFound()
            : refused is null ? new RazorComponentResult<DeskPage>(new { View = view })
            : new RazorComponentResult<DeskPage>(new { View = view with { Refused = Refusals.Of(refused) } }) { StatusCode = Refusals.Status(refused) };

    static Task<IResult> AcceptAsync(int number, [AsParameters] DeskForm form, SettleFindings settle, Visitor visitor, LantuDb db, CancellationToken cancellation) =>
        ActAsync(number, form, db, scope => settle.AcceptAsync(number, scope, form.Choice, visitor.Actor), cancellation);

    static Task<IResult> KeepAsync(int number, [AsParameters] DeskForm form, SettleFindings settle, Visitor visitor, LantuDb db, CancellationToken cancellation) =>
        ActAsync(number, form, db, scope => settle.KeepAsync(number, scope, form.Reason?.Trim() ?? "", visitor.Actor), cancellation);

    static async Task<IResult> ActAsync(int number, DeskForm form, LantuDb db, Func<IReadOnlyList<int>, Task<Settlement>> act, CancellationToken cancellation)
    {
        DeskFilter filter = form.Filter with { At = form.Finding };
        if (await DeskQueries.QueueAsync(db, number, filter, form.Scope, cancellation) is not { } queue)
        {
            return TypedResults.NotFound();
        }

        try
        {
            return TypedResults.LocalRedirect(queue.After(await act(queue.Settles)));
        }
        catch (RefusedException refused)
        {
            return await ShowAsync(number, filter, refused, db, cancellation);
        }
    }

    static async Task<IResult> UndoAsync(int number, [FromForm] int act, [FromForm] bool? fromActs, UndoSettlement undo, Visitor visitor, LantuDb db, CancellationToken cancellation)
    {
        try
        {
            Settlement undone = await undo.RunAsync(number, act, visitor.Actor);
            int? first = undone.Findings.Count > 0 ? undone.Findings[0] : null;
            return TypedResults.LocalRedirect(fromActs == true ? $"/plans/{number}/desk/acts" : $"/plans/{number}/desk" + new DeskFilter(null, null, false, first, undone.Number).Query);
        }
        catch (RefusedException refused)
        {
            return await ActsAsync(number, refused, db, cancellation);
        }
    }

    static async Task<IResult> ActsAsync(int number, RefusedException? refused, LantuDb db, CancellationToken cancellation) =>
        await DeskQueries.ActsAsync(db, number, cancellation) is not { } view ? TypedResults.NotFound()
            : refused is null ? new RazorComponentResult<ActsPage>(new { View = view })
            : new RazorComponentResult<ActsPage>(new { View = view with { Refused = Refusals.Of(refused) } }) { StatusCode = Refusals.Status(refused) };

    static async Task<IResult> CorrectionAsync(int number, int ordinal, int? finding, CorrectionForm? typed, RefusedException? refused, LantuDb db, CancellationToken cancellation)
    {
        if (await DeskQueries.CorrectionAsync(db, number, ordinal, finding, cancellation) is not { } view)
        {
            return TypedResults.NotFound();
        }

        if (typed is null || refused is null)
        {
            return new RazorComponentResult<CorrectionPage>(new { View = view });
        }

        CorrectionView again = view with { Typed = typed.Parts, TypedTitle = typed.Title, TypedNumber = typed.Number, Reason = typed.Reason ?? "", Refused = Refusals.Of(refused) };
        return new RazorComponentResult<CorrectionPage>(new { View = again }) { StatusCode = Refusals.Status(refused) };
    }

    static async Task<IResult> CorrectAsync(int number, int ordinal, [AsParameters] CorrectionForm form, CorrectMeasure correct, Visitor visitor, LantuDb db, CancellationToken cancellation)
    {
        try
        {
            int[] findings = [.. form.Findings ?? []];
            Settlement done = await correct.RunAsync(new MeasureCorrection(number, ordinal, form.Revision, form.Parts, form.Title ?? "", form.Number ?? "", findings, form.Reason?.Trim() ?? ""), visitor.Actor);
            return TypedResults.LocalRedirect(findings.Length > 0
                ? $"/plans/{number}/desk" + new DeskFilter(null, null, false, null, done.Number).Query
                : string.Create(CultureInfo.InvariantCulture, $"/plans/{number}/measures/{ordinal}"));
        }
        catch (RefusedException refused)
        {
            return await CorrectionAsync(number, ordinal, form.For, form, refused, db, cancellation);
        }
    }

    static async Task<IResult> HeaderAsync(int number, HeaderForm? typed, RefusedException? refused, LantuDb db, CancellationToken cancellation) =>
        await DeskQueries.HeaderAsync(db, number, cancellation) is not { } view ? TypedResults.NotFound()
            : typed is null || refused is null ? new RazorComponentResult<HeaderPage>(new { View = view })
            : new RazorComponentResult<HeaderPage>(new { View = view with { Header = typed.Put(view.Header), Refused = Refusals.Of(refused) } }) { StatusCode = Refusals.Status(refused) };

    static async Task<IResult> CorrectHeaderAsync(int number, [AsParameters] HeaderForm form, CorrectHeader correct, Visitor visitor, LantuDb db, CancellationToken cancellation)
    {
        try
        {
            Settlement done = await correct.RunAsync(number, form.Put, [.. form.Findings ?? []], visitor.Actor);
            return TypedResults.LocalRedirect($"/plans/{number}/desk" + new DeskFilter(null, null, false, null, done.Number).Query);
        }
        catch (RefusedException refused)
        {
            return await HeaderAsync(number, form, refused, db, cancellation);
        }
    }
}
