namespace Lantu.Standards.AirQuality.SandDust;

/// <summary>
/// What makes hours a candidate for sand and dust: the judgement of 环办监测〔2016〕120号. <b>待核</b>, all of it: the wording of its annex was not at hand.
/// </summary>
public sealed record SandCriteria
{
    /// <summary>As far as known.</summary>
    public static SandCriteria Default { get; } = new();

    /// <summary>Hours before the start whose mean is the ground that is compared with.</summary>
    public int HoursBefore { get; init; } = 6;

    /// <summary>Hours of those that must have PM10: fewer give no ground.</summary>
    public int LeastHoursBefore { get; init; } = 3;

    /// <summary>PM10 starts at so many times the ground.</summary>
    public decimal Times { get; init; } = 2;

    /// <summary>PM10 starts only above this, µg/m³.</summary>
    public decimal LeastPM10 { get; init; } = 150;

    /// <summary>PM10 is back once it is at most so many times the ground.</summary>
    public decimal TimesAtEnd { get; init; } = 1.1m;

    /// <summary>The share of PM2.5 in PM10 supports it where it is at most so many times that of the ground.</summary>
    public decimal TimesOfFineShare { get; init; } = 0.5m;
}
