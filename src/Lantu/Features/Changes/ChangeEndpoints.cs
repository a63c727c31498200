using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Jobs;
using Lantu.Jobs.Amendments;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;

namespace Lantu.Features.Changes;

/// <summary>A plan held against the one it corrects or follows, and a person's answers to what the comparison leaves open.</summary>
static class ChangeEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/plans/{number:int}/changes", ShowAsync);
        app.MapPost("/plans/{number:int}/changes/{ordinal:int}", AnswerAsync);
    }

    static async Task<IResult> ShowAsync(int number, string? kind, string? page, HttpContext context, PlanComparisons comparisons, LantuDb db, CancellationToken cancellation)
    {
        ChangeSection? section = Enum.TryParse(kind, ignoreCase: true, out ChangeSection parsed) && Enum.IsDefined(parsed) ? parsed : null;
        int asked = int.TryParse(page, System.Globalization.CultureInfo.InvariantCulture, out int count) ? count : 1;
        if (await ChangeQueries.FindAsync(db, comparisons, number, section, asked, cancellation) is not { } view)
        {
            return TypedResults.NotFound();
        }

        // A draft's page asks for answers, and its forms carry a token of their visitor; any other is kept ready like all pages.
        if (view.IsDraft && context.Features.Get<IOutputCacheFeature>() is { } cache)
        {
            cache.Context.AllowCacheStorage = false;
        }

        return new RazorComponentResult<ChangesPage>(new { View = view });
    }

    static async Task<IResult> AnswerAsync(int number, int ordinal, [FromForm] bool same, WriteQueue writes, CancellationToken cancellation) =>
        await new AnswerLineage(writes).RunAsync(number, ordinal, same, Actor.Local, cancellation) switch
        {
            LineageAnswer.Kept => new SeeOther($"/plans/{number}/changes?kind={ChangeSection.Asked}"),
            LineageAnswer.NotAsked => TypedResults.NotFound(),
            LineageAnswer.Frozen => new RazorComponentResult<ErrorPage>(new { Status = StatusCodes.Status409Conflict, Heading = Words.Of("FrozenTitle"), Message = Words.Of("FrozenText") }) { StatusCode = StatusCodes.Status409Conflict },
        };
}
