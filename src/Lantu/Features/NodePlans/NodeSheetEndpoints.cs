using Lantu.Data;
using Lantu.Documents.Lists;
using Lantu.Domain.Accounts;
using Lantu.Jobs;
using Lantu.Jobs.NodePlans;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.NodePlans;

/// <summary>A unit's node plans as a workbook: taken along, filled in, handed in again.</summary>
static class NodeSheetEndpoints
{
    // The file and the form around it.
    static readonly long Most = ListReader.Limits.FileBytes + 1_000_000;

    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder unit = app.MapGroup("/plans/{number:int}/units/{ordinal:int}");
        unit.MapGet("/nodes.xlsx", SendAsync).Needs(Power.ReadWork, Subject.PlanUnit);
        unit.MapGet("/nodes/upload", FormAsync).Needs(Power.FileWork, Subject.PlanUnit);
        unit.MapPost("/nodes/upload", HandInAsync).WithMetadata(new RequestSizeLimitAttribute(Most)).WithFormOptions(multipartBodyLengthLimit: Most).Needs(Power.FileWork, Subject.PlanUnit);
    }

    static async Task<IResult> SendAsync(int number, int ordinal, Visitor visitor, PlanUnitNumbers units, LantuDb db, CancellationToken cancellation)
    {
        if (await UnitNodeEndpoints.ViewAsync(number, ordinal, visitor, units, db, cancellation) is not { } view)
        {
            return TypedResults.NotFound();
        }

        using MemoryStream made = new();
        ListWorkbook.Write(made, NodeSheet.Write(Words.Of("NodePlans"), view.Measures, shown => Words.Of($"standing-{NodeQueries.StandingOf(shown)}"), node => Words.Of("SuggestedBy", Words.Of($"source-{node.Source}"), node.Words)));
        return TypedResults.File(made.ToArray(), ExportForm.Excel.ContentType, FileName.Of($"{view.Unit.Name} {Words.Of("NodePlans")}", "xlsx", $"nodes-{number}-{ordinal}"));
    }

    static async Task<IResult> FormAsync(int number, int ordinal, Visitor visitor, PlanUnitNumbers units, LantuDb db, CancellationToken cancellation) =>
        await UnitNodeEndpoints.ViewAsync(number, ordinal, visitor, units, db, cancellation) is { } view ? Page(view, [], 0, null, StatusCodes.Status200OK) : TypedResults.NotFound();

    static async Task<IResult> HandInAsync(int number, int ordinal, [FromForm] IFormFile? file, [FromForm] bool? clean, ProposeNodePlans propose, Visitor visitor, PlanUnitNumbers units, LantuDb db, CancellationToken cancellation)
    {
        if (await UnitNodeEndpoints.ViewAsync(number, ordinal, visitor, units, db, cancellation) is not { } view)
        {
            return TypedResults.NotFound();
        }

        if (file is null || file.Length == 0)
        {
            return Page(view, [], 0, Words.Of("NoFileChosen"), StatusCodes.Status422UnprocessableEntity);
        }

        using MemoryStream content = new();
        await file.CopyToAsync(content, cancellation);
        ReadList read = ListReader.Read(content.ToArray(), NodeColumns.Needed);
        if (read.Faults.Count > 0)
        {
            return Page(view, [.. read.Faults.Select(fault => (fault.Cell, Words.Of($"list-{fault.Kind}", fault.Argument)))], 0, null, StatusCodes.Status422UnprocessableEntity);
        }

        NodeSheet sheet = NodeSheet.Read(read.Rows, view.Measures);
        if (sheet.Faults.Count > 0 && clean != true)
        {
            return Page(view, FaultsOf(sheet), sheet.Proposals.Count, null, StatusCodes.Status422UnprocessableEntity);
        }

        try
        {
            int done = await propose.RunAsync(number, ordinal, sheet.Proposals, visitor.Actor, visitor.Account!.Number);
            return sheet.Faults.Count == 0 ? TypedResults.LocalRedirect($"{view.Address}?done={done}") : Page(view with { Done = Words.Of("NodesTakenClean", done) }, FaultsOf(sheet), 0, null, StatusCodes.Status200OK);
        }
        catch (RefusedException refused)
        {
            return Page(view, [], 0, refused.Reason == Refusal.NothingChosen ? Words.Of("NodesNothingNew", sheet.Unchanged) : Refusals.Of(refused), Refusals.Status(refused));
        }
    }

    static (string, string)[] FaultsOf(NodeSheet sheet) => [.. sheet.Faults.Select(fault => (fault.Cell, $"{fault.Key}：{Told(fault)}"))];

    static string Told(NodeSheetFault fault) => fault.Fault is { } found ? Refusals.Of(found) : Words.Of("NodeSheetOld");

    static IResult Page(UnitNodesView view, IReadOnlyList<(string Cell, string Sentence)> faults, int clean, string? refused, int status) =>
        new RazorComponentResult<NodeUploadPage>(new { View = view, Faults = faults, Clean = clean, Refused = refused }) { StatusCode = status };
}
