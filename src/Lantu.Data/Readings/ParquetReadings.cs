using System.Collections.Concurrent;
using ParquetSharp;

namespace Lantu.Data.Readings;

/// <summary>Readings from Parquet with a column for each pollutant: time stamps, stations by words or numbers, concentrations as numbers of any kind. What is of another type is refused.</summary>
static class ParquetReadings
{
    /// <summary>Rows that are read of every column before they are taken.</summary>
    public const int RowsOfBlock = 64 * 1024;

    public static void Read(string file, ReadingLayout layout, StationGathering gathering, ReadingFindings findings) => Guarded(file, () =>
    {
        using ParquetFileReader reader = new(file);
        Read(reader, new(reader.FileMetaData.Schema, file, layout), file, layout, 0, reader.FileMetaData.NumRowGroups, gathering, findings);
        return true;
    });

    /// <summary>Stretches of row groups that share no station, each at least so many rows where it can be; one where stations may come in any order.</summary>
    public static IReadOnlyList<(int From, int Until, long FirstRow)> PartsOf(string file, ReadingLayout layout, long rows) => Guarded(file, () =>
    {
        using ParquetFileReader reader = new(file);
        int groups = reader.FileMetaData.NumRowGroups;
        ParquetTable table = new(reader.FileMetaData.Schema, file, layout);
        List<(int From, int Until, long FirstRow)> parts = [];
        (int from, long first, long passed) = (0, 0, 0);
        string? most = null;
        for (int group = 0; group < groups && table.Station >= 0; group++)
        {
            using RowGroupReader rowGroup = reader.RowGroup(group);
            (string Least, string Most)? range = RangeOf(rowGroup, table.Station);
            bool isApart = most is not null && range is { } known && string.CompareOrdinal(known.Least, most) > 0;
            if (isApart && passed - first >= rows)
            {
                parts.Add((from, group, first));
                (from, first) = (group, passed);
            }

            most = range is null ? null : range.Value.Most;
            passed += rowGroup.MetaData.NumRows;
        }

        parts.Add((from, groups, first));
        return parts;
    });

    /// <summary>Reads a part. Tables that parts before have read into are used again, one on each thread.</summary>
    public static void ReadPart(string file, ReadingLayout layout, (int From, int Until, long FirstRow) part, ConcurrentBag<ParquetTable> tables, StationGathering gathering, ReadingFindings findings) => Guarded(file, () =>
    {
        using ParquetFileReader reader = new(file);
        if (!tables.TryTake(out ParquetTable? table))
        {
            table = new(reader.FileMetaData.Schema, file, layout);
        }

        Read(reader, table, file, layout, part.From, part.Until, gathering, findings, part.FirstRow);
        tables.Add(table);
        return true;
    });

    static T Guarded<T>(string file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception damaged) when (damaged is ParquetException or InvalidDataException or OverflowException or NotSupportedException)
        {
            throw new ReadingsRefusedException(ReadingsRefusal.Broken, file, inner: damaged);
        }
    }

    static void Read(ParquetFileReader reader, ParquetTable table, string file, ReadingLayout layout, int from, int until, StationGathering gathering, ReadingFindings findings, long firstRow = 0)
    {
        ParquetRows rows = new(layout, table, new(layout, table.Heading, file, gathering, findings), gathering);
        long row = firstRow;
        for (int group = from; group < until; group++)
        {
            using RowGroupReader rowGroup = reader.RowGroup(group);
            long left = rowGroup.MetaData.NumRows;
            ColumnReader? station = table.Station < 0 ? null : rowGroup.Column(table.Station);
            ColumnReader time = rowGroup.Column(table.Time);
            ColumnReader[] numbers = [.. table.Pollutants.Select(rowGroup.Column)];
            for (; left > 0; left -= RowsOfBlock)
            {
                int count = (int)Math.Min(left, RowsOfBlock);
                if (station is not null)
                {
                    table.Stations!.Read(station, count);
                }

                table.Hours.Read(time, count);
                for (int at = 0; at < numbers.Length; at++)
                {
                    table.Numbers[at].Read(numbers[at], count);
                }

                rows.Take(row, count);
                row += count;
            }

            station?.Dispose();
            time.Dispose();
            foreach (ColumnReader one in numbers)
            {
                one.Dispose();
            }
        }
    }

    // Ends of words may be shortened in the statistics, upwards at the end: then ranges only look wider.
    static (string Least, string Most)? RangeOf(RowGroupReader group, int column)
    {
        using ColumnChunkMetaData chunk = group.MetaData.GetColumnChunkMetaData(column);
        using Statistics? statistics = chunk.Statistics;
        return statistics switch
        {
            Statistics<ByteArray> { HasMinMax: true } words => (words.Min.ToString(), words.Max.ToString()),
            Statistics<int> { HasMinMax: true } numbers => (Ordered(numbers.Min), Ordered(numbers.Max)),
            Statistics<long> { HasMinMax: true } numbers => (Ordered(numbers.Min), Ordered(numbers.Max)),
            _ => null,
        };

        static string Ordered(long number) => unchecked((ulong)number ^ (1UL << 63)).ToString("X16", System.Globalization.CultureInfo.InvariantCulture);
    }
}
