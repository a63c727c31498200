using Lantu.Documents.Lists;
using Lantu.Domain.Accounts;
using Lantu.Domain.Registers;
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
        await queries.ListAsync(number, new StationFilter(), cancellation) is { } view ? Page(view, [], 0, null, StatusCodes.Status200OK) : TypedResults.NotFound();

    static async Task<IResult> HandInAsync(int number, [FromForm] IFormFile? file, [FromForm] bool? clean, FileStations filing, StationQueries queries, Visitor visitor, CancellationToken cancellation)
    {
        if (await queries.ListAsync(number, new StationFilter(), cancellation) is not { } view)
        {
            return TypedResults.NotFound();
        }

        if (view.Directory is not { } directory)
        {
            return Page(view, [], 0, Words.Of("NoDirectoryForFigures"), StatusCodes.Status409Conflict);
        }

        if (file is null || file.Length == 0)
        {
            return Page(view, [], 0, Words.Of("NoFileChosen"), StatusCodes.Status422UnprocessableEntity);
        }

        using MemoryStream content = new();
        await file.CopyToAsync(content, cancellation);
        StationList list = StationList.Read(content.ToArray(), Path.GetFileName(file.FileName.Replace('\\', '/')));
        if (list.Faults.Count > 0)
        {
            return Page(view, [.. list.Faults.Select(fault => (fault.Cell, Words.Of($"list-{fault.Kind}", fault.Argument)))], 0, null, StatusCodes.Status422UnprocessableEntity);
        }

        StationSheet sheet = new(view.Units);
        sheet.Take(list.Rows);
        (string, string)[] faults = [.. sheet.Faults.Select(fault => (Words.Of("Line", fault.Line), StationFaultWords.Of(fault)))];
        if (sheet.Placings.Count == 0 || (faults.Length > 0 && clean != true))
        {
            return Page(view, faults, sheet.Placings.Count, faults.Length == 0 ? Words.Of("StationsNone") : null, StatusCodes.Status422UnprocessableEntity);
        }

        try
        {
            RegisterChange change = await filing.RunAsync(directory, list, sheet.Placings, visitor.Actor);
            return faults.Length == 0
                ? TypedResults.LocalRedirect($"{view.Address}?added={change.Added.Count}&changed={change.Changed.Count}&removed={change.Removed.Count}")
                : Page(view with { Done = Words.Of("StationsFiledClean", change.Added.Count, change.Changed.Count, change.Removed.Count, faults.Length) }, faults, 0, null, StatusCodes.Status200OK);
        }
        catch (RefusedException refused)
        {
            return Page(view, faults, 0, refused.Reason == Refusal.NothingChanged ? Words.Of("StationsNothingNew") : Refusals.Of(refused), Refusals.Status(refused));
        }
    }

    static IResult Page(StationsView view, IReadOnlyList<(string Cell, string Sentence)> faults, int clean, string? refused, int status) =>
        new RazorComponentResult<StationUploadPage>(new { View = view, Faults = faults, Clean = clean, Refused = refused }) { StatusCode = status };
}
