using Lantu.Standards.AirQuality.Areas;
using Lantu.Standards.AirQuality.Periods;

namespace Lantu.Standards.AirQuality;

/// <summary>One version of HJ 663: how daily values become statistics of a year, and when these attain the limits. Its parameters can be set with <c>with</c>.</summary>
public sealed record EvaluationRule
{
    readonly int decimalsOfFineParticles;

    internal EvaluationRule(Edition edition, string percentiles, string statistics, int decimalsOfFineParticles)
    {
        Edition = edition;
        Percentiles = edition.Clause(percentiles);
        Statistics = edition.Clause(statistics);
        this.decimalsOfFineParticles = decimalsOfFineParticles;
    }

    /// <summary>Which version.</summary>
    public Edition Edition { get; }

    /// <summary>How percentiles are taken.</summary>
    public Clause Percentiles { get; }

    /// <summary>How values are brought together over sites and days.</summary>
    public Clause Statistics { get; }

    /// <summary>The standard as a whole, for ratios of days, whose clause is not known.</summary>
    public Clause Whole => Edition.Clause("");

    /// <summary>When a day of ozone is valid.</summary>
    public Clause OzoneDay => Edition.Clause("6.1.2");

    /// <summary>When a pollutant attains.</summary>
    public Clause Attainment => Edition.Clause("5.1", unverified: true);

    /// <summary>How many sites an area needs: <see cref="Share"/>.</summary>
    public Clause SiteShare => Edition.Clause("6.1.5", unverified: true);

    /// <summary>Running means over eight hours that a day of ozone needs, of 17.</summary>
    public int LeastOzoneWindows { get; init; } = 14;

    /// <summary>Days that a period needs.</summary>
    public DayCountRule DayCounts { get; init; } = DayCountRule.OfTable4;

    /// <summary>Sites that an area needs.</summary>
    public StationShare Share { get; init; } = StationShare.ThreeQuarters;

    /// <summary>The percentile a pollutant is evaluated by: 98 for SO2 and NO2, 95 for PM10, PM2.5 and CO, 90 for the highest eight hours of O3. HJ 663-2026, table A.2.</summary>
    /// <param name="pollutant">One of the six.</param>
    public static decimal PercentileOf(Pollutant pollutant) => pollutant switch
    {
        Pollutant.SO2 or Pollutant.NO2 => 98,
        Pollutant.PM10 or Pollutant.PM25 or Pollutant.CO => 95,
        Pollutant.O3 => 90,
        _ => throw new ArgumentOutOfRangeException(nameof(pollutant), pollutant, "HJ 663 evaluates no percentile of it."),
    };

    /// <summary>
    /// Decimals in which a concentration is compared with a limit: one for CO, two for Pb, four for BaP, none for others. HJ 663-2026, table 3; <b>待核</b> for 2013.
    /// </summary>
    /// <param name="pollutant">Which.</param>
    public static int DecimalsOfAttainment(Pollutant pollutant) => pollutant switch
    {
        Pollutant.CO => 1,
        Pollutant.Pb => 2,
        Pollutant.BaP => 4,
        _ => 0,
    };

    /// <summary>Decimals in which a statistic is stated: as for comparing, but one for PM2.5 from 2026 on.</summary>
    /// <param name="pollutant">Which.</param>
    public int DecimalsOfStatistic(Pollutant pollutant) => pollutant == Pollutant.PM25 ? decimalsOfFineParticles : DecimalsOfAttainment(pollutant);
}
