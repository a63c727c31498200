using Lantu.Documents.Lists;
using Lantu.Domain.Accounts;
using Lantu.Jobs;
using Lantu.Jobs.Indicators;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lantu.Features.Indicators;

/// <summary>Where districts stand on the indicators that a plan sets: all at once, one indicator, one district, one target with its working. Whoever reads the plan reads them.</summary>
static class IndicatorEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder indicators = app.MapGroup("/plans/{number:int}/indicators").Needs(Power.ReadPlans, Subject.Plan);
        indicators.MapGet("", ListAsync);
        indicators.MapGet("/{indicator:int}", ShowAsync);
        indicators.MapGet("/{indicator:int}/rows/{row:int}", WorkingAsync);
        indicators.MapGet("/rows/{row:int}", OfUnitAsync);
        app.MapPost("/plans/{number:int}/indicators/{indicator:int}/ruling", RuleAsync).Needs(Power.PreparePlans, Subject.Plan);
        app.MapGet("/plans/{number:int}/indicators.xlsx", SendAsync).Needs(Power.ReadPlans, Subject.Plan);
        FigureEndpoints.Map(app);
    }

    static async Task<IResult> ListAsync(int number, IndicatorQueries queries, CancellationToken cancellation) =>
        await queries.AllAsync(number, cancellation) is { } view ? new RazorComponentResult<IndicatorsPage>(new { View = view }) : TypedResults.NotFound();

    static async Task<IResult> ShowAsync(int number, int indicator, string? basis, bool? ruled, IndicatorQueries queries, CancellationToken cancellation) =>
        await queries.OneAsync(number, indicator, basis, cancellation) is { } view ? new RazorComponentResult<IndicatorPage>(new { View = view with { Done = ruled == true ? Words.Of("Ruled") : null } }) : await NoneAsync(number, queries, cancellation);

    static async Task<IResult> RuleAsync(int number, int indicator, [AsParameters] RulingForm form, RuleIndicator rule, IndicatorQueries queries, Visitor visitor, CancellationToken cancellation)
    {
        try
        {
            await rule.RunAsync(number, indicator, form.Seen ?? 0, form.Decides, form.Tolerance, form.Reason, visitor.Actor);
            return TypedResults.LocalRedirect($"/plans/{number}/indicators/{indicator}?ruled=true#ruling");
        }
        catch (RefusedException refused)
        {
            return await queries.OneAsync(number, indicator, null, cancellation) is { } view
                ? new RazorComponentResult<IndicatorPage>(new { View = view with { Refused = Refusals.Of(refused), Typed = form } }) { StatusCode = Refusals.Status(refused) }
                : await NoneAsync(number, queries, cancellation);
        }
    }

    static async Task<IResult> WorkingAsync(int number, int indicator, int row, IndicatorQueries queries, CancellationToken cancellation) =>
        await queries.WorkingAsync(number, indicator, row, cancellation) is { } view ? new RazorComponentResult<AttainmentPage>(new { View = view }) : await NoneAsync(number, queries, cancellation);

    static async Task<IResult> OfUnitAsync(int number, int row, IndicatorQueries queries, CancellationToken cancellation) =>
        await queries.OfUnitAsync(number, row, cancellation) is { } view ? new RazorComponentResult<UnitIndicatorsPage>(new { View = view }) : await NoneAsync(number, queries, cancellation);

    static async Task<IResult> SendAsync(int number, IndicatorQueries queries, CancellationToken cancellation)
    {
        if (await queries.AllAsync(number, cancellation) is not { HasTargets: true } view)
        {
            return await NoneAsync(number, queries, cancellation);
        }

        using MemoryStream made = new();
        ListWorkbook.Write(made, IndicatorList.Of(view));
        return TypedResults.File(made.ToArray(), ExportForm.Excel.ContentType, FileName.Of($"{view.Plan.Brief} {Words.Of("Attainments")}", "xlsx", $"indicators-{number}"));
    }

    // A plan without a table of targets has a page that says so.
    static async Task<IResult> NoneAsync(int number, IndicatorQueries queries, CancellationToken cancellation) =>
        await queries.AllAsync(number, cancellation) is { HasTargets: false } ? TypedResults.LocalRedirect($"/plans/{number}/indicators") : TypedResults.NotFound();
}
