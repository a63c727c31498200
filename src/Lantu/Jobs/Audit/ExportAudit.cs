using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;
using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Audit;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Audit;

/// <summary>Writes entries of the audit as lines that can be verified anywhere, with the signed heads and the public key beside them; that it was done is audited itself.</summary>
sealed class ExportAudit(LantuDatabase database, WriteQueue writes)
{
    /// <summary>What an export is called in the audit.</summary>
    public const string Exported = "audit.exported";

    /// <summary>Exports the entries of some days.</summary>
    /// <exception cref="RefusedException">The days have no entry.</exception>
    public async Task<ExportedAudit> RunAsync(string path, AuditSpan span, string by, CancellationToken cancellation)
    {
        await using LantuDb db = database.Open();
        (long after, long until) = await span.FindAsync(db, cancellation) ?? throw new RefusedException(Refusal.NothingInSpan);
        ExportedAudit made = await WriteAsync(db, path, after, until, cancellation);
        try
        {
            await NoteAsync(FormattableString.Invariant($"audit/{made.First}-{made.Last}"), FormattableString.Invariant($"jsonl; {made.Count} entries; sha256 {made.Hash}"), by, cancellation);
            return made;
        }
        catch
        {
            // What isn't audited is not exported.
            File.Delete(made.Path);
            throw;
        }
    }

    /// <summary>Notes in the audit that entries leave the program, before they do.</summary>
    public Task NoteAsync(string subject, string detail, string by, CancellationToken cancellation) =>
        writes.RunAsync(by, _ => Task.FromResult(new Written<int>(0, Exported, subject, detail)), cancellation);

    /// <summary>Writes the entries after one and up to another, and what is beside them.</summary>
    internal async Task<ExportedAudit> WriteAsync(LantuDb db, string path, long after, long until, CancellationToken cancellation)
    {
        AuditEntry last;
        await using (FileStream file = new(path, PrivateFiles.Options(FileMode.Create, FileShare.None)))
        {
            await using (GZipStream? packed = AuditFile.IsPacked(path) ? new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true) : null)
            {
                last = (await AuditFile.WriteAsync((Stream?)packed ?? file, StoredAudit.After(db, after, until), cancellation)).Last!;
            }

            file.Flush(flushToDisk: true);
        }

        string stem = StemOf(path);
        string heads = stem + ".heads.jsonl";
        ArrayBufferWriter<byte> lines = new();

        // Those of other entries would say that some are missing.
        foreach (AuditHead head in await db.AuditHeads.Where(head => head.Sequence >= after && head.Sequence <= until).OrderBy(head => head.Day).ToListAsync(cancellation))
        {
            AuditLine.Write(lines, head);
        }

        await KeepAsync(heads, lines.WrittenMemory, cancellation);
        string? key = null;
        if (AuditKey.PublicPem(database) is { } pem)
        {
            key = stem + ".pem";
            await KeepAsync(key, System.Text.Encoding.ASCII.GetBytes(pem), cancellation);
        }

        return new ExportedAudit(path, after + 1, last.Sequence, last.Hash, await HashAsync(path, cancellation), heads, key);
    }

    static async Task<string> HashAsync(string path, CancellationToken cancellation)
    {
        await using FileStream file = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellation));
    }

    static async Task KeepAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        await using FileStream file = new(path, PrivateFiles.Options(FileMode.Create, FileShare.None));
        await file.WriteAsync(content, cancellation);
    }

    static string StemOf(string path)
    {
        string stem = AuditFile.IsPacked(path) ? path[..^3] : path;
        return stem.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) ? stem[..^6] : stem;
    }
}
