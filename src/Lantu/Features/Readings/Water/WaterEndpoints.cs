using Lantu.Data.Readings;
using Lantu.Data.Readings.Results;
using Lantu.Data.Readings.Water;
using Lantu.Domain.Accounts;
using Lantu.Jobs;
using Lantu.Jobs.Water;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Readings.Water;

/// <summary>The months that a plan's place has of its water sections: what was filed, and each section's classes.</summary>
static class WaterEndpoints
{
    const long Most = 50_000_000;

    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder water = app.MapGroup("/plans/{number:int}/water");
        water.MapGet("", ListAsync).Needs(Power.ReadPlans, Subject.Plan);
        water.MapGet("/upload", FormAsync).Needs(Power.PreparePlans, Subject.Plan);
        water.MapPost("/upload", HandInAsync).WithMetadata(new RequestSizeLimitAttribute(Most)).WithFormOptions(multipartBodyLengthLimit: Most).Needs(Power.PreparePlans, Subject.Plan);
        water.MapGet("/{batch:int}", BatchAsync).Needs(Power.ReadPlans, Subject.Plan);
        water.MapGet("/sections/{**section}", SectionAsync).Needs(Power.ReadPlans, Subject.Plan);
    }

    static async Task<IResult> ListAsync(int number, HttpRequest request, int? added, int? changed, int? removed, WaterQueries queries, CancellationToken cancellation) =>
        await queries.ListAsync(number, WaterFilter.From(request.Query), cancellation) is { } view
            ? new RazorComponentResult<WaterPage>(new { View = view with { Done = (added ?? changed ?? removed) is null ? null : Words.Of("SectionsFiled", added ?? 0, changed ?? 0, removed ?? 0) } })
            : TypedResults.NotFound();

    static async Task<IResult> BatchAsync(int number, int batch, int? added, int? corrected, WaterQueries queries, CancellationToken cancellation) =>
        await queries.BatchAsync(number, batch, cancellation) is { } view
            ? new RazorComponentResult<WaterBatchPage>(new { View = view with { Done = (added ?? corrected) is null ? null : Words.Of("FiguresFiled", added ?? 0, corrected ?? 0) } })
            : TypedResults.NotFound();

    static async Task<IResult> SectionAsync(int number, string section, int? year, WaterQueries queries, CancellationToken cancellation) =>
        await queries.SectionAsync(number, section, year, cancellation) is { } view ? new RazorComponentResult<SectionPage>(new { View = view }) : TypedResults.NotFound();

    static async Task<IResult> FormAsync(int number, WaterQueries queries, CancellationToken cancellation) =>
        await queries.UploadAsync(number, cancellation) is { } view ? Page(view, StatusCodes.Status200OK) : TypedResults.NotFound();

    static async Task<IResult> HandInAsync(int number, [FromForm] IFormFile? file, HttpRequest request, FileWater filing, ReadingUploads uploads, WaterQueries queries, Visitor visitor, CancellationToken cancellation)
    {
        if (await queries.UploadAsync(number, cancellation) is not { } view)
        {
            return TypedResults.NotFound();
        }

        TypedWaterLayout typed = TypedWaterLayout.From(request.Form);
        view = view with { Typed = typed };
        if (view.Place.Register is not { } register)
        {
            return Page(view with { Refused = Words.Of(view.Place.Directory is null ? "NoDirectoryForFigures" : "NoSectionsForWater") }, StatusCodes.Status409Conflict);
        }

        if (file is null || file.Length == 0 || typed.Faults().Any())
        {
            return Page(view with { Refused = file is null || file.Length == 0 ? Words.Of("NoFileChosen") : string.Join(Words.IsEnglish ? " " : "", typed.Faults()) }, StatusCodes.Status422UnprocessableEntity);
        }

        string name = Path.GetFileName(file.FileName.Replace('\\', '/'));
        try
        {
            return await uploads.WithAsync(file, name, async path =>
            {
                ReadingFindings findings = new();
                WaterList list = await WaterList.OfAsync([path], typed.Layout(), typed.Withdraws, name, cancellation);
                FiledWater done = await filing.RunAsync(register, view.Place.Units, list, new WaterVersions(), typed.State, findings, _ => { }, visitor.Actor, cancellation);
                return done.Kept.Batch is { } batch
                    ? (IResult)TypedResults.LocalRedirect($"{view.Place.Address}/{batch}?added={done.Figures?.New ?? 0}&corrected={done.Figures?.Corrected ?? 0}")
                    : Page(view with { Done = Words.Of("WaterNothingNew", done.Figures?.New ?? 0, done.Figures?.Corrected ?? 0) + FoundIn(findings) }, StatusCodes.Status200OK);
            }, cancellation);
        }
        catch (ReadingsRefusedException refused)
        {
            return Page(view with { Refused = ReadingsRefusalWords.Of(refused, name) }, StatusCodes.Status422UnprocessableEntity);
        }
        catch (UnsettledVersionException unsettled)
        {
            return Page(view with { Refused = Words.Of("WaterUnsettled", unsettled.Year, unsettled.Standard) }, StatusCodes.Status422UnprocessableEntity);
        }
        catch (RefusedException refused)
        {
            return Page(view with { Refused = Refusals.Of(refused) }, Refusals.Status(refused));
        }
    }

    // Of a file that changes nothing no batch tells what was wrong with it.
    static string FoundIn(ReadingFindings findings) =>
        findings.Counts.Count == 0 ? "" : (Words.IsEnglish ? " " : "") + Words.Of("WaterFoundInAll", string.Join(Words.IsEnglish ? ", " : "、", findings.Counts.Select(one => $"{Words.Of($"ReadingName{one.Key}")} {one.Value}")));

    static IResult Page(WaterUploadView view, int status) => new RazorComponentResult<WaterUploadPage>(new { View = view }) { StatusCode = status };
}
