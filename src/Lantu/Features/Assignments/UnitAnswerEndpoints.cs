using System.Globalization;
using Lantu.Domain.Accounts;
using Lantu.Domain.Units;
using Lantu.Jobs;
using Lantu.Jobs.Assignments;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Assignments;

/// <summary>A unit answers what it is assigned.</summary>
static class UnitAnswerEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        const string Address = "/plans/{number:int}/units/{ordinal:int}/assignments";
        app.MapGet(Address, (int number, int ordinal, string? contest, UnitAnswerQueries queries, CancellationToken cancellation) => PageAsync(number, ordinal, One(contest), null, null, queries, cancellation)).Needs(Power.ReadWork, Subject.PlanUnit);
        RouteGroupBuilder own = app.MapGroup(Address).Needs(Power.FileWork, Subject.PlanUnit);
        own.MapPost("/acknowledge", AcknowledgeAsync);
        own.MapPost("/contest", ContestAsync);
    }

    public static async Task<IResult> PageAsync(int number, int ordinal, (int, ResponsibilityRole)? contesting, ContestForm? typed, RefusedException? refused, UnitAnswerQueries queries, CancellationToken cancellation) =>
        await queries.FindAsync(number, ordinal, contesting, cancellation) is not { } view ? TypedResults.NotFound()
            : refused is null ? new RazorComponentResult<UnitAnswersPage>(new { View = view })
            : new RazorComponentResult<UnitAnswersPage>(new { View = view with { Refused = Refusals.Of(refused), Typed = typed } }) { StatusCode = Refusals.Status(refused) };

    static async Task<IResult> AcknowledgeAsync(int number, int ordinal, [FromForm] string? one, AnswerAssignments answer, UnitAnswerQueries queries, Visitor visitor, CancellationToken cancellation)
    {
        try
        {
            if (!string.IsNullOrEmpty(one) && One(one) is null)
            {
                throw new RefusedException(Refusal.NotThere);
            }

            await answer.AcknowledgeAsync(number, ordinal, One(one), visitor.Actor);
            return TypedResults.LocalRedirect($"/plans/{number}/units/{ordinal}/assignments");
        }
        catch (RefusedException refused)
        {
            return await PageAsync(number, ordinal, null, null, refused, queries, cancellation);
        }
    }

    static async Task<IResult> ContestAsync(int number, int ordinal, [AsParameters] ContestForm form, AnswerAssignments answer, UnitAnswerQueries queries, Visitor visitor, CancellationToken cancellation)
    {
        int measure = form.Measure ?? 0;
        ResponsibilityRole role = form.Role ?? ResponsibilityRole.Responsible;
        try
        {
            await answer.ContestAsync(number, ordinal, measure, role, form.Reason ?? "", form.Meant, visitor.Actor);
            return TypedResults.LocalRedirect($"/plans/{number}/units/{ordinal}/assignments");
        }
        catch (RefusedException refused)
        {
            return await PageAsync(number, ordinal, (measure, role), form, refused, queries, cancellation);
        }
    }

    // A measure and a role as forms and addresses name them: 12-Lead.
    static (int, ResponsibilityRole)? One(string? name) =>
        name?.Split('-') is [var measure, var role] && int.TryParse(measure, NumberStyles.None, CultureInfo.InvariantCulture, out int ordinal) && Enum.TryParse(role, out ResponsibilityRole named) && Enum.IsDefined(named) ? (ordinal, named) : null;
}
