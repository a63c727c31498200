namespace Lantu.Standards.AirQuality.Hours;

/// <summary>The hourly means of one pollutant at one place over whole days in succession, in a column without holes: missing hours stand as absent values.</summary>
public sealed class HourlySeries
{
    /// <summary>
    /// Above this no concentration is taken, in whatever unit: a gram per cubic metre of particles is not air. Ours, of no standard, and far above any reading, so that only slips
    /// of digits and marks of missing values are caught.
    /// </summary>
    public const decimal MostPossible = 1_000_000;

    readonly decimal?[] values;

    readonly HashSet<int> doubled;

    HourlySeries(Pollutant pollutant, DateOnly first, decimal?[] values, HashSet<int> doubled, IReadOnlyList<HourFault> faults)
    {
        Pollutant = pollutant;
        First = first;
        this.values = values;
        this.doubled = doubled;
        Faults = faults;
    }

    /// <summary>Which pollutant.</summary>
    public Pollutant Pollutant { get; }

    /// <summary>The first day.</summary>
    public DateOnly First { get; }

    /// <summary>The last day.</summary>
    public DateOnly Last => First.AddDays((values.Length / ClockHour.InDay) - 1);

    /// <summary>All days, in order.</summary>
    public IEnumerable<DateOnly> Days => Enumerable.Range(0, values.Length / ClockHour.InDay).Select(First.AddDays);

    /// <summary>Readings that could not be taken as they are, in the order they came.</summary>
    public IReadOnlyList<HourFault> Faults { get; }

    /// <summary>The value of an hour; absent where it is missing, doubled or outside the series.</summary>
    /// <param name="hour">Which hour.</param>
    public decimal? this[ClockHour hour] => IndexOf(hour) is { } index ? values[index] : null;

    /// <summary>A series from readings in any order.</summary>
    /// <param name="pollutant">Which pollutant.</param>
    /// <param name="first">The first day of the period.</param>
    /// <param name="last">The last day of the period.</param>
    /// <param name="readings">The readings; an hour without one is missing.</param>
    public static HourlySeries Of(Pollutant pollutant, DateOnly first, DateOnly last, IEnumerable<HourlyReading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);

        HourlySeries series = new(pollutant, first, new decimal?[(last.DayNumber - first.DayNumber + 1) * ClockHour.InDay], [], []);
        HashSet<int> seen = [];
        List<HourFault> faults = [];
        foreach (HourlyReading reading in readings)
        {
            if (series.IndexOf(reading.Hour) is not { } index)
            {
                faults.Add(new(HourFaultKind.OutsidePeriod, reading));
            }
            else if (!seen.Add(index))
            {
                series.doubled.Add(index);
                series.values[index] = null;
                faults.Add(new(HourFaultKind.Doubled, reading));
            }
            else if (reading.Value < 0)
            {
                faults.Add(new(HourFaultKind.Negative, reading));
            }
            else if (reading.Value > MostPossible)
            {
                faults.Add(new(HourFaultKind.Absurd, reading));
            }
            else
            {
                series.values[index] = reading.Value;
            }
        }

        return new(pollutant, first, series.values, series.doubled, faults);
    }

    /// <summary>Whether an hour stands more than once.</summary>
    /// <param name="hour">Which hour.</param>
    public bool IsDoubled(ClockHour hour) => IndexOf(hour) is { } index && doubled.Contains(index);

    /// <summary>The series without the hours that meet a condition: they count as missing.</summary>
    /// <param name="isLeftOut">Which hours.</param>
    public HourlySeries Without(Func<ClockHour, bool> isLeftOut)
    {
        ArgumentNullException.ThrowIfNull(isLeftOut);

        decimal?[] rest = [.. values.Select((value, index) => isLeftOut(HourAt(index)) ? null : value)];
        return new(Pollutant, First, rest, doubled, Faults);
    }

    /// <summary>The mean of the hours up to one, that included; the basis of every mean over hours.</summary>
    /// <param name="end">The last of the hours.</param>
    /// <param name="hours">Over how many.</param>
    /// <param name="least">How many of them must have a value.</param>
    /// <param name="clause">The rule that says so.</param>
    public Evaluated<decimal> MeanUpTo(ClockHour end, int hours, int least, Clause clause)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(hours, 1);

        decimal sum = 0;
        int count = 0;
        for (int back = hours - 1; back >= 0; back--)
        {
            ClockHour hour = end.Plus(-back);
            if (IsDoubled(hour))
            {
                return new(null, clause, count, new(Lack.SingleValues, 2, 1, hour.ToString()));
            }

            if (this[hour] is { } value)
            {
                sum += value;
                count++;
            }
        }

        return count < least ? new(null, clause, count, new(Lack.Hours, count, least, end.ToString())) : new(sum / count, clause, count, null);
    }

    int? IndexOf(ClockHour hour)
    {
        int index = ((hour.Day.DayNumber - First.DayNumber) * ClockHour.InDay) + hour.Hour - 1;
        return index >= 0 && index < values.Length ? index : null;
    }

    ClockHour HourAt(int index) => new(First.AddDays(index / ClockHour.InDay), (index % ClockHour.InDay) + 1);
}
