using System.Globalization;
using Lantu.Standards.AirQuality.Days;
using Lantu.Standards.AirQuality.Hours;

namespace Lantu.Standards.AirQuality.Columns;

/// <summary>
/// The daily values of one pollutant at one station over a calendar year, as sums over how many hours: means, of ozone the highest eight hours. Nothing is divided before it is asked
/// for, so that nothing is lost.
/// </summary>
public sealed class DayColumn
{
    internal const int Length = 384;

    static readonly decimal[] Scales = [1, 10, 100, 1000];

    readonly int[] sums = new int[Length];

    readonly byte[] parts = new byte[Length];

    readonly byte[] counts = new byte[Length];

    readonly byte[] doubled = new byte[Length];

    readonly short[] indices = new short[Length];

    internal DayColumn(Pollutant pollutant) => Pollutant = pollutant;

    /// <summary>Which pollutant.</summary>
    public Pollutant Pollutant { get; }

    /// <summary>The sub-index of each day since 1 January; negative where there is none.</summary>
    public ReadOnlySpan<short> SubIndices => indices;

    /// <summary>Over how many hours the value of each day is a mean; 0 where the day has none.</summary>
    public ReadOnlySpan<byte> Parts => parts;

    /// <summary>The sum over those hours, in the column's unit.</summary>
    public ReadOnlySpan<int> Sums => sums;

    /// <summary>Units of the column in one of the pollutant's: 1, 10, 100 or 1000.</summary>
    public int Scale { get; internal set; } = 1;

    /// <summary>The daily values in decimals where the hours did not fit a compact column.</summary>
    internal DailySeries? Exact { get; set; }

    /// <summary>Whether the values are decimals, and sums and scale say nothing.</summary>
    public bool IsExact => Exact is not null;

    internal Span<short> WritableIndices => indices;

    /// <summary>The value of a day, unrounded; absent where it has none.</summary>
    /// <param name="day">Days since 1 January.</param>
    public decimal? this[int day] => parts[day] == 0 ? null : Exact is null ? sums[day] / Scales[Decimals] / parts[day] : Exact[Exact.First.AddDays(day)].Value;

    int Decimals => Scale switch { 1 => 0, 10 => 1, 100 => 2, _ => 3 };

    internal void Set(int day, int sum, int part, int count, int doubledHour)
    {
        sums[day] = sum;
        parts[day] = (byte)part;
        counts[day] = (byte)count;
        doubled[day] = (byte)doubledHour;
    }

    internal void SetExact(int day, Evaluated<decimal> value, short index)
    {
        // What is told of an exact day stands in its series; the part only says that there is a value.
        Set(day, 0, value.IsValid ? 1 : 0, value.Count, 0);
        indices[day] = index;
    }

    internal Evaluated<decimal> Of(int day, DateOnly date, StationRules rules)
    {
        if (Exact is not null)
        {
            return Exact[date];
        }

        bool isOzone = Pollutant == Pollutant.O3;
        return new(this[day], isOzone ? rules.Evaluation.OzoneDay : rules.Limits.Validity, counts[day], ShortfallOf(day, date, rules, isOzone));
    }

    Shortfall? ShortfallOf(int day, DateOnly date, StationRules rules, bool isOzone) => (parts[day], doubled[day]) switch
    {
        (not 0, _) => null,
        (_, not 0 and var hour) => new(Lack.SingleValues, 2, 1, new ClockHour(date, hour).ToString()),
        _ when isOzone => new(Lack.Windows, counts[day], rules.LeastWindows, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        _ => new(Lack.Hours, counts[day], rules.Limits.LeastHoursOfDay, new ClockHour(date, ClockHour.InDay).ToString()),
    };
}
