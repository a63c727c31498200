namespace Lantu.Standards.Emissions;

/// <summary>Amounts in tonnes from concentration and flow.</summary>
public static class EmissionAmount
{
    /// <summary>C × Q × 10⁻²: 1 mg/L is 1 g/m³, so in 10⁴ m³ there are 10⁴ g.</summary>
    /// <param name="concentration">C, mg/L.</param>
    /// <param name="flow">Q, 10⁴ m³ of water.</param>
    /// <returns>Tonnes, unrounded; none where either cannot be.</returns>
    public static Evaluated<decimal> OfWater(decimal concentration, decimal flow) => Of(concentration, flow, 100);

    /// <summary>C × V × 10⁻⁵: 1 mg/m³ in 10⁴ m³ is 10 g.</summary>
    /// <param name="concentration">C, mg/m³.</param>
    /// <param name="volume">V, 10⁴ m³ of gas, both at the same state.</param>
    /// <returns>Tonnes, unrounded; none where either cannot be.</returns>
    public static Evaluated<decimal> OfGas(decimal concentration, decimal volume) => Of(concentration, volume, 100_000);

    static Evaluated<decimal> Of(decimal concentration, decimal volume, decimal perTonne) =>
        Soundness.Of((nameof(concentration), Soundness.IsAmount(concentration)), (nameof(volume), Soundness.IsAmount(volume))) is { } fault
            ? new(null, EmissionRules.Amount, 1, fault)
            : new(concentration * volume / perTonne, EmissionRules.Amount, 1, null);
}
