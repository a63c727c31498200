namespace Lantu.Standards.SurfaceWater;

/// <summary>Comprehensive trophic index 综合营养状态指数 TLI(Σ) of lakes and reservoirs (环办〔2011〕22号). The coefficients are 待核, so they are parameters.</summary>
public sealed record TrophicIndex
{
    /// <summary>The index with the coefficients as they are generally given.</summary>
    public static TrophicIndex Default { get; } = new();

    /// <summary>Chlorophyll.</summary>
    public TrophicTerm Chlorophyll { get; init; } = new(2.5m, 1.086m, 1);

    /// <summary>Total phosphorus.</summary>
    public TrophicTerm TotalPhosphorus { get; init; } = new(9.436m, 1.624m, 0.84m);

    /// <summary>Total nitrogen.</summary>
    public TrophicTerm TotalNitrogen { get; init; } = new(5.453m, 1.694m, 0.82m);

    /// <summary>Transparency.</summary>
    public TrophicTerm Transparency { get; init; } = new(5.118m, -1.94m, -0.83m);

    /// <summary>Permanganate index.</summary>
    public TrophicTerm PermanganateIndex { get; init; } = new(0.109m, 2.661m, 0.83m);

    /// <summary>State by the index, compared unrounded.</summary>
    /// <param name="index">The index.</param>
    public static TrophicState StateOf(decimal index) => index switch
    {
        < 30 => TrophicState.Oligotrophic,
        <= 50 => TrophicState.Mesotrophic,
        <= 60 => TrophicState.LightlyEutrophic,
        <= 70 => TrophicState.ModeratelyEutrophic,
        _ => TrophicState.HeavilyEutrophic,
    };

    /// <summary>The index of a sample or of means.</summary>
    /// <param name="sample">All five quantities.</param>
    /// <returns>The index, unrounded; none where a quantity is missing or not above zero, of which there is no logarithm.</returns>
    public Evaluated<decimal> Of(TrophicSample sample)
    {
        ArgumentNullException.ThrowIfNull(sample);

        (string Name, decimal? Value, TrophicTerm Term)[] quantities =
        [
            (nameof(Chlorophyll), sample.Chlorophyll, Chlorophyll),
            (nameof(TotalPhosphorus), sample.TotalPhosphorus, TotalPhosphorus),
            (nameof(TotalNitrogen), sample.TotalNitrogen, TotalNitrogen),
            (nameof(Transparency), sample.Transparency, Transparency),
            (nameof(PermanganateIndex), sample.PermanganateIndex, PermanganateIndex),
        ];
        string[] missing = [.. quantities.Where(quantity => quantity.Value is null).Select(quantity => quantity.Name)];
        string[] unsound = [.. quantities.Where(quantity => quantity.Value <= 0).Select(quantity => quantity.Name)];
        int there = quantities.Length - missing.Length;
        if (missing.Length > 0 || unsound.Length > 0)
        {
            return new(null, WaterRules.Trophic, there, missing.Length > 0
                ? new(Lack.Items, there, quantities.Length, string.Join(", ", missing))
                : new(Lack.PossibleValues, there - unsound.Length, quantities.Length, string.Join(", ", unsound)));
        }

        decimal weights = quantities.Sum(quantity => quantity.Term.Correlation * quantity.Term.Correlation);
        decimal sum = quantities.Sum(quantity => quantity.Term.Correlation * quantity.Term.Correlation * 10 * (quantity.Term.Intercept + (quantity.Term.Slope * NaturalLogarithm.Of(quantity.Value!.Value))));
        return new(sum / weights, WaterRules.Trophic, quantities.Length, null);
    }
}
