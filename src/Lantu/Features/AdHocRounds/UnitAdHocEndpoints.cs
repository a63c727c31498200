using Lantu.Domain.Accounts;
using Lantu.Domain.AdHocRounds;
using Lantu.Jobs;
using Lantu.Jobs.AdHocRounds;
using Lantu.Jobs.Reporting;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.AdHocRounds;

/// <summary>What a unit is asked in ad-hoc rounds, and its answers.</summary>
static class UnitAdHocEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder unit = app.MapGroup("/plans/{number:int}/units/{ordinal:int}/ad-hoc");
        unit.MapGet("", ListAsync).Needs(Power.ReadWork, Subject.PlanUnit);
        unit.MapGet("/{round:int}/{turn:int}", ShowAsync).Needs(Power.ReadWork, Subject.PlanUnit);
        unit.MapPost("/{round:int}/{turn:int}", AnswerAsync).WithMetadata(new RequestSizeLimitAttribute(ShortForm.MostBytes)).WithFormOptions(valueCountLimit: ShortForm.MostFields, bufferBodyLengthLimit: ShortForm.MostBytes).Needs(Power.FileWork, Subject.PlanUnit);
    }

    static async Task<IResult> ListAsync(int number, int ordinal, UnitAdHocQueries queries, CancellationToken cancellation) =>
        await queries.ListAsync(number, ordinal, cancellation) is { } view ? new RazorComponentResult<UnitAdHocPage>(new { View = view }) : TypedResults.NotFound();

    static async Task<IResult> ShowAsync(int number, int ordinal, int round, int turn, int? answered, bool? late, UnitAdHocQueries queries, CancellationToken cancellation) =>
        await queries.FindAsync(number, ordinal, round, turn, cancellation) is { } view
            ? Page(view with { Done = answered is { } rows ? Words.Of(late == true ? "AdHocTakenLate" : "AdHocTaken", rows) : null })
            : TypedResults.NotFound();

    static async Task<IResult> AnswerAsync(int number, int ordinal, int round, int turn, HttpRequest request, AnswerAdHocRounds answer, UnitAdHocQueries queries, Visitor visitor, BusinessClock clock, CancellationToken cancellation)
    {
        IFormCollection form = await request.ReadFormAsync(cancellation);
        if (await queries.FindAsync(number, ordinal, round, turn, cancellation) is not { } page)
        {
            return TypedResults.NotFound();
        }

        IReadOnlyList<TypedRow> sent = ShortForm.Read(form, page);
        try
        {
            (int rows, bool isLate) = await answer.RunAsync(number, ordinal, round, turn, ShortForm.Seen(form), sent, ShortForm.Key(form, clock), new Filer(visitor.Actor, visitor.Account!.Number));
            return TypedResults.LocalRedirect($"/plans/{number}/units/{ordinal}/ad-hoc/{round}/{turn}?answered={rows}{(isLate ? "&late=true" : "")}");
        }
        catch (RefusedException refused)
        {
            // Nothing that was typed is lost: it stands in the form again, with what is wrong beside it.
            Dictionary<int, TypedRow> typed = sent.ToDictionary(row => row.Number);
            ILookup<int, AdHocFault> faults = refused.Arguments.OfType<AdHocFault>().ToLookup(fault => fault.Row ?? 0);
            return Page(
                page with
                {
                    Rows = [.. page.Rows.Select(row => row with { Typed = typed[row.Row.Number].Typed, Repeats = typed[row.Row.Number].Repeats, Faults = [.. faults[row.Row.Number]] })],
                    Refused = AdHocWords.Sentences(refused, page.NameOf),
                },
                Refusals.Status(refused));
        }
    }

    static RazorComponentResult<ShortFormPage> Page(ShortFormView view, int status = StatusCodes.Status200OK) => new(new { View = view }) { StatusCode = status };
}
