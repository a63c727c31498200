using Lantu.Standards.AirQuality.Indices;
using Lantu.Standards.AirQuality.SandDust;

namespace Lantu.Standards.AirQuality.DayRatios;

/// <summary>The ratios of good and of heavily polluted days of a period, on one basis. HJ 663; days without an index are no valid days.</summary>
/// <param name="Basis">On which figures.</param>
/// <param name="Good">优良天数比率: index at most 100.</param>
/// <param name="Heavy">重污染天数比率: index above 200.</param>
public sealed record DayRatioReport(DayBasis Basis, DayShare Good, DayShare Heavy)
{
    /// <summary>The ratios of days judged on a basis.</summary>
    /// <param name="days">The days of the period.</param>
    /// <param name="basis">On which figures.</param>
    /// <param name="rule">The version of HJ 663.</param>
    public static DayRatioReport Of(IEnumerable<SandDay> days, DayBasis basis, EvaluationRule rule)
    {
        ArgumentNullException.ThrowIfNull(days);

        return Of(days.Select(day => basis == DayBasis.Raw ? day.Raw.Index : day.Deducted.Index), basis, rule);
    }

    /// <summary>The ratios of indices that are known to be of one basis.</summary>
    /// <param name="indices">The index of each day, invalid ones too.</param>
    /// <param name="basis">On which figures they rest.</param>
    /// <param name="rule">The version of HJ 663.</param>
    public static DayRatioReport Of(IEnumerable<Evaluated<int>> indices, DayBasis basis, EvaluationRule rule)
    {
        ArgumentNullException.ThrowIfNull(indices);
        ArgumentNullException.ThrowIfNull(rule);

        int[] valid = [.. indices.Select(one => one.Value).OfType<int>()];
        return new(
            basis,
            new(valid.Count(index => index <= AirQualityClasses.MostOfGoodDay), valid.Length, rule.Whole),
            new(valid.Count(index => index > AirQualityClasses.MostBelowHeavy), valid.Length, rule.Whole));
    }

    /// <summary>由沙尘天气导致的超标天数比率: days that exceed as measured and do not once sand and dust are deducted, among the valid days as measured.</summary>
    /// <param name="days">The days of the period.</param>
    /// <param name="rule">The version of HJ 663.</param>
    public static DayShare ExceedingBySand(IEnumerable<SandDay> days, EvaluationRule rule)
    {
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(rule);

        SandDay[] valid = [.. days.Where(day => day.Raw.Index.IsValid)];
        return new(
            valid.Count(day => day.Raw.Index.Value > AirQualityClasses.MostOfGoodDay && day.Deducted.Index.Value <= AirQualityClasses.MostOfGoodDay),
            valid.Length,
            rule.Whole);
    }
}
