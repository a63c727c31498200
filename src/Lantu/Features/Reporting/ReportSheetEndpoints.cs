using Lantu.Documents.Lists;
using Lantu.Domain.Accounts;
using Lantu.Domain.Rounds;
using Lantu.Jobs;
using Lantu.Jobs.Reporting;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Reporting;

/// <summary>A unit's form of a round as a workbook or a Word document: taken along, filled in, handed in again.</summary>
static class ReportSheetEndpoints
{
    // The file and the form around it.
    static readonly long Most = ListReader.Limits.FileBytes + 1_000_000;

    public static void Map(RouteGroupBuilder round)
    {
        round.MapGet("/form.xlsx", (int number, int ordinal, string month, ReportQueries queries, CancellationToken cancellation) => SendAsync(number, ordinal, month, ExportForm.Excel, ListWorkbook.Write, queries, cancellation)).Needs(Power.ReadWork, Subject.PlanUnit);
        round.MapGet("/form.docx", (int number, int ordinal, string month, ReportQueries queries, CancellationToken cancellation) => SendAsync(number, ordinal, month, ExportForm.Word, ListDocument.Write, queries, cancellation)).Needs(Power.ReadWork, Subject.PlanUnit);
        round.MapGet("/upload", FormAsync).Needs(Power.FileWork, Subject.PlanUnit);
        round.MapPost("/upload", HandInAsync).WithMetadata(new RequestSizeLimitAttribute(Most)).WithFormOptions(multipartBodyLengthLimit: Most).Needs(Power.FileWork, Subject.PlanUnit);
    }

    static async Task<IResult> SendAsync(int number, int ordinal, string month, ExportForm form, Action<Stream, ListTable> write, ReportQueries queries, CancellationToken cancellation)
    {
        if (await ViewAsync(number, ordinal, month, queries, cancellation) is not { } view)
        {
            return TypedResults.NotFound();
        }

        using MemoryStream made = new();
        write(made, ReportSheet.Write(Words.Of("ReportsOfRound", RoundWords.Months(view.Round)), view));
        return TypedResults.File(made.ToArray(), form.ContentType, FileName.Of($"{view.UnitName} {view.Round.Month} {Words.Of("ReportForm")}", form.Extension, $"reports-{number}-{ordinal}-{view.Round.Month}"));
    }

    static async Task<IResult> FormAsync(int number, int ordinal, string month, ReportQueries queries, CancellationToken cancellation) =>
        await ViewAsync(number, ordinal, month, queries, cancellation) is { } view ? Page(view, [], 0, null, StatusCodes.Status200OK) : TypedResults.NotFound();

    static async Task<IResult> HandInAsync(int number, int ordinal, string month, [FromForm] IFormFile? file, [FromForm] bool? clean, FileReports filing, Visitor visitor, ReportQueries queries, BusinessClock clock, CancellationToken cancellation)
    {
        if (await ViewAsync(number, ordinal, month, queries, cancellation) is not { } view)
        {
            return TypedResults.NotFound();
        }

        if (file is null || file.Length == 0)
        {
            return Page(view, [], 0, Words.Of("NoFileChosen"), StatusCodes.Status422UnprocessableEntity);
        }

        using MemoryStream content = new();
        await file.CopyToAsync(content, cancellation);
        ReadList read = ListReader.ReadEither(content.ToArray(), ReportColumns.Needed);
        if (read.Faults.Count > 0)
        {
            return Page(view, [.. read.Faults.Select(fault => (fault.Cell, Words.Of($"list-{fault.Kind}", fault.Argument)))], 0, null, StatusCodes.Status422UnprocessableEntity);
        }

        ReportSheet sheet = ReportSheet.Read(read.Rows, view);
        try
        {
            IReadOnlyList<Jobs.Reporting.ReadRow> judged = sheet.Rows.Count == 0 ? [] : await filing.CheckAsync(number, ordinal, view.Round.Month, sheet.Rows, cancellation);
            (string, string)[] faults = [.. sheet.Faults.Select(fault => (fault.Cell, $"{fault.Key}：{Words.Of(fault.Sentence, fault.Found)}")), .. judged.SelectMany(row => row.Faults.Select(fault => (sheet.PlaceOf(row.Sent.Measure, fault), $"{row.Key}：{Refusals.Of(fault)}")))];
            FiledRow[] good = [.. judged.Where(row => row.Content is not null).Select(row => row.Sent)];
            if (good.Length == 0 || (faults.Length > 0 && clean != true))
            {
                return Page(view, faults, good.Length, faults.Length == 0 ? Words.Of("ReportsNothingNew") : null, StatusCodes.Status422UnprocessableEntity);
            }

            FiledReports filed = await filing.RunAsync(number, ordinal, view.Round.Month, good, Guid.CreateVersion7(clock.GetUtcNow()), new Filer(visitor.Actor, visitor.Account!.Number), cancellation);
            return faults.Length == 0 && filed.Moved.Count == 0
                ? TypedResults.LocalRedirect($"{view.Address}?filed={filed.Filed.Count}")
                : Page(view with { Done = Words.Of("ReportsFiled", filed.Filed.Count) }, [.. faults, .. filed.Moved.Select(moved => ("", Refusals.Of(new RefusedException(Refusal.ReportMoved, moved.Key, moved.By, moved.At))))], 0, null, StatusCodes.Status200OK);
        }
        catch (RefusedException refused)
        {
            return Page(view, [], 0, Refusals.Of(refused), Refusals.Status(refused));
        }
    }

    static async Task<RoundReportsView?> ViewAsync(int number, int ordinal, string month, ReportQueries queries, CancellationToken cancellation) =>
        RoundMonth.TryParse(month, out RoundMonth wanted) ? await queries.FindAsync(number, ordinal, wanted, cancellation) : null;

    static IResult Page(RoundReportsView view, IReadOnlyList<(string Cell, string Sentence)> faults, int clean, string? refused, int status) =>
        new RazorComponentResult<ReportUploadPage>(new { View = view, Faults = faults, Clean = clean, Refused = refused }) { StatusCode = status };
}
