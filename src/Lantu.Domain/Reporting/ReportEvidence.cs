using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;

namespace Lantu.Domain.Reporting;

/// <summary>A piece of evidence 佐证材料 beside a report. Its bytes are in the store under a random name; what is removed is only marked so.</summary>
public sealed class ReportEvidence
{
    public required PlanId PlanId { get; init; }

    public required RoundMonth Month { get; init; }

    public required int UnitOrdinal { get; init; }

    public required int MeasureOrdinal { get; init; }

    /// <summary>Its place among those of the report, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What the person's file was called.</summary>
    public required string FileName { get; init; }

    /// <summary>Its name in the store.</summary>
    public required string Stored { get; init; }

    /// <summary>What it is by its own bytes, as a media type.</summary>
    public required string ContentType { get; init; }

    /// <summary>In bytes.</summary>
    public required long Length { get; init; }

    /// <summary>SHA-256 of its bytes, in lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    public required int Account { get; init; }

    public DateTimeOffset? RemovedAt { get; private set; }

    public string? RemovedBy { get; private set; }

    /// <summary>Marks it as removed.</summary>
    public void Remove(DateTimeOffset at, string by) => (RemovedAt, RemovedBy) = (at, by);
}
