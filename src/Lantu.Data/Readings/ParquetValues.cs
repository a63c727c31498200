using ParquetSharp;

namespace Lantu.Data.Readings;

/// <summary>Reads so many rows of a flat column, through all its pages.</summary>
static class ParquetValues
{
    /// <summary>The values stand together at the front, a level for each row tells which rows have one.</summary>
    /// <returns>How many values there are.</returns>
    public static int Read<T>(ColumnReader<T> reader, int rows, short[] levels, T[] values, short mostLevel)
        where T : unmanaged
    {
        int done = 0;
        int found = 0;
        while (done < rows)
        {
            long read = mostLevel == 0
                ? reader.ReadBatch(rows - done, values.AsSpan(found), out long valuesRead)
                : reader.ReadBatch(rows - done, levels.AsSpan(done, rows - done), [], values.AsSpan(found), out valuesRead);
            if (read <= 0)
            {
                throw new InvalidDataException("The column ends before its rows.");
            }

            done += (int)read;
            found += (int)valuesRead;
        }

        return found;
    }
}
