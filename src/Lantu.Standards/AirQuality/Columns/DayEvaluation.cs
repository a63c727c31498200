using System.Numerics;
using System.Runtime.InteropServices;
using Lantu.Standards.AirQuality.Days;
using Lantu.Standards.AirQuality.Hours;
using Lantu.Standards.AirQuality.Indices;

namespace Lantu.Standards.AirQuality.Columns;

/// <summary>Daily values and their sub-indices from a column of hours.</summary>
static class DayEvaluation
{
    const uint AllHours = 0xFFFFFF;

    public static int ScaleOf(HourColumn column) => column.Decimals switch { 0 => 1, 1 => 10, 2 => 100, _ => 1000 };

    public static void Of(HourColumn hours, int year, int from, int until, DayColumn days, SubIndexTable table, StationRules rules)
    {
        if (hours.IsExact)
        {
            OfExact(hours, year, days, rules);
            return;
        }

        days.Exact = null;
        days.Scale = ScaleOf(hours);
        ReadOnlySpan<short> all = hours.Compact;
        if (hours.Pollutant == Pollutant.O3)
        {
            OfOzone(all, from, until, days, table, rules);
        }
        else
        {
            OfMeans(all, from, until, days, table, rules.Limits.LeastHoursOfDay);
        }
    }

    static void OfMeans(ReadOnlySpan<short> all, int from, int until, DayColumn days, SubIndexTable table, int least)
    {
        unchecked
        {
            int scale = days.Scale;
            Span<short> indices = days.WritableIndices;
            for (int day = from; day < until; day++)
            {
                ReadOnlySpan<short> hours = all.Slice(day * ClockHour.InDay, ClockHour.InDay);
                int sum = DaySums.Of(ref MemoryMarshal.GetReference(hours), out uint missing);
                int count = ClockHour.InDay;
                int doubled = 0;
                if (missing != 0)
                {
                    count -= BitOperations.PopCount(missing);
                    doubled = DaySums.DoubledIn(hours);
                }

                if (doubled == 0 && count >= least)
                {
                    days.Set(day, sum, count, count, 0);
                    indices[day] = table.Of(sum, count, scale);
                }
                else
                {
                    // Hours are counted up to the doubled one.
                    days.Set(day, 0, 0, doubled == 0 ? count : BitOperations.PopCount(~missing & (AllHours >> (ClockHour.InDay - doubled))), doubled);
                    indices[day] = SubIndexTable.Missing;
                }
            }
        }
    }

    static void OfOzone(ReadOnlySpan<short> all, int from, int until, DayColumn days, SubIndexTable table, StationRules rules)
    {
        unchecked
        {
            int scale = days.Scale;
            int least = rules.Limits.LeastHoursOfEight;
            Span<short> indices = days.WritableIndices;
            for (int day = from; day < until; day++)
            {
                ReadOnlySpan<short> hours = all.Slice(day * ClockHour.InDay, ClockHour.InDay);
                _ = DaySums.Of(ref MemoryMarshal.GetReference(hours), out uint missing);
                int doubled = missing == 0 ? 0 : DaySums.DoubledIn(hours);
                (int sum, int part, int windows) = doubled == 0 ? DaySums.HighestOf(hours, missing, least) : default;
                if (windows >= rules.LeastWindows || (windows > 0 && Exceeds(sum, part, scale, rules.OzoneLimit)))
                {
                    days.Set(day, sum, part, windows, 0);
                    indices[day] = table.Of(sum, part, scale);
                }
                else
                {
                    days.Set(day, 0, 0, windows, doubled);
                    indices[day] = SubIndexTable.Missing;
                }
            }
        }
    }

    static void OfExact(HourColumn hours, int year, DayColumn days, StationRules rules)
    {
        HourlySeries series = hours.SeriesOf(year);
        DailySeries exact = hours.Pollutant == Pollutant.O3 ? OzoneMaxima.Of(series, rules.Limits, rules.Evaluation) : DailyMeans.Of(series, rules.Limits);
        days.Exact = exact;
        IndexItem item = StationRules.ItemOf(hours.Pollutant);
        for (int day = 0; day < exact.Count; day++)
        {
            Evaluated<decimal> value = exact[exact.First.AddDays(day)];
            short index = value.Value is { } some ? (short)(rules.Index.SubIndexOf(item, some).Value.Value ?? SubIndexTable.Unreadable) : SubIndexTable.Missing;
            days.SetExact(day, value, index);
        }
    }

    static bool Exceeds(int sum, int part, int scale, decimal limit) => Rounding.HalfEven.Round((decimal)sum / scale / part, 0) > limit;
}
