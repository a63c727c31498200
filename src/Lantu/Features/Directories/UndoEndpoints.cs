using Lantu.Data;
using Lantu.Jobs;
using Lantu.Jobs.Directories;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Directories;

/// <summary>The last act on a directory taken back, by a new act.</summary>
static class UndoEndpoints
{
    public static void Map(RouteGroupBuilder units)
    {
        units.MapGet("/{number:int}/undo", async Task<IResult> (int number, LantuDb db, CancellationToken cancellation) =>
            await FindAsync(db, number, cancellation) is { } view ? Page(view) : TypedResults.NotFound());
        units.MapPost("/{number:int}/undo", async Task<IResult> (int number, [FromForm] int seen, [FromForm] string? reason, UndoDirectoryAct undo, Visitor visitor, LantuDb db, CancellationToken cancellation) =>
        {
            try
            {
                await undo.RunAsync(number, seen, reason, visitor.Actor);
                return TypedResults.LocalRedirect($"/units/{number}/history");
            }
            catch (RefusedException refused)
            {
                return await FindAsync(db, number, cancellation) is { } view ? Page(view with { Seen = seen, Reason = reason, Refused = Refusals.Of(refused) }, Refusals.Status(refused)) : TypedResults.NotFound();
            }
        });
    }

    static async Task<UndoView?> FindAsync(LantuDb db, int number, CancellationToken cancellation) =>
        await DirectoryQueries.HistoryAsync(db, number, int.MaxValue, 1, cancellation) is { } last ? new UndoView(last.Name, last.Rows[0]) : null;

    static RazorComponentResult<UndoPage> Page(UndoView view, int status = StatusCodes.Status200OK) => new(new { View = view }) { StatusCode = status };
}
