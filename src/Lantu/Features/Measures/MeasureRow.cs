using Lantu.Domain.Deadlines;
using Lantu.Domain.Units;

namespace Lantu.Features.Measures;

/// <summary>A row of the measure table.</summary>
public sealed record MeasureRow
{
    public required int Ordinal { get; init; }

    public required string Key { get; init; }

    public required int ProgrammeOrdinal { get; init; }

    public required int TaskOrdinal { get; init; }

    public required string TaskNumber { get; init; }

    public required string TaskTitle { get; init; }

    public string? Section { get; init; }

    public required IReadOnlyList<string> Paragraphs { get; init; }

    public required IReadOnlyList<Deadline> Deadlines { get; init; }

    public DateOnly? LastDay { get; init; }

    public required int FindingCount { get; init; }

    public required IReadOnlyList<NamedUnit> Units { get; init; }

    public IEnumerable<NamedUnit> In(ResponsibilityRole role) => Units.Where(unit => unit.Role == role).Distinct();
}
