namespace Lantu.Domain.Audit;

/// <summary>What pruning leaves behind: the last entry that was taken away, from which the chain goes on, and the file that keeps what was.</summary>
public sealed class AuditCheckpoint
{
    /// <summary>Entries younger than this many days are never pruned.</summary>
    public const int ShortestDays = 180;

    /// <summary>Entries younger than this many days are not pruned unless somebody asks: three years.</summary>
    public const int UsualDays = 1_096;

    /// <summary>Number of the last entry taken away.</summary>
    public required long Sequence { get; init; }

    /// <summary>Hash of that entry.</summary>
    public required string Hash { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Who pruned.</summary>
    public required string By { get; init; }

    /// <summary>Name of the file that keeps the entries.</summary>
    public required string FileName { get; init; }

    /// <summary>SHA-256 of that file.</summary>
    public required string FileHash { get; init; }

    /// <summary>What the audit says of the pruning, in the entry behind it: the checkpoint is held against this.</summary>
    public string Detail => $"until {Sequence} {Hash}; file {FileName} sha256 {FileHash}";
}
