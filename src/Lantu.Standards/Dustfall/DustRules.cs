using Lantu.Standards.Rounding;

namespace Lantu.Standards.Dustfall;

/// <summary>The clauses that dustfall and road dust are computed by.</summary>
public static class DustRules
{
    /// <summary>Detection limit of the method, t/(km²·30 d).</summary>
    public const decimal DetectionLimit = 0.3m;

    /// <summary>Lower limit of determination 测定下限, t/(km²·30 d).</summary>
    public const decimal DeterminationLimit = 1.2m;

    /// <summary>Days that a deposition is stated for.</summary>
    public const int DaysOfMonth = 30;

    /// <summary>Dustfall by weight. That equation (1) has this form is 待核; its quantities were read.</summary>
    public static Clause Deposition { get; } = new("HJ 1221-2021", "equation (1)") { EffectiveFrom = new(2022, 3, 1), Unverified = true };

    /// <summary>Means over points and months: practice of bulletins, no clause found.</summary>
    public static Clause Mean { get; } = new("HJ 1221-2021") { Unverified = true };

    /// <summary>Deduction of sand: no formula found; the figure is reported with its evidence.</summary>
    public static Clause Deduction { get; } = new("环办监测〔2016〕120号") { EffectiveFrom = new(2017, 1, 1), Unverified = true };

    /// <summary>Load of dust on roads: practice of Beijing's bulletins, no clause found.</summary>
    public static Clause Road { get; } = new("北京市道路尘负荷监测通报") { Unverified = true };

    /// <summary>Decimals of depositions where nobody says others: one.</summary>
    public static PublishedDecimals DecimalsOfDeposition { get; } = new(1, Mean);

    /// <summary>Decimals of loads of roads where nobody says others: two, as in the only bulletins seen.</summary>
    public static PublishedDecimals DecimalsOfRoads { get; } = new(2, Road);
}
