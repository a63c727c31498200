namespace Lantu.Standards.AirQuality.Composites;

/// <summary>One version of the composite index. Another can be made of another edition and other terms.</summary>
/// <param name="Edition">Which version.</param>
/// <param name="Terms">The pollutants that take part.</param>
/// <param name="IsConfirmed">Whether published figures come out with it; where not, it is <b>待核</b> and must be shown so.</param>
public sealed record CompositeRule(Edition Edition, IReadOnlyList<CompositeTerm> Terms, bool IsConfirmed)
{
    /// <summary>
    /// 环办〔2014〕64号, later 环办监测〔2018〕19号 (the numbers are <b>待核</b>): the annual limits of grade II of 2012, for CO and O3 those of the day and of eight hours; all
    /// weigh the same. Published figures come out with it.
    /// </summary>
    public static CompositeRule Of2014 { get; } = new(
        new("2014", "环办〔2014〕64号", new(2014, 1, 1), new(2026, 2, 28)),
        [new(Pollutant.SO2, 60), new(Pollutant.NO2, 40), new(Pollutant.PM10, 70), new(Pollutant.PM25, 35), new(Pollutant.CO, 4), new(Pollutant.O3, 160)],
        IsConfirmed: true);

    /// <summary>
    /// As one province computes it in 2026: the limits of the transition for particles, PM2.5 weighs three, O3 and NO2 two. <b>待核</b>: no national text was found.
    /// </summary>
    public static CompositeRule ProvincialOf2026 { get; } = new(
        new("2026 provincial", "待核", new(2026, 3, 1)),
        [new(Pollutant.SO2, 60), new(Pollutant.NO2, 40, 2), new(Pollutant.PM10, 60), new(Pollutant.PM25, 30, 3), new(Pollutant.CO, 4), new(Pollutant.O3, 160, 2)],
        IsConfirmed: false);
}
