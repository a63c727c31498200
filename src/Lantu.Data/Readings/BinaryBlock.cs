using System.Globalization;
using System.Numerics;
using Lantu.Standards.AirQuality.Columns;
using ParquetSharp;

namespace Lantu.Data.Readings;

/// <summary>Binary fractions: what is meant is the shortest decimal that reads as the same number.</summary>
sealed class BinaryBlock<T>(short mostLevel, Func<T, long, bool> isThousandths, Func<T, string> textOf) : NumberBlock
    where T : unmanaged, IFloatingPoint<T>
{
    /// <summary>A binary fraction of 24 bits tells decimals of six digits apart.</summary>
    const double MostThousandths = 999_999;

    static readonly int[] Powers = [1000, 100, 10, 1];

    readonly T[] values = new T[MostRows];

    readonly int[] thousandths = new int[MostRows];

    int row;

    int taken;

    public override void Read(ColumnReader reader, int rows)
    {
        (row, taken) = (0, 0);
        int count = ParquetValues.Read((ColumnReader<T>)reader, rows, Levels, values, mostLevel);
        Fits = InThousandths(count) && Narrow(rows, count);
    }

    public override decimal? At(int wanted)
    {
        for (; row < wanted; row++)
        {
            taken += Levels[row] == mostLevel ? 1 : 0;
        }

        // No number stands for no value, as in tables of pandas; what is endless is above any air.
        return Levels[wanted] != mostLevel || T.IsNaN(values[taken]) ? null
            : decimal.TryParse(textOf(values[taken]), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number
            : T.IsNegative(values[taken]) ? -1 : decimal.MaxValue;
    }

    bool InThousandths(int count)
    {
        for (int at = 0; at < count; at++)
        {
            double number = double.CreateTruncating(values[at]);
            if (double.IsNaN(number))
            {
                thousandths[at] = -1;
                continue;
            }

            double times = Math.Round(number * 1000);
            if (times is < 0 or > MostThousandths || !isThousandths(values[at], (long)times))
            {
                return false;
            }

            thousandths[at] = (int)times;
        }

        return true;
    }

    bool Narrow(int rows, int count)
    {
        ReadOnlySpan<int> numbers = thousandths.AsSpan(0, count);
        Decimals = HourColumn.MostDecimals;
        for (int fewer = 0; fewer < HourColumn.MostDecimals; fewer++)
        {
            if (AllDivideBy(numbers, Powers[fewer]))
            {
                Decimals = fewer;
                break;
            }
        }

        int divisor = Powers[Decimals];
        int next = 0;
        for (int at = 0; at < rows; at++)
        {
            int number = Levels[at] == mostLevel ? numbers[next++] : -1;
            int narrowed = number < 0 ? HourCode.Missing : number / divisor;
            if (narrowed > HourColumn.MostCompact)
            {
                return false;
            }

            Compact[at] = (short)narrowed;
        }

        return true;
    }

    static bool AllDivideBy(ReadOnlySpan<int> numbers, int divisor)
    {
        foreach (int number in numbers)
        {
            if (number >= 0 && number % divisor != 0)
            {
                return false;
            }
        }

        return true;
    }
}
