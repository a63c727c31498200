using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Accounts;
using Lantu.Jobs.Amendments;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Changes;

/// <summary>A plan held against the one it corrects or follows, and a person's answers to what the comparison leaves open.</summary>
static class ChangeEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/plans/{number:int}/changes", ShowAsync).Needs(Power.ReadPlans, Subject.Plan);
        app.MapPost("/plans/{number:int}/changes/{ordinal:int}", AnswerAsync).Needs(Power.PreparePlans, Subject.Plan);
    }

    static async Task<IResult> ShowAsync(int number, string? kind, string? page, PlanComparisons comparisons, LantuDb db, CancellationToken cancellation)
    {
        ChangeSection? section = Enum.TryParse(kind, ignoreCase: true, out ChangeSection parsed) && Enum.IsDefined(parsed) ? parsed : null;
        int asked = int.TryParse(page, System.Globalization.CultureInfo.InvariantCulture, out int count) ? count : 1;
        if (await ChangeQueries.FindAsync(db, comparisons, number, section, asked, cancellation) is not { } view)
        {
            return TypedResults.NotFound();
        }

        return new RazorComponentResult<ChangesPage>(new { View = view });
    }

    static async Task<IResult> AnswerAsync(int number, int ordinal, [FromForm] bool same, WriteQueue writes, Visitor visitor, CancellationToken cancellation) =>
        await new AnswerLineage(writes).RunAsync(number, ordinal, same, visitor.Actor, cancellation) switch
        {
            LineageAnswer.Kept => new SeeOther($"/plans/{number}/changes?kind={ChangeSection.Asked}"),
            LineageAnswer.NotAsked => TypedResults.NotFound(),
            LineageAnswer.Frozen => new RazorComponentResult<ErrorPage>(new { Status = StatusCodes.Status409Conflict, Heading = Words.Of("FrozenTitle"), Message = Words.Of("FrozenText") }) { StatusCode = StatusCodes.Status409Conflict },
        };
}
