using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Columns;
using Lantu.Standards.AirQuality.Hours;

namespace Lantu.Data.Readings;

/// <summary>Takes blocks of Parquet: hours of one station that follow one another in whole stretches, all others one by one by <see cref="ReadingRows"/>.</summary>
sealed class ParquetRows(ReadingLayout layout, ParquetTable table, ReadingRows rows, StationGathering gathering)
{
    static readonly int FirstDay = new DateOnly(1970, 1, 1).DayNumber;

    readonly long labelled = layout.Time.Label == TimeLabel.End ? 1 : 0;

    public void Take(long firstRow, int count)
    {
        int runs = table.Stations?.Runs ?? 1;
        for (int run = 0; run < runs; run++)
        {
            (int from, int until) = table.Stations is null ? (0, count) : (table.Stations.StartOf(run), table.Stations.EndOf(run, count));
            string station = table.Stations?.StationOf(run) ?? layout.OnlyStation ?? "";
            while (from < until)
            {
                int end = EndOfStretch(from, until);
                if (station.Length == 0 || HourAt(from) is not { } first)
                {
                    Refuse(firstRow, from, station);
                    end = from + 1;
                }
                else
                {
                    end = Stretch(firstRow, station, first, from, end);
                }

                from = end;
            }
        }
    }

    // Times that rise by an hour each.
    int EndOfStretch(int from, int until)
    {
        long[] hours = table.Hours.Hours;
        int end = from + 1;
        while (end < until && hours[end] == unchecked(hours[end - 1] + 1))
        {
            end++;
        }

        return end;
    }

    int Stretch(long firstRow, string station, ClockHour first, int from, int end)
    {
        StationHours year = gathering.YearOf(station, first, out bool isEarlier);
        if (isEarlier)
        {
            rows.Tell(ReadingFault.TimeOrder, firstRow + from + 1, "", $"{station} {first}");
        }

        int index = year.IndexOf(first)!.Value;
        end = Math.Min(end, from + (year.Days * ClockHour.InDay) - index);
        for (int at = 0; at < table.Numbers.Length; at++)
        {
            if (!Copy(year, layout.Pollutants[at], table.Numbers[at], index, from, end))
            {
                for (int row = from; row < end; row++)
                {
                    rows.Put(year, index + row - from, layout.Pollutants[at], firstRow + row + 1, table.Numbers[at].At(row));
                }
            }
        }

        gathering.Passed(HourAt(end - 1)!.Value);
        return end;
    }

    /// <summary>Copies a stretch as it is; where any number of it needs more than that, nothing.</summary>
    static bool Copy(StationHours year, PollutantColumn column, NumberBlock block, int index, int from, int end)
    {
        HourColumn hours = year[column.Pollutant];
        int decimals = block.Decimals + column.Shift;
        if (!block.Fits || hours.IsExact || decimals is < 0 or > HourColumn.MostDecimals)
        {
            return false;
        }

        ReadOnlySpan<short> source = block.Compact.AsSpan(from, end - from);
        Span<short> target = hours.Compact.Slice(index, end - from);
        if (target.ContainsAnyExcept(HourCode.Untold) || IsDoubted(column, source, block.Decimals))
        {
            return false;
        }

        if (hours.Decimals != decimals)
        {
            if (hours.Compact.ContainsAnyInRange((short)0, HourColumn.MostCompact))
            {
                return false;
            }

            hours.Agree(decimals);
        }

        source.CopyTo(target);
        return true;
    }

    static bool IsDoubted(PollutantColumn column, ReadOnlySpan<short> numbers, int decimals)
    {
        if (column.Pollutant != Pollutant.CO)
        {
            return false;
        }

        int unit = decimals switch { 0 => 1, 1 => 10, 2 => 100, _ => 1000 };
        return column.Unit == ReadingUnit.Micrograms
            ? numbers.ContainsAnyInRange((short)1, (short)Math.Min((UnitDoubt.LeastMicrograms * unit) - 1, HourColumn.MostCompact))
            : (UnitDoubt.MostMilligrams * unit) + 1 <= HourColumn.MostCompact && numbers.ContainsAnyInRange((short)((UnitDoubt.MostMilligrams * unit) + 1), HourColumn.MostCompact);
    }

    ClockHour? HourAt(int row)
    {
        long hour = table.Hours.Hours[row];
        if (hour is HourBlock.None or HourBlock.Uneven)
        {
            return null;
        }

        (long day, long ofDay) = Math.DivRem(hour - labelled, ClockHour.InDay);
        (day, ofDay) = ofDay < 0 ? (day - 1, ofDay + ClockHour.InDay) : (day, ofDay);
        return day + FirstDay is > 366 and < 3_652_000 and var number ? new ClockHour(DateOnly.FromDayNumber((int)number), (int)ofDay + 1) : null;
    }

    void Refuse(long firstRow, int row, string station)
    {
        ReadingFault fault = station.Length == 0 ? ReadingFault.NoStation : table.Hours.Hours[row] == HourBlock.Uneven ? ReadingFault.NotOnTheHour : ReadingFault.NoTime;
        rows.Tell(fault, firstRow + row + 1, table.Heading.NameOf(fault == ReadingFault.NoStation && table.Station >= 0 ? table.Station : table.Time), station);
    }
}
