using System.Globalization;
using ParquetSharp;

namespace Lantu.Data.Readings;

/// <summary>A stretch of the column that names stations, by words or numbers: the same name is made once.</summary>
sealed class StationBlock(PhysicalType type, short mostLevel)
{
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
            Split(ParquetValues.Read((ColumnReader<ByteArray>)reader, rows, levels, words, mostLevel), rows, words, (one, other) => one.Pointer == other.Pointer ? one.Length == other.Length : Bytes(one).SequenceEqual(Bytes(other)), word => System.Text.Encoding.UTF8.GetString(Bytes(word)));
        }
        else if (type == PhysicalType.Int32)
        {
            Split(ParquetValues.Read((ColumnReader<int>)reader, rows, levels, numbers, mostLevel), rows, numbers, (one, other) => one == other, number => number.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            Split(ParquetValues.Read((ColumnReader<long>)reader, rows, levels, longs, mostLevel), rows, longs, (one, other) => one == other, number => number.ToString(CultureInfo.InvariantCulture));
        }
    }

    static unsafe ReadOnlySpan<byte> Bytes(ByteArray word) => new((void*)word.Pointer, word.Length);

    void Split<T>(int count, int rows, T[] values, Func<T, T, bool> areSame, Func<T, string> nameOf)
    {
        int next = 0;
        bool hasValue = false;
        for (int row = 0; row < rows; row++)
        {
            bool isNamed = count == rows || levels[row] == mostLevel;
            int at = next;
            next += isNamed ? 1 : 0;
            if (row > 0 && isNamed == hasValue && (!isNamed || areSame(values[at], values[at - 1])))
            {
                continue;
            }

            hasValue = isNamed;
            starts[Runs] = row;
            string name = isNamed ? nameOf(values[at]).Trim() : "";
            stations[Runs++] = names.TryGetValue(name, out string? known) ? known : names[name] = name;
        }
    }
}
