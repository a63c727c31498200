using Lantu.Data;
using Lantu.Jobs;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lantu.Features.Export;

/// <summary>A plan as a file: the printed form in Word and Excel, and the data.</summary>
static class ExportEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        foreach (ExportForm form in ExportForm.All)
        {
            app.MapGet($"/plans/{{number:int}}/export.{form.Extension}", (int number, LantuDb db, CancellationToken cancellation) => SendAsync(form, number, db, cancellation));
        }
    }

    static async Task<Results<FileContentHttpResult, NotFound>> SendAsync(ExportForm form, int number, LantuDb db, CancellationToken cancellation) =>
        await StoredDraft.FindAsync(db, number, cancellation) is { } draft
            ? TypedResults.File(form.Bytes(draft), form.ContentType, FileName.Of(new PlanName(number, draft.Document.Title ?? "").Brief, form.Extension, $"plan-{number}"))
            : TypedResults.NotFound();
}
