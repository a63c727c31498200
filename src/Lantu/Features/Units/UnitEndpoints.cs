using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Lantu.Jobs.Assignments;
using Lantu.Security;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Units;

/// <summary>The units of a plan, and everything one unit owes.</summary>
static class UnitEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/plans/{number:int}/units", ListAsync).Needs(Power.ReadPlans, Subject.Plan);
        app.MapGet("/plans/{number:int}/units/{ordinal:int}", ShowAsync).Needs(Power.ReadPlans, Subject.Plan);
    }

    static async Task<IResult> ListAsync(int number, HttpRequest request, LantuDb db, CancellationToken cancellation) =>
        await UnitQueries.ListAsync(db, number, cancellation) is { } list
            ? new RazorComponentResult<UnitsPage>(new { list.Plan, All = list.Rows, Filter = UnitFilter.From(request.Query) })
            : TypedResults.NotFound();

    static async Task<IResult> ShowAsync(int number, int ordinal, string? role, string? sort, Visitor visitor, PlanUnitNumbers units, LantuDb db, AssignmentBoard board, UnitsInReach reach, CancellationToken cancellation)
    {
        ResponsibilityRole? asked = Enum.TryParse(role, ignoreCase: true, out ResponsibilityRole parsed) && Enum.IsDefined(parsed) ? parsed : null;
        if (await UnitQueries.FindAsync(db, number, ordinal, asked, sort == "deadline", cancellation) is not { } view)
        {
            return TypedResults.NotFound();
        }

        bool mayRead = await MayReadWorkAsync(number, ordinal, visitor, units, db, cancellation);
        return new RazorComponentResult<UnitPage>(new
        {
            View = view with
            {
                Answers = await UnitQueries.AnswersAsync(db, number, view.Unit, board, reach, cancellation),
                MayReadWork = mayRead,
                FoundFalse = mayRead ? await UnitQueries.FoundFalseAsync(db, view.Unit, cancellation) : [],
                Messages = mayRead ? await UnitQueries.MessagesAsync(db, view.Unit, view.Duties.Count > 0, cancellation) : [],
            },
        });
    }

    // Everybody reads what a unit owes; what it does about it only those it concerns.
    static async Task<bool> MayReadWorkAsync(int number, int ordinal, Visitor visitor, PlanUnitNumbers units, LantuDb db, CancellationToken cancellation)
    {
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, p.Place, p.State }).SingleAsync(cancellation);
        (int? directory, int? unit) = await units.FindAsync(db, plan.Id, ordinal, cancellation);
        return plan.State != PlanState.Draft && visitor.Reach.May(Power.ReadWork, plan.Place, directory, unit);
    }
}
