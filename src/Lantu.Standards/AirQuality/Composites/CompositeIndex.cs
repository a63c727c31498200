using Lantu.Standards.Rounding;

namespace Lantu.Standards.AirQuality.Composites;

/// <summary>The composite index of a period 环境空气质量综合指数: the sum of concentrations divided by limits. The lower, the better; equal stated values tie.</summary>
/// <param name="Rule">The version.</param>
/// <param name="Value">The sum, unrounded, with the number of pollutants; invalid where one is.</param>
/// <param name="Parts">Each pollutant's part, unrounded, the largest first; those that are known also where the sum is not.</param>
public sealed record CompositeIndex(CompositeRule Rule, Evaluated<decimal> Value, IReadOnlyList<KeyValuePair<Pollutant, decimal>> Parts)
{
    /// <summary>The index as it is stated and ranked, with two decimals.</summary>
    public decimal? Stated => Value.Value is { } value ? HalfEven.Round(value, 2) : null;

    /// <summary>The index of a period.</summary>
    /// <param name="concentrations">
    /// By pollutant: the mean of the period, of CO the 95th percentile of its days, of O3 the 90th percentile of the highest eight hours. Published indices are made of
    /// concentrations as published: round them first to come out with the same.
    /// </param>
    /// <param name="rule">The version.</param>
    public static CompositeIndex Of(IReadOnlyDictionary<Pollutant, Evaluated<decimal>> concentrations, CompositeRule rule)
    {
        ArgumentNullException.ThrowIfNull(concentrations);
        ArgumentNullException.ThrowIfNull(rule);

        Clause clause = rule.Edition.Clause("", unverified: !rule.IsConfirmed);
        decimal denominator = rule.Terms.Aggregate(1m, (product, term) => product * term.Divisor);
        decimal numerator = 0;
        List<KeyValuePair<Pollutant, decimal>> parts = [];
        Shortfall? lack = null;
        foreach (CompositeTerm term in rule.Terms)
        {
            Evaluated<decimal> one = concentrations.GetValueOrDefault(term.Pollutant);
            if (one.Value is { } concentration)
            {
                // Over one denominator and divided once: the sum of rounded quotients could miss a half.
                numerator += term.Weight * concentration * (denominator / term.Divisor);
                parts.Add(new(term.Pollutant, term.Weight * concentration / term.Divisor));
            }
            else
            {
                lack ??= one.Invalid ?? new(Lack.Items, 0, 1, Pollutants.SymbolOf(term.Pollutant));
            }
        }

        parts.Sort((left, right) => right.Value.CompareTo(left.Value));
        return new(rule, lack is null ? new(numerator / denominator, clause, parts.Count, null) : new(null, clause, parts.Count, lack), parts);
    }
}
