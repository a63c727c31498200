using System.Buffers;
using System.Globalization;
using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Audit;
using Lantu.Jobs;
using Lantu.Jobs.Audit;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Audit;

/// <summary>The audit, whose address holds the filter, the page of one entry, and the files in which it leaves.</summary>
static class AuditEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder audit = app.MapGroup("/audit").Needs(Power.ReadAudit);
        audit.MapGet("", (HttpRequest request, AuditChecks checks, LantuDb db, CancellationToken cancellation) => ListAsync(AuditFilter.From(request.Query), null, checks, db, cancellation));
        audit.MapGet("/{sequence:long}", ShowAsync);
        audit.MapPost("/export", ExportAsync);
        audit.MapGet("/heads.jsonl", HeadsAsync);
        audit.MapGet("/key.pem", (LantuDatabase database) => AuditKey.PublicPem(database) is { } pem ? Results.Text(pem, "application/x-pem-file") : Results.NotFound());
    }

    static async Task<IResult> ListAsync(AuditFilter filter, RefusedException? refused, AuditChecks checks, LantuDb db, CancellationToken cancellation)
    {
        AuditPageView view = await AuditQueries.ListAsync(db, filter, cancellation) with { Check = await checks.LookAsync(), Refused = refused is null ? null : Refusals.Of(refused) };
        return new RazorComponentResult<AuditPage>(new { View = view }) { StatusCode = refused is null ? StatusCodes.Status200OK : Refusals.Status(refused) };
    }

    static async Task<IResult> ShowAsync(long sequence, LantuDb db, CancellationToken cancellation) =>
        await AuditQueries.FindAsync(db, sequence, cancellation) is { } view ? new RazorComponentResult<AuditEntryPage>(new { View = view }) : TypedResults.NotFound();

    // By a form, for it leaves an entry of its own.
    static async Task<IResult> ExportAsync(HttpRequest request, ExportAudit export, Visitor visitor, AuditChecks checks, LantuDb db, CancellationToken cancellation)
    {
        IFormCollection form = await request.ReadFormAsync(cancellation);
        AuditFilter filter = AuditFilter.From(form) with { Before = null };
        try
        {
            return form["form"] == "jsonl" ? await SendLinesAsync(filter.Span, export, visitor, db, cancellation)
                : AuditForm.All.FirstOrDefault(one => one.Extension == form["form"]) is { } file ? await SendAsync(file, filter, export, visitor, db, cancellation)
                : TypedResults.NotFound();
        }
        catch (RefusedException refused)
        {
            return await ListAsync(filter, refused, checks, db, cancellation);
        }
    }

    static async Task<IResult> SendAsync(AuditForm file, AuditFilter filter, ExportAudit export, Visitor visitor, LantuDb db, CancellationToken cancellation)
    {
        List<AuditEntry> entries = await AuditQueries.Matching(db, filter).OrderByDescending(entry => entry.Sequence).Take(AuditForm.MostEntries + 1).ToListAsync(cancellation);
        if (entries.Count is 0 or > AuditForm.MostEntries)
        {
            throw new RefusedException(entries.Count == 0 ? Refusal.NothingInSpan : Refusal.TooManyEntries, AuditForm.MostEntries);
        }

        byte[] content = file.Bytes(entries);
        string asked = string.Join(", ", filter.Pairs.Select(pair => $"{pair.Key}={pair.Value}"));
        await NoteAsync(export, visitor, file.Extension, entries[^1].Sequence, entries[0].Sequence, entries.Count, asked, cancellation);
        return TypedResults.File(content, file.ContentType, FileName.Of(Words.Of("Audit"), file.Extension, "audit"));
    }

    static async Task<IResult> SendLinesAsync(AuditSpan span, ExportAudit export, Visitor visitor, LantuDb db, CancellationToken cancellation)
    {
        (long after, long until) = await span.FindAsync(db, cancellation) ?? throw new RefusedException(Refusal.NothingInSpan);
        await NoteAsync(export, visitor, "jsonl", after + 1, until, until - after, "", cancellation);
        return TypedResults.Stream(target => AuditFile.WriteAsync(target, StoredAudit.After(db, after, until), cancellation), "application/x-ndjson", FormattableString.Invariant($"audit-{after + 1}-{until}.jsonl"));
    }

    static Task NoteAsync(ExportAudit export, Visitor visitor, string form, long first, long last, long count, string asked, CancellationToken cancellation) =>
        export.NoteAsync(FormattableString.Invariant($"audit/{first}-{last}"), string.Create(CultureInfo.InvariantCulture, $"{form}; {count} entries{(asked.Length > 0 ? "; " + asked : "")}"), visitor.Actor, cancellation);

    static async Task<IResult> HeadsAsync(LantuDb db, CancellationToken cancellation)
    {
        ArrayBufferWriter<byte> lines = new();
        foreach (AuditHead head in await db.AuditHeads.OrderBy(head => head.Day).ToListAsync(cancellation))
        {
            AuditLine.Write(lines, head);
        }

        return TypedResults.Bytes(lines.WrittenSpan.ToArray(), "application/x-ndjson", "audit.heads.jsonl");
    }
}
