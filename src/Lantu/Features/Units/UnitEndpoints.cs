using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Units;
using Lantu.Jobs.Assignments;
using Lantu.Security;
using Microsoft.AspNetCore.Http.HttpResults;

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

    static async Task<IResult> ShowAsync(int number, int ordinal, string? role, string? sort, LantuDb db, AssignmentBoard board, UnitsInReach reach, CancellationToken cancellation)
    {
        ResponsibilityRole? asked = Enum.TryParse(role, ignoreCase: true, out ResponsibilityRole parsed) && Enum.IsDefined(parsed) ? parsed : null;
        return await UnitQueries.FindAsync(db, number, ordinal, asked, sort == "deadline", cancellation) is { } view
            ? new RazorComponentResult<UnitPage>(new { View = view with { Answers = await UnitQueries.AnswersAsync(db, number, view.Unit, board, reach, cancellation) } }) : TypedResults.NotFound();
    }
}
