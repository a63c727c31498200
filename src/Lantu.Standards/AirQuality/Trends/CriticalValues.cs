namespace Lantu.Standards.AirQuality.Trends;

/// <summary>From which coefficient of rank correlation on a trend is significant, by the number of years.</summary>
/// <param name="ByYears">The coefficient, 0 to 1, by number of years; a number that is not here takes the value of the next lower one, which asks for more.</param>
public sealed record CriticalValues(IReadOnlyDictionary<int, decimal> ByYears)
{
    /// <summary>
    /// Significance 0.05, one side, as tables of the rank correlation print it. <b>待核</b>: the table of HJ 663-2013, annex B, was not at hand.
    /// </summary>
    public static CriticalValues OfFivePercent { get; } = new(new Dictionary<int, decimal>
    {
        [5] = 0.900m,
        [6] = 0.829m,
        [7] = 0.714m,
        [8] = 0.643m,
        [9] = 0.600m,
        [10] = 0.564m,
        [12] = 0.506m,
        [14] = 0.456m,
        [16] = 0.425m,
        [18] = 0.399m,
        [20] = 0.377m,
        [22] = 0.359m,
        [24] = 0.343m,
        [26] = 0.329m,
        [28] = 0.317m,
        [30] = 0.306m,
    });

    /// <summary>The value for a number of years; none where there are fewer than the table begins with.</summary>
    /// <param name="years">How many.</param>
    public decimal? Of(int years) => ByYears.Where(row => row.Key <= years).OrderByDescending(row => row.Key).Select(row => (decimal?)row.Value).FirstOrDefault();
}
