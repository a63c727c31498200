using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Domain.Settlements;
using Lantu.Jobs;
using Lantu.Jobs.Settlements;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lantu.Features.Desk;

/// <summary>Measures of a draft added, divided, joined and removed, each on a page of its own.</summary>
static class StructureEndpoints
{
    public static void Map(RouteGroupBuilder desk)
    {
        foreach (StructureKind kind in Enum.GetValues<StructureKind>())
        {
            string address = $"/measures/{{ordinal:int}}/{kind.ToString().ToLowerInvariant()}";
            desk.MapGet(address, (int number, int ordinal, int? at, int? finding, LantuDb db, CancellationToken cancellation) => ShowAsync(number, ordinal, kind, at, finding, null, null, db, cancellation));
            desk.MapPost(address, (int number, int ordinal, [AsParameters] StructureForm form, RestructureDraft draft, Visitor visitor, LantuDb db, CancellationToken cancellation) => ActAsync(number, ordinal, kind, form, draft, visitor, db, cancellation));
        }
    }

    static async Task<IResult> ShowAsync(int number, int ordinal, StructureKind kind, int? at, int? finding, StructureForm? typed, RefusedException? refused, LantuDb db, CancellationToken cancellation) =>
        await DeskQueries.StructureAsync(db, number, ordinal, kind, at, finding, cancellation) is not { } view ? TypedResults.NotFound()
            : refused is null ? new RazorComponentResult<StructurePage>(new { View = view })
            : new RazorComponentResult<StructurePage>(new { View = view with { Typed = typed, Refused = Refusals.Of(refused) } }) { StatusCode = Refusals.Status(refused) };

    static async Task<IResult> ActAsync(int number, int ordinal, StructureKind kind, StructureForm form, RestructureDraft draft, Visitor visitor, LantuDb db, CancellationToken cancellation)
    {
        string reason = form.Reason?.Trim() ?? "";
        TypedMeasure typed = new(number, ordinal, form.Revision, form.Parts, reason)
        {
            Own = kind == StructureKind.Split ? form.Own : null,
            Opens = kind == StructureKind.Open ? new TaskHeading(form.Number?.Trim() ?? "", form.Title?.Trim() ?? "", null) : null,
            Findings = [.. form.Findings ?? []],
        };
        try
        {
            Settlement done = await (kind switch
            {
                StructureKind.Split => draft.SplitAsync(typed, visitor.Actor),
                StructureKind.Join => draft.JoinAsync(number, ordinal, form.Revision, reason, visitor.Actor),
                StructureKind.Remove => draft.RemoveAsync(number, ordinal, form.Revision, reason, visitor.Actor),
                _ => draft.AddAsync(typed, visitor.Actor),
            });
            return TypedResults.LocalRedirect($"/plans/{number}/desk" + new DeskFilter(null, null, false, null, done.Number).Query);
        }
        catch (RefusedException refused)
        {
            return await ShowAsync(number, ordinal, kind, null, form.For, form, refused, db, cancellation);
        }
    }
}
