using System.Globalization;
using ParquetSharp;

namespace Lantu.Data.Readings;

/// <summary>A stretch of the column that names stations, by words or numbers: the same name is made once.</summary>
sealed class StationBlock(PhysicalType type, short mostLevel)
{
    const int LongestNumber = 20;

    const int MostRows = ParquetReadings.RowsOfBlock;

    readonly short[] levels = new short[MostRows];

    readonly ByteArray[] words = type == PhysicalType.ByteArray ? new ByteArray[MostRows] : [];

    readonly int[] numbers = type == PhysicalType.Int32 ? new int[MostRows] : [];

    readonly long[] longs = type == PhysicalType.Int64 ? new long[MostRows] : [];

    readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    readonly int[] starts = new int[MostRows];

    readonly string[] stations = new string[MostRows];

    /// <summary>Stretches of rows of the same station.</summary>
    public int Runs { get; private set; }

    public static StationBlock? Of(ColumnDescriptor column) =>
        column.MaxRepetitionLevel == 0 && column.MaxDefinitionLevel <= 1 && column.PhysicalType is PhysicalType.ByteArray or PhysicalType.Int32 or PhysicalType.Int64 ? new(column.PhysicalType, column.MaxDefinitionLevel) : null;

    public int StartOf(int run) => starts[run];

    public int EndOf(int run, int rows) => run + 1 < Runs ? starts[run + 1] : rows;

    /// <summary>The station of a run; empty where none is named.</summary>
    public string StationOf(int run) => stations[run];

    public void Read(ColumnReader reader, int rows)
    {
        Runs = 0;
        if (type == PhysicalType.ByteArray)
        {
            int count = ParquetValues.Read((ColumnReader<ByteArray>)reader, rows, levels, words, mostLevel);
            for (int row = 0, next = 0; row < rows; row++)
            {
                if (count < rows && levels[row] != mostLevel)
                {
                    Begin(row, null);
                    continue;
                }

                // The same entry of the dictionary stands at the same place.
                ByteArray word = words[next++];
                if (next < 2 || word.Pointer != words[next - 2].Pointer || word.Length != words[next - 2].Length || (Runs > 0 && stations[Runs - 1].Length == 0))
                {
                    Begin(row, Bytes(word));
                }
            }
        }
        else
        {
            int count = type == PhysicalType.Int32
                ? ParquetValues.Read((ColumnReader<int>)reader, rows, levels, numbers, mostLevel)
                : ParquetValues.Read((ColumnReader<long>)reader, rows, levels, longs, mostLevel);
            Span<byte> digits = stackalloc byte[LongestNumber];
            for (int row = 0, next = 0; row < rows; row++)
            {
                if (count < rows && levels[row] != mostLevel)
                {
                    Begin(row, null);
                    continue;
                }

                long number = type == PhysicalType.Int32 ? numbers[next] : longs[next];
                if (next == 0 || number != (type == PhysicalType.Int32 ? numbers[next - 1] : longs[next - 1]) || (Runs > 0 && stations[Runs - 1].Length == 0))
                {
                    number.TryFormat(digits, out int written, default, CultureInfo.InvariantCulture);
                    Begin(row, digits[..written]);
                }

                next++;
            }
        }
    }

    static unsafe ReadOnlySpan<byte> Bytes(ByteArray word) => new((void*)word.Pointer, word.Length);

    void Begin(int row, ReadOnlySpan<byte> name)
    {
        string station = System.Text.Encoding.UTF8.GetString(name).Trim();
        if (Runs > 0 && stations[Runs - 1] == station)
        {
            return;
        }

        starts[Runs] = row;
        stations[Runs++] = names.TryGetValue(station, out string? known) ? known : names[station] = station;
    }
}
