using static Lantu.Standards.AirQuality.Averaging;
using static Lantu.Standards.AirQuality.Pollutant;

namespace Lantu.Standards.AirQuality.Indices;

/// <summary>The items that reports ask for, one list a kind of report.</summary>
static class IndexItems
{
    /// <summary>Five daily means and the highest eight hours of ozone: HJ 633-2026, 4.2.2; those of HJ 633-2012, 5.1.2, but for ozone 1 h.</summary>
    public static readonly IndexItem[] OfDay = [new(SO2, Day), new(NO2, Day), new(CO, Day), new(O3, EightHours), new(PM10, Day), new(PM25, Day)];

    /// <summary>HJ 633-2012, 5.1.2, to the letter: the highest hour of ozone besides.</summary>
    public static readonly IndexItem[] OfDayWithOzoneHour = [.. OfDay, new(O3, Hour)];

    /// <summary>HJ 633-2012, 5.1.3: particles by the 24 hours up to the hour, ozone by the hour and by the eight hours up to it.</summary>
    public static readonly IndexItem[] OfHour2012 = [new(SO2, Hour), new(NO2, Hour), new(CO, Hour), new(O3, Hour), new(O3, EightHours), new(PM10, Day), new(PM25, Day)];

    /// <summary>HJ 633-2026, 4.2.3: six means of the hour.</summary>
    public static readonly IndexItem[] OfHour2026 = [new(SO2, Hour), new(NO2, Hour), new(CO, Hour), new(O3, Hour), new(PM10, Hour), new(PM25, Hour)];
}
