namespace Lantu.Standards.Dustfall;

/// <summary>One jar of collected dust and what was weighed of it (HJ 1221-2021).</summary>
/// <param name="CrucibleWithDust">m₁, g.</param>
/// <param name="Crucible">m₀, g.</param>
/// <param name="Blank">m₂, g: what the same amount of ethylene glycol leaves.</param>
/// <param name="Mouth">S, cm²: area of the jar's mouth.</param>
/// <param name="Days">n: days it stood open, with a decimal.</param>
public sealed record DustSample(decimal CrucibleWithDust, decimal Crucible, decimal Blank, decimal Mouth, decimal Days)
{
    /// <summary>M = (m₁ − m₀ − m₂)/(S·n) × 30 × 10⁴, t/(km²·30 d), unrounded: 1 g/cm² is 10⁴ t/km².</summary>
    /// <returns>The deposition; none where a weight is negative or above a kilogram, mouth or days are not above zero, or the blank weighs more than the dust.</returns>
    public Evaluated<decimal> Deposition =>
        Fault is { } fault ? new(null, DustRules.Deposition, 1, fault) : new(Dust * DustRules.DaysOfMonth * 10_000 / (Mouth * Days), DustRules.Deposition, 1, null);

    /// <summary>The deposition of a jar that has to stand for a month.</summary>
    /// <param name="allowed">How long it may have stood open.</param>
    /// <returns>The deposition; none where it has none, or where the jar stood open for fewer or more days.</returns>
    public Evaluated<decimal> DepositionWithin(DustCollection allowed) =>
        Fault is null && !allowed.Allows(Days) ? new(null, DustRules.Deposition, 1, new(Lack.PossibleValues, 4, 5, nameof(Days))) : Deposition;

    /// <summary>What the deposition is worth.</summary>
    /// <param name="deposition">t/(km²·30 d).</param>
    public static DustCertainty CertaintyOf(decimal deposition) => deposition switch
    {
        < DustRules.DetectionLimit => DustCertainty.NotDetected,
        < DustRules.DeterminationLimit => DustCertainty.Detected,
        _ => DustCertainty.Determined,
    };

    decimal Dust => CrucibleWithDust - Crucible - Blank;

    Shortfall? Fault =>
        Soundness.Of(
            (nameof(CrucibleWithDust), IsWeight(CrucibleWithDust)),
            (nameof(Crucible), IsWeight(Crucible)),
            (nameof(Blank), IsWeight(Blank)),
            (nameof(Mouth), Mouth is > 0.01m and <= 100_000),
            (nameof(Days), Days is > 0.01m and <= 400))
        ?? (Dust < 0 ? new(Lack.PossibleValues, 4, 5, nameof(Blank)) : null);

    static bool IsWeight(decimal grams) => grams is >= 0 and <= 1000;
}
