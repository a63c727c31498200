using System.Buffers;
using Lantu.Data;
using Lantu.Domain.Audit;

namespace Lantu.Jobs.Audit;

/// <summary>The signed heads beside the database, as lines that are only ever added: so that the two can be compared, and the file be carried away.</summary>
static class AuditHeadFile
{
    static readonly Lock OneAtATime = new();

    /// <summary>Its name in the data folder.</summary>
    public const string Name = "audit-heads.jsonl";

    public static string PathIn(LantuDatabase database) => Path.Combine(database.Folder, Name);

    /// <summary>The heads of the file; nothing for a line that is none.</summary>
    public static IReadOnlyList<AuditHead?> Read(LantuDatabase database)
    {
        string path = PathIn(database);
        if (!File.Exists(path))
        {
            return [];
        }

        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return [.. AuditFile.Heads(file)];
    }

    /// <summary>Adds to the file the heads of days after its last one: those before are never written over, nor put in between.</summary>
    public static void Append(LantuDatabase database, IEnumerable<AuditHead> heads)
    {
        // Of two who add at once, the second sees what the first added; another process does not come to the folder.
        lock (OneAtATime)
        {
            IReadOnlyList<AuditHead?> kept = Read(database);
            DateOnly last = kept.OfType<AuditHead>().Select(head => head.Day).DefaultIfEmpty(DateOnly.MinValue).Max();
            AuditHead[] later = [.. heads.Where(head => head.Day > last).OrderBy(head => head.Day)];
            if (later.Length == 0 || kept.Contains(null))
            {
                return;
            }

            ArrayBufferWriter<byte> lines = new();
            foreach (AuditHead head in later)
            {
                AuditLine.Write(lines, head);
            }

            using FileStream file = new(PathIn(database), PrivateFiles.Options(FileMode.OpenOrCreate, FileShare.Read));
            file.Seek(0, SeekOrigin.End);
            file.Write(lines.WrittenSpan);
            file.Flush(flushToDisk: true);
        }
    }
}
