using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Delegations;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
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

    static async Task<IResult> ShowAsync(HttpContext context, string month, int? filed, DelegationQueries queries, LantuDb db, BusinessClock clock) =>
        await FindAsync(context, month, queries, db, clock) is { } view ? Page(view with { Done = filed is null ? null : Words.Of("PartsFiled") }) : TypedResults.NotFound();

    static async Task<IResult> FileAsync(HttpContext context, string month, DelegationQueries queries, LantuDb db, FilePart file, Visitor visitor, BusinessClock clock)
    {
        IFormCollection form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (await FindAsync(context, month, queries, db, clock) is not { } view
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
            return faults.Count == 0 ? TypedResults.LocalRedirect($"{view.Address}?filed=1#m{measure}") : Page(view with { Sent = (measure, giver, typed, faults) }, StatusCodes.Status422UnprocessableEntity);
        }
        catch (RefusedException refused)
        {
            return Page((await FindAsync(context, month, queries, db, clock))! with { Sent = (measure, giver, typed, []), Refused = Refusals.Of(refused) }, Refusals.Status(refused));
        }
    }

    static async Task<PartsView?> FindAsync(HttpContext context, string month, DelegationQueries queries, LantuDb db, BusinessClock clock)
    {
        if (!RoundMonth.TryParse(month, out RoundMonth wanted) || await queries.FindAsync(context) is not { Board: { } board } holder)
        {
            return null;
        }

        IReadOnlyList<ReportingRound> rounds = await HeldParts.RoundsAsync(board, db, context.RequestAborted);
        return rounds.FirstOrDefault(one => one.Month == wanted) is { } round
            ? new PartsView(holder, round, rounds, await HeldParts.OfAsync(db, board, holder.Unit, round, clock.GetUtcNow(), context.RequestAborted), holder.MayHandDown)
            : null;
    }

    static RazorComponentResult<PartsPage> Page(PartsView view, int status = StatusCodes.Status200OK) => new(new { View = view }) { StatusCode = status };
}
