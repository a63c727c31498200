using Lantu.Standards.AirQuality.Columns;
using ParquetSharp;

namespace Lantu.Data.Readings;

/// <summary>Decimals as bytes of fixed length, the highest first.</summary>
sealed class FixedBlock(int decimals, int length, short mostLevel) : NumberBlock
{
    const int MostBytes = 16;

    readonly FixedLenByteArray[] values = new FixedLenByteArray[MostRows];

    readonly Int128[] numbers = new Int128[MostRows];

    int row;

    int taken;

    public override void Read(ColumnReader reader, int rows)
    {
        (row, taken) = (0, 0);
        int count = ParquetValues.Read((ColumnReader<FixedLenByteArray>)reader, rows, Levels, values, mostLevel);
        Decimals = decimals;
        Fits = decimals <= HourColumn.MostDecimals;
        for (int at = 0; at < count; at++)
        {
            numbers[at] = Read(values[at]);
            Fits &= numbers[at] >= 0 && numbers[at] <= HourColumn.MostCompact;
        }

        int next = 0;
        for (int at = 0; Fits && at < rows; at++)
        {
            Compact[at] = Levels[at] == mostLevel ? (short)numbers[next++] : HourCode.Missing;
        }
    }

    public override decimal? At(int wanted)
    {
        for (; row < wanted; row++)
        {
            taken += Levels[row] == mostLevel ? 1 : 0;
        }

        // Twenty-eight digits hold all that air can be; whatever is longer is above any.
        return Levels[wanted] != mostLevel ? null
            : Int128.Abs(numbers[taken]) > (Int128)decimal.MaxValue ? (numbers[taken] < 0 ? -1 : decimal.MaxValue)
            : (decimal)numbers[taken] * new decimal(1, 0, 0, false, (byte)decimals);
    }

    public static bool CanRead(int decimals, int length) => decimals is >= 0 and <= 28 && length is > 0 and <= MostBytes;

    unsafe Int128 Read(FixedLenByteArray value)
    {
        ReadOnlySpan<byte> bytes = new((void*)value.Pointer, length);
        if (length <= sizeof(long))
        {
            long few = unchecked((sbyte)bytes[0]);
            foreach (byte one in bytes[1..])
            {
                few = unchecked((few << 8) | one);
            }

            return few;
        }

        Int128 number = unchecked((sbyte)bytes[0]);
        foreach (byte one in bytes[1..])
        {
            number = unchecked((number << 8) | one);
        }

        return number;
    }
}
