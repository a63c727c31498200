using Lantu.Documents.Lists;
using Lantu.Domain.Accounts;
using Lantu.Domain.Frequencies;
using Lantu.Jobs;
using Lantu.Jobs.Frequencies;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Assignments;

/// <summary>How often measures are reported on: set singly, by filter, from proposals, or in a workbook.</summary>
static class FrequencyEndpoints
{
    // The file and the form around it.
    static readonly long Most = ListWorkbookReader.Limits.FileBytes + 1_000_000;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/plans/{number:int}/frequencies", (int number, HttpRequest request, FrequencyQueries queries, CancellationToken cancellation) => PageAsync(number, FrequencyFilter.From(request.Query), view => view, StatusCodes.Status200OK, queries, cancellation)).Needs(Power.ReadPlans, Subject.Plan);
        app.MapGet("/plans/{number:int}/frequencies.xlsx", SendAsync).Needs(Power.ReadPlans, Subject.Plan);
        RouteGroupBuilder office = app.MapGroup("/plans/{number:int}/frequencies").Needs(Power.PreparePlans, Subject.Plan);
        office.MapPost("", SetAsync);
        office.MapPost("/adopt", AdoptAsync);
        office.MapPost("/upload", HandInAsync).WithMetadata(new RequestSizeLimitAttribute(Most)).WithFormOptions(multipartBodyLengthLimit: Most);
    }

    static async Task<IResult> PageAsync(int number, FrequencyFilter filter, Func<FrequenciesView, FrequenciesView> with, int status, FrequencyQueries queries, CancellationToken cancellation) =>
        await queries.FindAsync(number, filter, cancellation) is { } view ? new RazorComponentResult<FrequenciesPage>(new { View = with(view) }) { StatusCode = status } : TypedResults.NotFound();

    static async Task<Results<FileContentHttpResult, NotFound>> SendAsync(int number, HttpRequest request, FrequencyQueries queries, CancellationToken cancellation)
    {
        if (await queries.FindAsync(number, FrequencyFilter.From(request.Query), cancellation) is not { } view)
        {
            return TypedResults.NotFound();
        }

        using MemoryStream made = new();
        ListWorkbook.Write(made, FrequencySheet.Of(view));
        return TypedResults.File(made.ToArray(), ExportForm.Excel.ContentType, FileName.Of($"{view.Plan.Name.Brief} {Words.Of("Frequencies")}", "xlsx", $"frequencies-{number}"));
    }

    static async Task<IResult> SetAsync(int number, [AsParameters] FrequencyForm form, HttpRequest request, SetFrequencies set, FrequencyQueries queries, Visitor visitor, CancellationToken cancellation)
    {
        FrequencyFilter filter = FrequencyFilter.From(request.Query);
        try
        {
            if (form.Frequency is not { } frequency || !Enum.IsDefined(frequency))
            {
                throw new RefusedException(Refusal.NothingChanged);
            }

            IEnumerable<int> measures = form.All == true ? (await queries.FindAsync(number, filter, cancellation))?.Shown.Select(row => row.Measure.Ordinal) ?? [] : form.Measures ?? [];
            await set.RunAsync(number, [.. measures.Distinct().Select(measure => new FrequencyEntry(measure, frequency, frequency is ReportingFrequency.Quarter or ReportingFrequency.Year ? form.Turn - 1 : 0, form.Supporting))], form.Month, form.Reason, visitor.Actor);
            return TypedResults.LocalRedirect($"/plans/{number}/frequencies{filter.Query()}");
        }
        catch (RefusedException refused)
        {
            return await PageAsync(number, filter, view => view with { Refused = Refusals.Of(refused), Typed = form }, Refusals.Status(refused), queries, cancellation);
        }
    }

    static async Task<IResult> AdoptAsync(int number, [AsParameters] FrequencyForm form, HttpRequest request, SetFrequencies set, FrequencyQueries queries, Visitor visitor, CancellationToken cancellation)
    {
        FrequencyFilter filter = FrequencyFilter.From(request.Query);
        try
        {
            await set.AdoptAsync(number, form.All == true ? [] : form.Measures is { Length: > 0 } chosen ? chosen : throw new RefusedException(Refusal.NothingChanged), visitor.Actor);
            return TypedResults.LocalRedirect($"/plans/{number}/frequencies{filter.Query()}");
        }
        catch (RefusedException refused)
        {
            return await PageAsync(number, filter, view => view with { Refused = Refusals.Of(refused), Typed = form }, Refusals.Status(refused), queries, cancellation);
        }
    }

    static async Task<IResult> HandInAsync(int number, [FromForm] IFormFile? file, [FromForm] string? reason, SetFrequencies set, FrequencyQueries queries, Visitor visitor, CancellationToken cancellation)
    {
        if (await queries.FindAsync(number, new FrequencyFilter(), cancellation) is not { } view)
        {
            return TypedResults.NotFound();
        }

        if (file is null || file.Length == 0)
        {
            return await PageAsync(number, new FrequencyFilter(), page => page with { Refused = Words.Of("NoFileChosen") }, StatusCodes.Status422UnprocessableEntity, queries, cancellation);
        }

        using MemoryStream content = new();
        await file.CopyToAsync(content, cancellation);
        (IReadOnlyList<FrequencyEntry> entries, IReadOnlyList<(string, string)> faults) = FrequencySheet.Read(content.ToArray(), view);
        if (faults.Count > 0)
        {
            return await PageAsync(number, new FrequencyFilter(), page => page with { Refused = Words.Of("WorkbookRefused", faults.Count), Faults = faults }, StatusCodes.Status422UnprocessableEntity, queries, cancellation);
        }

        try
        {
            await set.RunAsync(number, entries, null, reason, visitor.Actor);
            return TypedResults.LocalRedirect($"/plans/{number}/frequencies");
        }
        catch (RefusedException refused)
        {
            return await PageAsync(number, new FrequencyFilter(), page => page with { Refused = Refusals.Of(refused) }, Refusals.Status(refused), queries, cancellation);
        }
    }
}
