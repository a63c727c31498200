using Lantu.Standards.AirQuality.Hours;

namespace Lantu.Standards.AirQuality.SandDust;

/// <summary>
/// Sand and dust over an area, found by the monitoring centre and approved: 环办监测〔2016〕120号. Only such a record deducts anything; a <see cref="SandCandidate"/> never does.
/// </summary>
public sealed record SandEvent
{
    /// <summary>An approved event.</summary>
    /// <param name="area">The area it was approved for.</param>
    /// <param name="from">The first hour.</param>
    /// <param name="to">The last hour.</param>
    /// <param name="evidence">What it was approved on: satellite images, weather bulletins, file numbers.</param>
    /// <param name="approvedBy">Who approved it.</param>
    public SandEvent(string area, ClockHour from, ClockHour to, string evidence, string approvedBy)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(area);
        ArgumentException.ThrowIfNullOrWhiteSpace(evidence);
        ArgumentException.ThrowIfNullOrWhiteSpace(approvedBy);
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);

        Area = area;
        From = from;
        To = to;
        Evidence = evidence;
        ApprovedBy = approvedBy;
    }

    /// <summary>The area it was approved for.</summary>
    public string Area { get; }

    /// <summary>The first hour.</summary>
    public ClockHour From { get; }

    /// <summary>The last hour.</summary>
    public ClockHour To { get; }

    /// <summary>What it was approved on.</summary>
    public string Evidence { get; }

    /// <summary>Who approved it.</summary>
    public string ApprovedBy { get; }

    /// <summary>Which pollutants it is deducted from. Published days lack PM10 always and PM2.5 mostly.</summary>
    public IReadOnlyCollection<Pollutant> Pollutants { get; init; } = AirQuality.Pollutants.Particulate;

    /// <summary>Whether an hour of a pollutant in an area is deducted.</summary>
    /// <param name="area">The area.</param>
    /// <param name="pollutant">The pollutant.</param>
    /// <param name="hour">The hour.</param>
    public bool Covers(string area, Pollutant pollutant, ClockHour hour) => Area == area && hour >= From && hour <= To && Pollutants.Contains(pollutant);
}
