using System.Numerics;
using System.Runtime.Intrinsics;
using Lantu.Standards.AirQuality.Columns;
using ParquetSharp;

namespace Lantu.Data.Readings;

/// <summary>Whole numbers, or decimals that are stored as such.</summary>
sealed class WholeBlock<T>(int decimals, Func<T, long> longOf, short mostLevel) : NumberBlock
    where T : unmanaged, IBinaryInteger<T>
{
    readonly T[] values = new T[MostRows];

    int row;

    int taken;

    public override void Read(ColumnReader reader, int rows)
    {
        (row, taken) = (0, 0);
        Decimals = decimals;
        int count = ParquetValues.Read((ColumnReader<T>)reader, rows, Levels, values, mostLevel);
        Fits = decimals <= HourColumn.MostDecimals && (typeof(T) == typeof(int) ? Narrow((int[])(object)values, rows, count) : NarrowLong(rows, count));
    }

    public override decimal? At(int wanted)
    {
        for (; row < wanted; row++)
        {
            taken += Levels[row] == mostLevel ? 1 : 0;
        }

        return Levels[wanted] != mostLevel ? null : decimals <= 28 ? longOf(values[taken]) * Unit(decimals) : throw new NotSupportedException();
    }

    static decimal Unit(int decimals) => new(1, 0, 0, false, (byte)decimals);

    bool Narrow(int[] numbers, int rows, int count)
    {
        unchecked
        {
            ref int from = ref numbers[0];
            ref short to = ref Compact[0];
            ref short level = ref Levels[0];
            Vector256<int> all = default;
            int seen = 0;
            int at = 0;
            int next = 0;
            Vector128<short> present = Vector128.Create(mostLevel);
            for (; at + 8 <= rows && next + 8 <= count; at += 8)
            {
                if (Vector128.LoadUnsafe(ref level, (nuint)at) == present)
                {
                    Vector256<int> eight = Vector256.LoadUnsafe(ref from, (nuint)next);
                    all |= eight;
                    Vector128.Narrow(eight.GetLower(), eight.GetUpper()).StoreUnsafe(ref to, (nuint)at);
                    next += 8;
                }
                else
                {
                    One(at, at + 8, ref next, ref seen, numbers);
                }
            }

            One(at, rows, ref next, ref seen, numbers);
            for (int lane = 0; lane < Vector256<int>.Count; lane++)
            {
                seen |= all[lane];
            }

            return (seen & ~short.MaxValue) == 0;
        }
    }

    void One(int from, int until, ref int next, ref int seen, int[] numbers)
    {
        unchecked
        {
            for (int at = from; at < until; at++)
            {
                if (Levels[at] == mostLevel)
                {
                    int number = numbers[next++];
                    seen |= number;
                    Compact[at] = (short)number;
                }
                else
                {
                    Compact[at] = HourCode.Missing;
                }
            }
        }
    }

    bool NarrowLong(int rows, int count)
    {
        int next = 0;
        for (int at = 0; at < rows; at++)
        {
            if (Levels[at] != mostLevel)
            {
                Compact[at] = HourCode.Missing;
                continue;
            }

            long number = longOf(values[next++]);
            if (number is < 0 or > short.MaxValue)
            {
                return false;
            }

            Compact[at] = (short)number;
        }

        return next == count;
    }
}
