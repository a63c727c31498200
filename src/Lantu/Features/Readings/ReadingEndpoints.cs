using Lantu.Data.Readings;
using Lantu.Data.Readings.Results;
using Lantu.Domain.Accounts;
using Lantu.Jobs;
using Lantu.Jobs.Readings;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Readings;

/// <summary>The hours that a plan's place has of its air stations: what was filed, and each station's days and hours.</summary>
static class ReadingEndpoints
{
    const long Most = 50_000_000;

    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder readings = app.MapGroup("/plans/{number:int}/readings");
        readings.MapGet("", ListAsync).Needs(Power.ReadPlans, Subject.Plan);
        readings.MapGet("/upload", FormAsync).Needs(Power.PreparePlans, Subject.Plan);
        readings.MapPost("/upload", HandInAsync).WithMetadata(new RequestSizeLimitAttribute(Most)).WithFormOptions(multipartBodyLengthLimit: Most).Needs(Power.PreparePlans, Subject.Plan);
        readings.MapGet("/{batch:int}", BatchAsync).Needs(Power.ReadPlans, Subject.Plan);
        readings.MapGet("/stations/{**station}", StationAsync).Needs(Power.ReadPlans, Subject.Plan);
    }

    static async Task<IResult> ListAsync(int number, ReadingQueries queries, CancellationToken cancellation) =>
        await queries.ListAsync(number, cancellation) is { } view ? new RazorComponentResult<ReadingsPage>(new { View = view }) : TypedResults.NotFound();

    static async Task<IResult> BatchAsync(int number, int batch, int? added, int? corrected, ReadingQueries queries, CancellationToken cancellation) =>
        await queries.BatchAsync(number, batch, cancellation) is { } view
            ? new RazorComponentResult<BatchPage>(new { View = view with { Done = (added ?? corrected) is null ? null : Words.Of("FiguresFiled", added ?? 0, corrected ?? 0) } })
            : TypedResults.NotFound();

    static async Task<IResult> StationAsync(int number, string station, HttpRequest request, StationDayQueries queries, CancellationToken cancellation) =>
        await queries.FindAsync(number, station, StationMoment.From(request.Query), cancellation) is { } view ? new RazorComponentResult<StationDaysPage>(new { View = view }) : TypedResults.NotFound();

    static async Task<IResult> FormAsync(int number, ReadingQueries queries, CancellationToken cancellation) =>
        await queries.UploadAsync(number, cancellation) is { } view ? Page(view, StatusCodes.Status200OK) : TypedResults.NotFound();

    static async Task<IResult> HandInAsync(int number, [FromForm] IFormFile? file, HttpRequest request, FileReadings filing, ReadingUploads uploads, ReadingQueries queries, Visitor visitor, CancellationToken cancellation)
    {
        if (await queries.UploadAsync(number, cancellation) is not { } view)
        {
            return TypedResults.NotFound();
        }

        TypedLayout typed = TypedLayout.From(request.Form);
        view = view with { Typed = typed };
        if (view.Directory is not { } directory)
        {
            return Page(view with { Refused = Words.Of("NoDirectoryForFigures") }, StatusCodes.Status409Conflict);
        }

        if (file is null || file.Length == 0 || typed.Faults().ToArray() is { Length: > 0 })
        {
            return Page(view with { Refused = file is null || file.Length == 0 ? Words.Of("NoFileChosen") : string.Join(Words.IsEnglish ? " " : "", typed.Faults()) }, StatusCodes.Status422UnprocessableEntity);
        }

        string name = Path.GetFileName(file.FileName.Replace('\\', '/'));
        try
        {
            return await uploads.WithAsync(file, name, async path =>
            {
                ReadingFiling readings = ReadingFiling.Of(directory, view.Units, await ReadingList.OfAsync([path], typed.Layout(), typed.Withdraws, name, cancellation), view.Register) with { Versions = new(Day: typed.RulesOf), State = typed.State };
                FiledReadings done = await filing.RunAsync(readings, new ReadingFindings(), _ => { }, visitor.Actor, cancellation);
                return done.Kept.Batch is { } batch
                    ? (IResult)TypedResults.LocalRedirect($"{view.Address}/{batch}?added={done.Figures?.New ?? 0}&corrected={done.Figures?.Corrected ?? 0}")
                    : Page(view with { Done = Words.Of("ReadingsNothingNew", done.Figures?.New ?? 0, done.Figures?.Corrected ?? 0) }, StatusCodes.Status200OK);
            }, cancellation);
        }
        catch (ReadingsRefusedException refused)
        {
            return Page(view with { Refused = ReadingsRefusalWords.Of(refused, name) }, StatusCodes.Status422UnprocessableEntity);
        }
        catch (UnsettledVersionException unsettled)
        {
            return Page(view with { Refused = Words.Of("ReadingsUnsettled", unsettled.Year, unsettled.Standard) }, StatusCodes.Status422UnprocessableEntity);
        }
        catch (RefusedException refused)
        {
            return Page(view with { Refused = Refusals.Of(refused) }, Refusals.Status(refused));
        }
    }

    static IResult Page(ReadingUploadView view, int status) => new RazorComponentResult<ReadingUploadPage>(new { View = view }) { StatusCode = status };
}
