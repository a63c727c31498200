using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Units;
using Lantu.Jobs;
using Lantu.Jobs.Directories;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Directories;

/// <summary>The directories of units, and one of them with its units.</summary>
static class DirectoryEndpoints
{
    const int ActsOnPage = 20;

    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder units = app.MapGroup("/units").Needs(Power.ChangeDirectories, Subject.Directory);
        units.MapGet("", (Visitor visitor, LantuDb db, CancellationToken cancellation) => ListAsync(null, visitor, db, cancellation)).Needs(Power.ReadDirectories);
        units.MapPost("/take", TakeOverAsync).Needs(Power.ChangeDirectories);
        units.MapGet("/{place}", ShippedAsync).Needs(Power.ReadDirectories, Subject.Place);
        units.MapGet("/{number:int}", ShowAsync).Needs(Power.ReadDirectories, Subject.Directory);
        units.MapGet("/{number:int}/history", HistoryAsync).Needs(Power.ReadDirectories, Subject.Directory);
        EntryEndpoints.Map(units);
        GroupEndpoints.Map(units);
        UndoEndpoints.Map(units);
        WorkbookEndpoints.Map(units);
    }

    static async Task<IResult> ListAsync(RefusedException? refused, Visitor visitor, LantuDb db, CancellationToken cancellation) =>
        new RazorComponentResult<DirectoriesPage>(new { Directories = await DirectoryQueries.ListAsync(db, visitor.Reach, cancellation), Refused = refused is null ? null : Refusals.Of(refused) }) { StatusCode = refused is null ? StatusCodes.Status200OK : Refusals.Status(refused) };

    static async Task<IResult> TakeOverAsync([FromForm] string? root, InstallDirectory install, Visitor visitor, LantuDb db, CancellationToken cancellation)
    {
        if (UnitDirectories.Shipped().FirstOrDefault(found => found.Directory.Root == root) is not { } shipped || !visitor.May(Power.ChangeDirectories, root!))
        {
            return TypedResults.NotFound();
        }

        try
        {
            InstalledDirectory installed = await install.RunAsync(shipped.Directory, DirectoryActKind.TakenOver, onlyIfNew: true, visitor.Actor);
            return TypedResults.LocalRedirect($"/units/{installed.Number}");
        }
        catch (RefusedException refused)
        {
            return await ListAsync(refused, visitor, db, cancellation);
        }
    }

    // A place's address leads to the directory that is kept of it; without one, to what came with the program.
    static async Task<IResult> ShippedAsync(string place, HttpRequest request, LantuDb db, BusinessClock clock, CancellationToken cancellation)
    {
        int kept = await db.Directories.Where(d => d.Root == place).Select(d => d.Number).SingleOrDefaultAsync(cancellation);
        return kept > 0 ? TypedResults.LocalRedirect($"/units/{kept}{request.QueryString}")
            : UnitDirectories.Shipped().FirstOrDefault(found => found.Directory.Root == place) is { } shipped ? new RazorComponentResult<DirectoryPage>(new { View = new DirectoryView(shipped.Directory, null, DirectoryFilter.From(request.Query), clock.Today()) })
            : TypedResults.NotFound();
    }

    static async Task<IResult> ShowAsync(int number, HttpRequest request, LantuDb db, BusinessClock clock, CancellationToken cancellation) =>
        await DirectoryQueries.FindAsync(db, number, DirectoryFilter.From(request.Query), clock.Today(), cancellation) is { } view ? new RazorComponentResult<DirectoryPage>(new { View = view }) : TypedResults.NotFound();

    static async Task<IResult> HistoryAsync(int number, int? before, LantuDb db, CancellationToken cancellation) =>
        await DirectoryQueries.HistoryAsync(db, number, before ?? int.MaxValue, ActsOnPage, cancellation) is { } history
            ? new RazorComponentResult<HistoryPage>(new { Directory = history.Name, history.Rows, history.Present })
            : TypedResults.NotFound();
}
