namespace Lantu.Domain.Targets;

/// <summary>A quantified target 量化目标 found in the text of a measure.</summary>
public sealed record Target
{
    /// <summary>What is measured, in the document's own words: 天然气消费规模.</summary>
    public required string Quantity { get; init; }

    /// <summary>How an actual value is held against <see cref="Value"/>.</summary>
    public required Comparator Comparator { get; init; }

    /// <summary>
    /// The value, in <see cref="Unit"/>; decimal so that what is printed is what is kept. Of a range (3000—5000万平方米) the lower value, which fulfils it,
    /// or the upper one where the range is a limit (控制在3%—5%); <see cref="Text"/> keeps both.
    /// </summary>
    public required decimal Value { get; init; }

    /// <summary>The unit as printed, multiplier included: 万辆次, 亿立方米, %.</summary>
    public required string Unit { get; init; }

    /// <summary>The last day by which it is to be reached, where the text or the deadline says.</summary>
    public DateOnly? By { get; init; }

    /// <summary>Where it holds: unit or area names as printed; empty means the whole plan's area.</summary>
    public IReadOnlyList<string> Scope { get; init; } = [];

    /// <summary>Whether it is an aim 力争 and not a duty.</summary>
    public bool IsAim { get; init; }

    /// <summary>The phrase as printed, a literal substring of the paragraph.</summary>
    public required string Text { get; init; }

    /// <summary>0-based paragraph of the measure it stands in.</summary>
    public int Paragraph { get; init; }

    /// <summary>Where it stands in the document.</summary>
    public Plans.SourcePlace Place { get; init; } = Plans.SourcePlace.Unknown;

    /// <summary>How a total is divided, as stated: 顺义区 200, …; empty where it is not.</summary>
    public IReadOnlyList<TargetShare> Breakdown { get; init; } = [];
}
