namespace Lantu.Domain.Targets;

/// <summary>What was found in a text.</summary>
/// <param name="Targets">The targets, in order.</param>
/// <param name="LostNumbers">Phrases with a unit of measure but no number before it.</param>
/// <param name="Sums">Totals with the sum of the parts stated before them, where the two differ.</param>
public sealed record TargetReading(IReadOnlyList<Target> Targets, IReadOnlyList<string> LostNumbers, IReadOnlyList<(decimal Stated, decimal Sum, string Text)> Sums)
{
    /// <summary>Figures with a unit that are beyond all measure, as printed; they are misprints and no targets.</summary>
    public IReadOnlyList<string> Oversized { get; init; } = [];

    /// <summary>Those of the targets whose day is the one that opens a sentence before theirs: 到2025年，….</summary>
    public IReadOnlyList<Target> Carried { get; init; } = [];
}
