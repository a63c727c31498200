using Lantu.Data;
using Lantu.Documents.Lists;
using Lantu.Jobs;
using Lantu.Jobs.Accounts;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Accounts;

/// <summary>Many accounts at once, from a workbook: all of them, or none.</summary>
static class AccountFileEndpoints
{
    // The file and the form around it.
    static readonly long Most = ListReader.Limits.FileBytes + 1_000_000;

    public static void Map(RouteGroupBuilder accounts)
    {
        accounts.MapGet("/import", () => Page([], null, StatusCodes.Status200OK));
        accounts.MapPost("/import", HandInAsync).WithMetadata(new RequestSizeLimitAttribute(Most)).WithFormOptions(multipartBodyLengthLimit: Most);
        accounts.MapGet("/import.xlsx", Template);
    }

    static async Task<IResult> HandInAsync([FromForm] IFormFile? file, KeepAccounts keep, Visitor visitor, LantuDb db, TimeProvider clock, CancellationToken cancellation)
    {
        if (file is null || file.Length == 0)
        {
            return Page([], Words.Of("NoFileChosen"), StatusCodes.Status422UnprocessableEntity);
        }

        using MemoryStream content = new();
        await file.CopyToAsync(content, cancellation);
        ReadList read = ListReader.Read(content.ToArray(), AccountColumns.Needed);
        if (read.Faults.Count > 0)
        {
            return Page([.. read.Faults.Select(fault => (fault.Cell, Words.Of($"list-{fault.Kind}", fault.Argument)))], null, StatusCodes.Status422UnprocessableEntity);
        }

        AccountList list = await AccountList.ReadAsync(db, read.Rows, clock.Today(), cancellation);
        if (list.Faults.Count > 0)
        {
            return Page([.. list.Faults.Select(fault => (fault.Cell, Words.Of($"accounts-{fault.Kind}", fault.Argument, fault.Other)))], null, StatusCodes.Status422UnprocessableEntity);
        }

        try
        {
            return new RazorComponentResult<InvitedPage>(new { Invited = await keep.AddAllAsync(list.Accounts, visitor.Actor) });
        }
        catch (RefusedException refused)
        {
            // Somebody entered one of them meanwhile: none is taken.
            return Page([], Refusals.Of(refused), Refusals.Status(refused));
        }
    }

    static IResult Template()
    {
        ListColumn[] columns = [.. AccountColumns.All.Select(column => new ListColumn(column, column is AccountColumns.Unit ? 2 : 1))];
        string[][] rows =
        [
            ["张三", "zhangsan", "", "", "", "联络员", "北京市", "朝阳区政府"],
            ["李四", "lisi", "", "", "", "计划办", AccountColumns.EveryPlace, ""],
        ];
        using MemoryStream made = new();
        ListWorkbook.Write(made, new ListTable(Words.Of("Accounts"), columns, [.. rows.Select(row => (IReadOnlyList<ListCell>)[.. row.Select(ListCell.Of)])]));
        return TypedResults.File(made.ToArray(), ExportForm.Excel.ContentType, FileName.Of(Words.Of("Accounts"), "xlsx", "accounts"));
    }

    static IResult Page(IReadOnlyList<(string Cell, string Sentence)> faults, string? refused, int status) => new RazorComponentResult<AccountFilePage>(new { Faults = faults, Refused = refused }) { StatusCode = status };
}
