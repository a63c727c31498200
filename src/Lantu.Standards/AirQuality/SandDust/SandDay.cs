using Lantu.Standards.AirQuality.Days;
using Lantu.Standards.AirQuality.Indices;

namespace Lantu.Standards.AirQuality.SandDust;

/// <summary>A day on both bases.</summary>
/// <param name="Day">The day.</param>
/// <param name="Raw">The index as measured.</param>
/// <param name="Deducted">The index with approved sand and dust deducted; the same where there was none.</param>
public sealed record SandDay(DateOnly Day, IndexReport Raw, IndexReport Deducted)
{
    /// <summary>The index of a day on both bases. Pollutants that are deducted from the whole day are left out of the second; all others count.</summary>
    /// <param name="raw">The daily values as measured, by pollutant.</param>
    /// <param name="deducted">Those of particles with sand and dust deducted: <see cref="SandDeduction"/>. Pollutants that are not here are as measured.</param>
    /// <param name="day">The day.</param>
    /// <param name="rule">The version of HJ 633.</param>
    /// <param name="scope">Which affected days are evaluated again.</param>
    public static SandDay Of(IReadOnlyDictionary<Pollutant, DailySeries> raw, IReadOnlyDictionary<Pollutant, DailySeries> deducted, DateOnly day, IndexRule rule, SandScope scope)
    {
        ArgumentNullException.ThrowIfNull(raw);
        ArgumentNullException.ThrowIfNull(deducted);

        IndexReport measured = DayIndices.Of(raw, day, rule);
        if (scope == SandScope.ExceedingDays && measured.Index.Value <= AirQualityClasses.MostOfGoodDay)
        {
            return new(day, measured, measured);
        }

        Dictionary<Pollutant, DailySeries> rest = new(raw);
        foreach ((Pollutant pollutant, DailySeries series) in deducted)
        {
            rest[pollutant] = series;
        }

        return new(day, measured, DayIndices.Of(rest, day, rule, [.. deducted.Where(one => one.Value.Deducted.Contains(day)).Select(one => one.Key)]));
    }
}
