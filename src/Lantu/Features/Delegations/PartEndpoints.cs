using Lantu.Domain.Accounts;
using Lantu.Domain.Delegations;
using Lantu.Domain.Reporting;
using Lantu.Jobs;
using Lantu.Jobs.Delegations;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lantu.Features.Delegations;

/// <summary>What a unit reports to the one above on what was handed down to it, month by month.</summary>
static class PartEndpoints
{
    public static void Map(RouteGroupBuilder unit, Subject subject)
    {
        unit.MapGet("/reports/{month}", ShowAsync).Needs(Power.ReadWork, subject);
        unit.MapPost("/reports/{month}", FileAsync).Needs(Power.FileWork, subject);
    }

    static async Task<IResult> ShowAsync(HttpContext context, string month, int? filed, DelegationQueries queries) =>
        await queries.FindPartsAsync(context, month) is { } view ? Page(view with { Done = filed is null ? null : Words.Of("PartsFiled") }) : TypedResults.NotFound();

    static async Task<IResult> FileAsync(HttpContext context, string month, DelegationQueries queries, FilePart file, Visitor visitor)
    {
        IFormCollection form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (await queries.FindPartsAsync(context, month) is not { } view
            || ReportInputs.Number(form, "giver") is not { } giver || view.Parts.FirstOrDefault(part => part.Giver == giver && part.Held.Measure.Ordinal == ReportInputs.Number(form, "measure")) is not { } part)
        {
            return TypedResults.NotFound();
        }

        int measure = part.Held.Measure.Ordinal;
        TypedReport typed = ReportInputs.Read(form, measure, part.Quantities);
        if (form["act"].ToString().StartsWith("take:", StringComparison.Ordinal))
        {
            return Page(view with { Sent = (measure, giver, PartOfMeasure.Fill(typed, part.Below, part.Quantities), []), Done = Words.Of("PartsTaken") });
        }

        try
        {
            IReadOnlyList<ReportFault> faults = await file.RunAsync(view.Holder.Plan.Number, view.Holder.Unit, view.Round.Month, measure, giver, ReportInputs.Number(form, ReportInputs.Name(measure, "seen")) ?? 0, typed, visitor.Actor);
            return faults.Count == 0 ? TypedResults.LocalRedirect($"{view.Address}?filed=1#{part.Anchor}") : Page(view with { Sent = (measure, giver, typed, faults) }, StatusCodes.Status422UnprocessableEntity);
        }
        catch (RefusedException refused)
        {
            return Page((await queries.FindPartsAsync(context, month))! with { Sent = (measure, giver, typed, []), Refused = Refusals.Of(refused) }, Refusals.Status(refused));
        }
    }

    static RazorComponentResult<PartsPage> Page(PartsView view, int status = StatusCodes.Status200OK) => new(new { View = view }) { StatusCode = status };
}
