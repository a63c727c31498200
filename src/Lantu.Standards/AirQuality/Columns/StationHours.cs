using Lantu.Standards.AirQuality.Hours;

namespace Lantu.Standards.AirQuality.Columns;

/// <summary>The hours of the six pollutants at one station over a calendar year, in columns. To be used again for the next station.</summary>
public sealed class StationHours
{
    readonly HourColumn[] columns = [.. Pollutants.Six.Select(pollutant => new HourColumn(pollutant))];

    /// <summary>Empty columns of a year.</summary>
    /// <param name="year">Which year.</param>
    public StationHours(int year) => Clear(year);

    /// <summary>The year.</summary>
    public int Year { get; private set; }

    /// <summary>Its days.</summary>
    public int Days { get; private set; }

    /// <summary>One column for each of <see cref="Pollutants.Six"/>, in that order.</summary>
    public IReadOnlyList<HourColumn> Columns => columns;

    /// <summary>The column of a pollutant.</summary>
    /// <param name="pollutant">One of the six.</param>
    public HourColumn this[Pollutant pollutant] => columns[(int)pollutant];

    /// <summary>Empties all columns for another station or year.</summary>
    /// <param name="year">Which year.</param>
    public void Clear(int year)
    {
        Year = year;
        Days = DateTime.IsLeapYear(year) ? 366 : 365;
        foreach (HourColumn column in columns)
        {
            column.Clear(Days * ClockHour.InDay);
        }
    }

    /// <summary>Where an hour stands in the columns; nowhere if it is of another year.</summary>
    /// <param name="hour">Which hour.</param>
    public int? IndexOf(ClockHour hour) => hour.Day.Year == Year ? ((hour.Day.DayOfYear - 1) * ClockHour.InDay) + hour.Hour - 1 : null;
}
