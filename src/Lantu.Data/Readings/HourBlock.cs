using ParquetSharp;

namespace Lantu.Data.Readings;

/// <summary>A stretch of a column of time stamps, as hours since 1970 in Beijing.</summary>
sealed class HourBlock(long ticksOfHour, long shift, short mostLevel)
{
    /// <summary>Stands for a time that is missing.</summary>
    public const long None = long.MinValue;

    /// <summary>Stands for a time that is not on the hour.</summary>
    public const long Uneven = long.MinValue + 1;

    const int BeijingOffset = 8;

    readonly short[] levels = new short[ParquetReadings.RowsOfBlock];

    readonly long[] values = new long[ParquetReadings.RowsOfBlock];

    /// <summary>The time of each row as it stands in the file, where rows have one.</summary>
    public long[] Hours { get; } = new long[ParquetReadings.RowsOfBlock];

    /// <summary>Reads time stamps; none where the column holds something else. One that says it is in UTC is an instant, others are the clock's.</summary>
    public static HourBlock? Of(ColumnDescriptor column)
    {
        using LogicalType type = column.LogicalType;
        const long milliseconds = 3_600_000;
        return type is TimestampLogicalType stamp && column.PhysicalType == PhysicalType.Int64 && column.MaxRepetitionLevel == 0 && column.MaxDefinitionLevel <= 1
            ? new(stamp.TimeUnit switch { TimeUnit.Millis => milliseconds, TimeUnit.Micros => milliseconds * 1000, _ => milliseconds * 1_000_000 }, stamp.IsAdjustedToUtc ? BeijingOffset : 0, column.MaxDefinitionLevel)
            : null;
    }

    public void Read(ColumnReader reader, int rows)
    {
        int count = ParquetValues.Read((ColumnReader<long>)reader, rows, levels, values, mostLevel);
        int next = 0;
        long lastStamp = 0;
        long lastHour = 0;
        for (int row = 0; row < rows; row++)
        {
            if (count < rows && levels[row] != mostLevel)
            {
                Hours[row] = None;
                continue;
            }

            // Most rows are one hour after the row before: no division for them.
            long stamp = values[next++];
            if (unchecked(stamp - lastStamp) != ticksOfHour || row == 0)
            {
                (long hour, long rest) = Math.DivRem(stamp, ticksOfHour);
                Hours[row] = rest == 0 ? hour + shift : Uneven;
                (lastStamp, lastHour) = rest == 0 ? (stamp, hour + shift) : (long.MinValue, 0);
            }
            else
            {
                lastStamp = stamp;
                Hours[row] = ++lastHour;
            }
        }
    }
}
