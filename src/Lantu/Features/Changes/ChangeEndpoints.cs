using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Jobs;
using Lantu.Jobs.Amendments;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Changes;

/// <summary>A plan held against the one it corrects or follows, and a person's answers to what the comparison leaves open.</summary>
static class ChangeEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        // Forms carry a token of their visitor.
        app.MapGet("/plans/{number:int}/changes", ShowAsync).CacheOutput(policy => policy.NoCache());
        app.MapPost("/plans/{number:int}/changes/{ordinal:int}", AnswerAsync);
    }

    static async Task<IResult> ShowAsync(int number, string? kind, string? page, LantuDb db, CancellationToken cancellation)
    {
        ChangeSection? section = Enum.TryParse(kind, ignoreCase: true, out ChangeSection parsed) && Enum.IsDefined(parsed) ? parsed : null;
        int asked = int.TryParse(page, System.Globalization.CultureInfo.InvariantCulture, out int count) ? count : 1;
        return await ChangeQueries.FindAsync(db, number, section, asked, cancellation) is { } view ? new RazorComponentResult<ChangesPage>(new { View = view }) : TypedResults.NotFound();
    }

    static async Task<IResult> AnswerAsync(int number, int ordinal, [FromForm] bool same, WriteQueue writes, CancellationToken cancellation) =>
        await new AnswerLineage(writes).RunAsync(number, ordinal, same, Actor.Local, cancellation) switch
        {
            LineageAnswer.Kept => new SeeOther($"/plans/{number}/changes?kind={ChangeSection.Asked}"),
            LineageAnswer.NotAsked => TypedResults.NotFound(),
            LineageAnswer.Frozen => new RazorComponentResult<ErrorPage>(new { Status = StatusCodes.Status409Conflict, Heading = Words.Of("FrozenTitle"), Message = Words.Of("FrozenText") }) { StatusCode = StatusCodes.Status409Conflict },
        };
}
