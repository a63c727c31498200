using Lantu.Documents.Lists;
using Lantu.Domain.Accounts;
using Lantu.Domain.Stations;
using Lantu.Jobs;
using Lantu.Jobs.Stations;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Stations;

/// <summary>The air stations of a plan's place: seen, taken along, and handed in as a whole register by the plan office.</summary>
static class StationEndpoints
{
    static readonly long Most = ListReader.Limits.FileBytes + 1_000_000;

    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder stations = app.MapGroup("/plans/{number:int}/stations");
        stations.MapGet("", ListAsync).Needs(Power.ReadPlans, Subject.Plan);
        stations.MapGet("/register.xlsx", SendAsync).Needs(Power.ReadPlans, Subject.Plan);
        stations.MapGet("/upload", FormAsync).Needs(Power.PreparePlans, Subject.Plan);
        stations.MapPost("/upload", HandInAsync).WithMetadata(new RequestSizeLimitAttribute(Most)).WithFormOptions(multipartBodyLengthLimit: Most).Needs(Power.PreparePlans, Subject.Plan);
    }

    static async Task<IResult> ListAsync(int number, HttpRequest request, int? added, int? changed, int? removed, StationQueries queries, CancellationToken cancellation) =>
        await queries.ListAsync(number, StationFilter.From(request.Query), cancellation) is { } view
            ? new RazorComponentResult<StationsPage>(new { View = view with { Done = (added ?? changed ?? removed) is null ? null : Words.Of("StationsFiled", added ?? 0, changed ?? 0, removed ?? 0) } })
            : TypedResults.NotFound();

    static async Task<IResult> SendAsync(int number, StationQueries queries, CancellationToken cancellation)
    {
        if (await queries.ListAsync(number, new StationFilter(), cancellation) is not { } view)
        {
            return TypedResults.NotFound();
        }

        using MemoryStream made = new();
        ListWorkbook.Write(made, StationWorkbook.Of(view));
        return TypedResults.File(made.ToArray(), ExportForm.Excel.ContentType, FileName.Of(Words.Of("StationsOf", view.Place), "xlsx", $"stations-{number}"));
    }

    static async Task<IResult> FormAsync(int number, StationQueries queries, CancellationToken cancellation) =>
        await queries.ListAsync(number, new StationFilter(), cancellation) is { } view ? Page(view, new HandedInRegister()) : TypedResults.NotFound();

    static async Task<IResult> HandInAsync(int number, [FromForm] IFormFile? file, [FromForm] bool? clean, FileStations filing, StationQueries queries, Visitor visitor, CancellationToken cancellation)
    {
        if (await queries.ListAsync(number, new StationFilter(), cancellation) is not { } view)
        {
            return TypedResults.NotFound();
        }

        if (view.Directory is not { } directory)
        {
            return Page(view, new HandedInRegister { Refused = Words.Of("NoDirectoryForFigures"), Status = StatusCodes.Status409Conflict });
        }

        HandedInRegister done = await HandedInRegister.OfAsync("Stations", file, clean == true, StationList.Read, list =>
        {
            StationSheet sheet = new(view.Units);
            sheet.Take(list.Rows);
            return ([.. sheet.Faults.Select(fault => (fault.Line, StationFaultWords.Of(fault)))], sheet.Placings.Count, () => filing.RunAsync(directory, (StationList)list, sheet.Placings, visitor.Actor));
        }, cancellation);
        return done is { Change: { } change, Faults.Count: 0 }
            ? TypedResults.LocalRedirect($"{view.Address}?added={change.Added.Count}&changed={change.Changed.Count}&removed={change.Removed.Count}")
            : Page(view, done);
    }

    static IResult Page(StationsView view, HandedInRegister done) => new RazorComponentResult<StationUploadPage>(new { View = view, Done = done }) { StatusCode = done.Status };
}
