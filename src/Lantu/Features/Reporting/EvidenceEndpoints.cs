using Lantu.Data;
using Lantu.Documents.Readers;
using Lantu.Domain.Accounts;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Jobs;
using Lantu.Jobs.Reporting;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Reporting;

/// <summary>Evidence beside reports, and the scanned page of a sign-off on paper.</summary>
static class EvidenceEndpoints
{
    // The file and the form around it.
    const long Most = EvidenceLimits.File + 1_000_000;

    public static void Map(RouteGroupBuilder round)
    {
        round.MapPost("/reports/{measure:int}/evidence", AddAsync).WithMetadata(new RequestSizeLimitAttribute(Most)).WithFormOptions(multipartBodyLengthLimit: Most).Needs(Power.FileWork, Subject.PlanUnit);
        round.MapGet("/reports/{measure:int}/evidence/{piece:int}", SendAsync).Needs(Power.ReadWork, Subject.PlanUnit);
        round.MapPost("/reports/{measure:int}/evidence/{piece:int}/remove", RemoveAsync).Needs(Power.FileWork, Subject.PlanUnit);
        round.MapPost("/paper", RegisterAsync).WithMetadata(new RequestSizeLimitAttribute(Most)).WithFormOptions(multipartBodyLengthLimit: Most).Needs(Power.FileWork, Subject.PlanUnit);
        round.MapGet("/paper", SendScanAsync).Needs(Power.ReadWork, Subject.PlanUnit);
    }

    static Task<IResult> AddAsync(int number, int ordinal, string month, int measure, [FromForm] IFormFile? file, KeepEvidence keep, Visitor visitor, ReportQueries queries, CancellationToken cancellation) =>
        ActAsync(number, ordinal, month, measure, queries, async wanted =>
        {
            if (file is null || file.Length == 0)
            {
                return Words.Of("NoFileChosen");
            }

            await keep.AddAsync(number, ordinal, wanted, measure, file.FileName, await BytesAsync(file, cancellation), Of(visitor), cancellation);
            return null;
        }, cancellation);

    static Task<IResult> RemoveAsync(int number, int ordinal, string month, int measure, int piece, KeepEvidence keep, Visitor visitor, ReportQueries queries, CancellationToken cancellation) =>
        ActAsync(number, ordinal, month, measure, queries, async wanted =>
        {
            await keep.RemoveAsync(number, ordinal, wanted, measure, piece, Of(visitor), cancellation);
            return null;
        }, cancellation);

    // The act says what is wrong, or nothing; what it refuses is said in the refusal's words.
    static async Task<IResult> ActAsync(int number, int ordinal, string month, int measure, ReportQueries queries, Func<RoundMonth, Task<string?>> act, CancellationToken cancellation)
    {
        if (!RoundMonth.TryParse(month, out RoundMonth wanted))
        {
            return TypedResults.NotFound();
        }

        (string? refused, int status) = (null, StatusCodes.Status422UnprocessableEntity);
        try
        {
            refused = await act(wanted);
        }
        catch (RefusedException not)
        {
            (refused, status) = (Refusals.Of(not), Refusals.Status(not));
        }
        catch (UnreadableDocumentException unreadable)
        {
            refused = unreadable.Message;
        }

        return refused is null ? TypedResults.LocalRedirect($"/plans/{number}/units/{ordinal}/rounds/{month}/reports/{measure}#evidence")
            : await queries.FindAsync(number, ordinal, wanted, measure, cancellation) is { } view ? new RazorComponentResult<ReportPage>(new { View = view with { Refused = refused } }) { StatusCode = status }
            : TypedResults.NotFound();
    }

    static async Task<IResult> SendAsync(int number, int ordinal, string month, int measure, int piece, ReportQueries queries, EvidenceStore store, CancellationToken cancellation) =>
        RoundMonth.TryParse(month, out RoundMonth wanted) && await queries.EvidenceAsync(number, ordinal, wanted, measure, piece, cancellation) is { RemovedAt: null } found && store.Open(found.Stored) is { } content
            ? TypedResults.File(content, found.ContentType, found.FileName)
            : TypedResults.NotFound();

    static async Task<IResult> RegisterAsync(int number, int ordinal, string month, [FromForm] IFormFile? file, [FromForm] string? seen, KeepEvidence keep, SignSubmission sign, EvidenceStore store, Visitor visitor, ReportQueries queries, CancellationToken cancellation)
    {
        if (!RoundMonth.TryParse(month, out RoundMonth wanted) || await queries.FindAsync(number, ordinal, wanted, cancellation) is not { } view)
        {
            return TypedResults.NotFound();
        }

        (string? refused, int status) = (file is null || file.Length == 0 ? Words.Of("NoFileChosen") : null, StatusCodes.Status422UnprocessableEntity);
        StoredFile? kept = null;
        try
        {
            if (refused is null)
            {
                kept = await keep.KeepScanAsync(file!.FileName, await BytesAsync(file, cancellation), cancellation);
                int signed = await sign.RunAsync(number, ordinal, wanted, seen, SignOffRoute.OnPaper, kept.Name, Of(visitor), cancellation);
                return TypedResults.LocalRedirect($"{view.Address}?signed={signed}");
            }
        }
        catch (RefusedException not)
        {
            (refused, status) = (Refusals.Of(not), Refusals.Status(not));
        }
        catch (UnreadableDocumentException unreadable)
        {
            refused = unreadable.Message;
        }

        if (kept is not null)
        {
            // Nothing rests on it.
            store.Remove(kept.Name);
        }

        return new RazorComponentResult<RoundReportsPage>(new { View = (await queries.FindAsync(number, ordinal, wanted, cancellation))! with { Refused = [refused!] } }) { StatusCode = status };
    }

    static async Task<IResult> SendScanAsync(int number, int ordinal, string month, ReportQueries queries, EvidenceStore store, CancellationToken cancellation)
    {
        if (!RoundMonth.TryParse(month, out RoundMonth wanted) || await queries.FindAsync(number, ordinal, wanted, cancellation) is not { Submission.Scan: { } scan } view || store.Open(scan) is not { } content)
        {
            return TypedResults.NotFound();
        }

        return TypedResults.File(content, "application/octet-stream", $"{view.UnitName}-{month}");
    }

    static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken cancellation)
    {
        using MemoryStream content = new((int)Math.Min(file.Length, EvidenceLimits.File));
        await file.CopyToAsync(content, cancellation);
        return content.ToArray();
    }

    static Filer Of(Visitor visitor) => new(visitor.Actor, visitor.Account!.Number);
}
