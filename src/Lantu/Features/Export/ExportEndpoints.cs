using Lantu.Data;
using Lantu.Documents.Printed;
using Lantu.Documents.Printed.Excel;
using Lantu.Documents.Printed.Word;
using Lantu.Domain.Accounts;
using Lantu.Jobs;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lantu.Features.Export;

/// <summary>A plan as a file: the printed form in Word and Excel, and the data; and what one of its units owes.</summary>
static class ExportEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        foreach (ExportForm form in ExportForm.All)
        {
            app.MapGet($"/plans/{{number:int}}/export.{form.Extension}", (int number, LantuDb db, CancellationToken cancellation) => SendAsync(form, number, db, cancellation)).Needs(Power.ReadPlans, Subject.Plan);
        }

        app.MapGet("/plans/{number:int}/units/{ordinal:int}/export.docx", (int number, int ordinal, LantuDb db, CancellationToken cancellation) => SendDutiesAsync(ExportForm.Word, WordPrint.Write, number, ordinal, db, cancellation)).Needs(Power.ReadPlans, Subject.Plan);
        app.MapGet("/plans/{number:int}/units/{ordinal:int}/export.xlsx", (int number, int ordinal, LantuDb db, CancellationToken cancellation) => SendDutiesAsync(ExportForm.Excel, ExcelPrint.Write, number, ordinal, db, cancellation)).Needs(Power.ReadPlans, Subject.Plan);
    }

    static async Task<Results<FileContentHttpResult, NotFound>> SendAsync(ExportForm form, int number, LantuDb db, CancellationToken cancellation) =>
        await StoredDraft.FindAsync(db, number, cancellation) is { } draft
            ? TypedResults.File(form.Bytes(draft), form.ContentType, FileName.Of(new PlanName(number, draft.Document.Title ?? "").Brief, form.Extension, $"plan-{number}"))
            : TypedResults.NotFound();

    static async Task<Results<FileContentHttpResult, NotFound>> SendDutiesAsync(ExportForm form, Action<Stream, DutyList> write, int number, int ordinal, LantuDb db, CancellationToken cancellation)
    {
        if (await DutyQueries.FindAsync(db, number, ordinal, cancellation) is not { } list)
        {
            return TypedResults.NotFound();
        }

        using MemoryStream made = new();
        write(made, list);
        return TypedResults.File(made.ToArray(), form.ContentType, FileName.Of(list.Unit, form.Extension, $"unit-{ordinal}"));
    }
}
