using Lantu.Documents.Lists;
using Lantu.Domain.Accounts;
using Lantu.Domain.Water;
using Lantu.Jobs;
using Lantu.Jobs.Water;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Readings.Water;

/// <summary>The register of a plan's water sections: taken along, and handed in as a whole by the plan office.</summary>
static class SectionEndpoints
{
    static readonly long Most = ListReader.Limits.FileBytes + 1_000_000;

    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder sections = app.MapGroup("/plans/{number:int}/sections");
        sections.MapGet("/register.xlsx", SendAsync).Needs(Power.ReadPlans, Subject.Plan);
        sections.MapGet("/upload", FormAsync).Needs(Power.PreparePlans, Subject.Plan);
        sections.MapPost("/upload", HandInAsync).WithMetadata(new RequestSizeLimitAttribute(Most)).WithFormOptions(multipartBodyLengthLimit: Most).Needs(Power.PreparePlans, Subject.Plan);
    }

    static async Task<IResult> SendAsync(int number, WaterQueries queries, CancellationToken cancellation)
    {
        if (await queries.PlaceAsync(number, cancellation) is not { } place)
        {
            return TypedResults.NotFound();
        }

        using MemoryStream made = new();
        ListWorkbook.Write(made, SectionWorkbook.Of(place));
        return TypedResults.File(made.ToArray(), ExportForm.Excel.ContentType, FileName.Of(Words.Of("SectionsOf", place.Name), "xlsx", $"sections-{number}"));
    }

    static async Task<IResult> FormAsync(int number, WaterQueries queries, CancellationToken cancellation) =>
        await queries.PlaceAsync(number, cancellation) is { } place ? Page(place, new HandedInRegister()) : TypedResults.NotFound();

    static async Task<IResult> HandInAsync(int number, [FromForm] IFormFile? file, [FromForm] bool? clean, FileSections filing, WaterQueries queries, Visitor visitor, CancellationToken cancellation)
    {
        if (await queries.PlaceAsync(number, cancellation) is not { } place)
        {
            return TypedResults.NotFound();
        }

        if (place.Directory is not { } directory)
        {
            return Page(place, new HandedInRegister { Refused = Words.Of("NoDirectoryForFigures"), Status = StatusCodes.Status409Conflict });
        }

        HandedInRegister done = await HandedInRegister.OfAsync("Sections", file, clean == true, SectionList.Read, list =>
        {
            SectionSheet sheet = new(place.Units);
            sheet.Take(list.Rows);
            return ([.. sheet.Faults.Select(fault => (fault.Line, SectionFaultWords.Of(fault)))], sheet.Placings.Count, () => filing.RunAsync(directory, (SectionList)list, sheet.Placings, visitor.Actor));
        }, cancellation);
        return done is { Change: { } change, Faults.Count: 0 }
            ? TypedResults.LocalRedirect($"{place.Address}?added={change.Added.Count}&changed={change.Changed.Count}&removed={change.Removed.Count}")
            : Page(place, done);
    }

    static IResult Page(WaterPlace place, HandedInRegister done) => new RazorComponentResult<SectionUploadPage>(new { Place = place, Done = done }) { StatusCode = done.Status };
}
