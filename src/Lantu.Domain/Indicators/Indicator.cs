namespace Lantu.Domain.Indicators;

/// <summary>An indicator 指标 of the catalogue: what it is called, how it is measured, which way it is better, and how its figures of a part of the year are taken.</summary>
public sealed record Indicator
{
    /// <summary>What files and addresses call it: pm25.</summary>
    public required string Code { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its name in English.</summary>
    public required string EnglishName { get; init; }

    /// <summary>Other words for it in tables and publications, without their units.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Its unit as it is printed: 微克/立方米, %, 吨; empty where its numbers have none.</summary>
    public required string Unit { get; init; }

    /// <summary>Other ways to write the same unit: ug/m3.</summary>
    public IReadOnlyList<string> UnitNames { get; init; } = [];

    public required IndicatorNature Nature { get; init; }

    public required IndicatorDirection Direction { get; init; }

    /// <summary>Decimals that its year's figure is rounded to before it is held against a target, from 0 to 9.</summary>
    public required int Decimals { get; init; }

    /// <summary>What says the decimals and the way it is computed: a standard with its clause, or a document.</summary>
    public string? Source { get; init; }

    /// <summary>Whether it is accounted once a year: until then nobody can know it 未到核算期.</summary>
    public bool IsYearly { get; init; }

    /// <summary>Whether its figures differ by <see cref="IndicatorBasis"/>: then each says its own, and targets are held against both until the office decides.</summary>
    public bool HasBases { get; init; }

    /// <summary>For a share of days: the code of the indicator that counts the days themselves.</summary>
    public string? CountedAs { get; init; }

    /// <summary>What computes it from readings, where something does; nothing where it is only told.</summary>
    public IndicatorEvaluator? Evaluator { get; init; }

    /// <summary>The least that its figures can be.</summary>
    public decimal? Least { get; init; }

    /// <summary>The most that its figures can be.</summary>
    public decimal? Most { get; init; }

    /// <summary>Whether what it counts are days: no more of them can come than are left.</summary>
    public bool CountsDays => Nature == IndicatorNature.Count && Unit == "天";

    /// <summary>Whether a unit is one of its own.</summary>
    public bool IsMeasuredIn(string? unit) => IndicatorName.Folded(unit ?? "") is var folded && (folded == IndicatorName.Folded(Unit) || UnitNames.Any(name => folded == IndicatorName.Folded(name)));
}
