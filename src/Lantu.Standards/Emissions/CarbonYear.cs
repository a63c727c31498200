namespace Lantu.Standards.Emissions;

/// <summary>What carbon intensity follows from in one year.</summary>
/// <param name="Emission">CO2 emitted, in a unit that is the same for all years.</param>
/// <param name="Product">Gross domestic product at constant prices of the base year, in a unit that is the same for all years.</param>
public sealed record CarbonYear(decimal Emission, decimal Product)
{
    /// <summary>[1 − (E/GDP)/(E₀/GDP₀)] × 100: cumulative decline of CO2 per product against the base year, percent, unrounded; negative where it rose.</summary>
    /// <param name="baseYear">The base year.</param>
    /// <returns>The decline; none where a product or the base year's emission is not above zero, or an amount is negative or above 10¹³ (choose a larger unit), or the two years are a millionfold apart.</returns>
    public Evaluated<decimal> DeclineSince(CarbonYear baseYear)
    {
        ArgumentNullException.ThrowIfNull(baseYear);

        Shortfall? fault = Soundness.Of(
            ("E", Soundness.IsAmount(Emission)),
            ("GDP", IsDivisor(Product)),
            ("E0", IsDivisor(baseYear.Emission)),
            ("GDP0", IsDivisor(baseYear.Product)));
        fault ??= Soundness.Of(("E", Emission / baseYear.Emission <= GreatestChange), ("GDP", baseYear.Product / Product <= GreatestChange));
        return fault is null
            ? new(100 - (100 * Emission * baseYear.Product / (Product * baseYear.Emission)), EmissionRules.CarbonIntensity, 2, null)
            : new(null, EmissionRules.CarbonIntensity, 2, fault);
    }

    // A change by more than this is one of the unit, not of the amount.
    const decimal GreatestChange = 1_000_000;

    // Less than a millionth of whatever unit is a slip of the unit, and could not be divided by without loss.
    static bool IsDivisor(decimal amount) => Soundness.IsAmount(amount) && amount >= 0.000001m;
}
