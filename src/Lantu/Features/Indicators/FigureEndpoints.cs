using Lantu.Documents.Lists;
using Lantu.Domain.Accounts;
using Lantu.Domain.Indicators;
using Lantu.Jobs;
using Lantu.Jobs.Indicators;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Indicators;

/// <summary>The figures of a place: seen, taken along, and handed in as a file by the plan office.</summary>
static class FigureEndpoints
{
    // The file and the form around it.
    static readonly long Most = ListReader.Limits.FileBytes + 1_000_000;

    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder figures = app.MapGroup("/plans/{number:int}/indicators/figures");
        figures.MapGet("", ListAsync).Needs(Power.ReadPlans, Subject.Plan);
        figures.MapGet("/form.xlsx", SendAsync).Needs(Power.ReadPlans, Subject.Plan);
        figures.MapGet("/upload", FormAsync).Needs(Power.PreparePlans, Subject.Plan);
        figures.MapPost("/upload", HandInAsync).WithMetadata(new RequestSizeLimitAttribute(Most)).WithFormOptions(multipartBodyLengthLimit: Most).Needs(Power.PreparePlans, Subject.Plan);
    }

    static async Task<IResult> ListAsync(int number, string? indicator, int? year, int? page, int? added, int? corrected, FigureQueries queries, CancellationToken cancellation) =>
        await queries.ListAsync(number, indicator, year, page, cancellation) is { } view
            ? new RazorComponentResult<FiguresPage>(new { View = view with { Done = added is null && corrected is null ? null : Words.Of("FiguresFiled", added ?? 0, corrected ?? 0) } })
            : TypedResults.NotFound();

    static async Task<IResult> SendAsync(int number, FigureQueries queries, CancellationToken cancellation)
    {
        if (await queries.ListAsync(number, null, null, null, cancellation) is null)
        {
            return TypedResults.NotFound();
        }

        using MemoryStream made = new();
        ListWorkbook.Write(made, new ListTable(Words.Of("IndicatorFigures"), [.. FigureColumns.All.Select(column => new ListColumn(column, 1))], []));
        return TypedResults.File(made.ToArray(), ExportForm.Excel.ContentType, FileName.Of(Words.Of("IndicatorFigures"), "xlsx", $"figures-{number}"));
    }

    static async Task<IResult> FormAsync(int number, FigureQueries queries, CancellationToken cancellation) =>
        await queries.ListAsync(number, null, null, null, cancellation) is { } view ? Page(view, [], 0, null, StatusCodes.Status200OK) : TypedResults.NotFound();

    static async Task<IResult> HandInAsync(int number, [FromForm] IFormFile? file, [FromForm] bool? clean, FileFigures filing, FigureQueries queries, Visitor visitor, CancellationToken cancellation)
    {
        if (await queries.ListAsync(number, null, null, null, cancellation) is not { } view)
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
        FigureList list = FigureList.Read(content.ToArray(), Path.GetFileName(file.FileName.Replace('\\', '/')));
        if (list.Faults.Count > 0)
        {
            return Page(view, [.. list.Faults.Select(fault => (fault.Cell, Words.Of($"list-{fault.Kind}", fault.Argument)))], 0, null, StatusCodes.Status422UnprocessableEntity);
        }

        FigureSheet sheet = await queries.SheetAsync(number, directory, cancellation);
        sheet.Take(list.Rows);
        (string, string)[] faults = [.. sheet.Faults.Select(fault => (Words.Of("Line", fault.Line), FigureFaultWords.Of(fault)))];
        if (sheet.Faults.Count > 0 && (clean != true || sheet.Figures.Count == 0))
        {
            return Page(view, faults, sheet.Figures.Count, null, StatusCodes.Status422UnprocessableEntity);
        }

        try
        {
            FiledFigures done = await filing.RunAsync(directory, list, sheet.Figures, FigureOrigin.Issued, visitor.Actor);
            return faults.Length == 0
                ? TypedResults.LocalRedirect($"{view.Address}?added={done.New}&corrected={done.Corrected}")
                : Page(view with { Done = Words.Of("FiguresFiledClean", done.New, done.Corrected, faults.Length) }, faults, 0, null, StatusCodes.Status200OK);
        }
        catch (RefusedException refused)
        {
            return Page(view, faults, 0, refused.Reason == Refusal.NothingChanged ? Words.Of("FiguresNothingNew", sheet.Figures.Count) : Refusals.Of(refused), Refusals.Status(refused));
        }
    }

    static IResult Page(FiguresView view, IReadOnlyList<(string Cell, string Sentence)> faults, int clean, string? refused, int status) =>
        new RazorComponentResult<FigureUploadPage>(new { View = view, Faults = faults, Clean = clean, Refused = refused }) { StatusCode = status };
}
