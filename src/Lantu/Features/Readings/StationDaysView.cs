using Lantu.Domain.Readings;
using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Indices;
using Lantu.Ui;

namespace Lantu.Features.Readings;

/// <summary>A station's days of a year, and the hours of one of them.</summary>
public sealed record StationDaysView(PlanName Plan, string Station)
{
    /// <summary>Years that it has days of, the last first; none where it has no readings yet.</summary>
    public IReadOnlyList<int> Years { get; init; } = [];

    public int Year { get; init; }

    /// <summary>The year's days by date.</summary>
    public IReadOnlyDictionary<DateOnly, StationDay> Days { get; init; } = new Dictionary<DateOnly, StationDay>();

    /// <summary>The day whose hours are shown.</summary>
    public DateOnly Day { get; init; }

    public Pollutant Pollutant { get; init; }

    /// <summary>For each of the six, the 24 hours of the day; nothing where there is no value.</summary>
    public IReadOnlyList<IReadOnlyList<double?>> Hours { get; init; } = [];

    public IEnumerable<StationDay> Valid => Days.Values.Where(day => day.Index is not null);

    public string Address => StationAddress.Of(Plan, Station);

    /// <summary>How many days of each class there are.</summary>
    public IEnumerable<(AirQualityClass Class, int Days)> Classes => AirQualityClasses.All.Select(one => (one, Valid.Count(day => AirQualityClasses.Of(day.Index!.Value) == one)));

    public string AddressOf(DateOnly day, Pollutant? pollutant = null) => FormattableString.Invariant($"{Address}?day={day:yyyy-MM-dd}&pollutant={pollutant ?? Pollutant}");
}
