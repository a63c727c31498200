using Lantu.Documents.Lists;
using Lantu.Domain.Accounts;
using Lantu.Jobs;
using Lantu.Jobs.Delegations;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Delegations;

/// <summary>What a unit hands down as a workbook: taken along, filled in, handed in again.</summary>
static class DelegationSheetEndpoints
{
    // The file and the form around it.
    static readonly long Most = ListReader.Limits.FileBytes + 1_000_000;

    public static void Map(RouteGroupBuilder unit, Subject subject)
    {
        unit.MapGet("/list.xlsx", SendAsync).Needs(Power.ReadWork, subject);
        unit.MapGet("/upload", FormAsync).Needs(Power.FileWork, subject);
        unit.MapPost("/upload", HandInAsync).WithMetadata(new RequestSizeLimitAttribute(Most)).WithFormOptions(multipartBodyLengthLimit: Most).Needs(Power.FileWork, subject);
    }

    static async Task<IResult> SendAsync(HttpContext context, DelegationQueries queries)
    {
        if (await queries.FindAsync(context) is not { } view)
        {
            return TypedResults.NotFound();
        }

        using MemoryStream made = new();
        ListWorkbook.Write(made, DelegationSheet.Write(Words.Of("Delegations"), view.Held, view.NameOf));
        return TypedResults.File(made.ToArray(), ExportForm.Excel.ContentType, FileName.Of($"{view.Name} {Words.Of("Delegations")}", "xlsx", $"delegations-{view.Plan.Number}-{view.Unit}"));
    }

    static async Task<IResult> FormAsync(HttpContext context, DelegationQueries queries) =>
        await queries.FindAsync(context) is { } view ? Page(view, [], 0, null, StatusCodes.Status200OK) : TypedResults.NotFound();

    static async Task<IResult> HandInAsync(HttpContext context, [FromForm] IFormFile? file, [FromForm] bool? clean, DelegationQueries queries, HandDown hand, Visitor visitor, CancellationToken cancellation)
    {
        if (await queries.FindAsync(context) is not { } view)
        {
            return TypedResults.NotFound();
        }

        if (file is null || file.Length == 0)
        {
            return Page(view, [], 0, Words.Of("NoFileChosen"), StatusCodes.Status422UnprocessableEntity);
        }

        using MemoryStream content = new();
        await file.CopyToAsync(content, cancellation);
        ReadList read = ListReader.Read(content.ToArray(), DelegationColumns.Needed);
        if (read.Faults.Count > 0)
        {
            return Page(view, [.. read.Faults.Select(fault => (fault.Cell, Words.Of($"list-{fault.Kind}", fault.Argument)))], 0, null, StatusCodes.Status422UnprocessableEntity);
        }

        Dictionary<string, int> children = view.Held.SelectMany(held => held.Current).Select(handed => handed.Child).Concat(view.Children.Select(child => child.Number)).Distinct().GroupBy(view.NameOf, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Last(), StringComparer.Ordinal);
        DelegationSheet sheet = DelegationSheet.Read(read.Rows, view.Held, children, view.Rounds!);
        if (sheet.Faults.Count > 0 && clean != true)
        {
            return Page(view, FaultsOf(sheet), sheet.Orders.Count, null, StatusCodes.Status422UnprocessableEntity);
        }

        try
        {
            HandedDown done = await hand.RunAsync(view.Plan.Number, view.Unit, sheet.Orders, visitor.Actor);
            return sheet.Faults.Count == 0
                ? TypedResults.LocalRedirect($"{view.Address}?handed={done.Handed}&changed={done.Changed}")
                : Page(view with { Done = Words.Of("DelegationsTakenClean", sheet.Orders.Count) }, FaultsOf(sheet), 0, null, StatusCodes.Status200OK);
        }
        catch (RefusedException refused)
        {
            return Page(view, [], 0, refused.Reason == Refusal.NothingChosen ? Words.Of("DelegationsNothingNew", sheet.Unchanged) : Refusals.Of(refused), Refusals.Status(refused));
        }
    }

    static (string, string)[] FaultsOf(DelegationSheet sheet) => [.. sheet.Faults.Select(fault => (fault.Cell, $"{fault.Key}：{Refusals.Of(fault.Fault)}"))];

    static IResult Page(HolderView view, IReadOnlyList<(string Cell, string Sentence)> faults, int clean, string? refused, int status) =>
        new RazorComponentResult<DelegationUploadPage>(new { View = view, Faults = faults, Clean = clean, Refused = refused }) { StatusCode = status };
}
