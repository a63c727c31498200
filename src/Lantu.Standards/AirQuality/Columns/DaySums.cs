using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Lantu.Standards.AirQuality.Days;
using Lantu.Standards.AirQuality.Hours;

namespace Lantu.Standards.AirQuality.Columns;

/// <summary>Sums over the 24 hours of a day in a compact column. No allocation, no division.</summary>
static class DaySums
{
    /// <summary>840 is a multiple of one to eight hours, so that means over them are compared as whole numbers.</summary>
    static readonly int[] ShareOf840 = [0, 840, 420, 280, 210, 168, 140, 120, 105];

    /// <summary>The sum of a day's values; their number is told by <paramref name="missing"/>, a bit for each hour that has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Of(ref short day, out uint missing)
    {
        Vector128<short> first = Vector128.LoadUnsafe(ref day);
        Vector128<short> second = Vector128.LoadUnsafe(ref day, 8);
        Vector128<short> third = Vector128.LoadUnsafe(ref day, 16);
        missing = Vector128.ExtractMostSignificantBits(first) | (Vector128.ExtractMostSignificantBits(second) << 8) | (Vector128.ExtractMostSignificantBits(third) << 16);
        return Vector128.Sum(Widened(first) + Widened(second) + Widened(third));
    }

    /// <summary>Whether an hour of the day came more than once; the first that did, 1 to 24, else 0.</summary>
    public static int DoubledIn(ReadOnlySpan<short> day) => day.IndexOf(HourCode.Doubled) + 1;

    /// <summary>The highest of the means over eight hours that end at 8 to 24 o'clock and have the least hours: sum and hours of it, and how many there are.</summary>
    public static (int Sum, int Hours, int Windows) HighestOf(ReadOnlySpan<short> day, uint missing, int least) => missing == 0 ? HighestOfWhole(day) : HighestOfGapped(day, missing, least);

    static (int Sum, int Hours, int Windows) HighestOfWhole(ReadOnlySpan<short> day)
    {
        unchecked
        {
            ref short hour = ref MemoryMarshal.GetReference(day);
            int sum = 0;
            for (int at = 0; at < OzoneMaxima.FirstEnd; at++)
            {
                sum += Unsafe.Add(ref hour, at);
            }

            int highest = sum;
            for (int at = OzoneMaxima.FirstEnd; at < ClockHour.InDay; at++)
            {
                sum += Unsafe.Add(ref hour, at) - Unsafe.Add(ref hour, at - OzoneMaxima.FirstEnd);
                highest = Math.Max(highest, sum);
            }

            return (highest, OzoneMaxima.FirstEnd, ClockHour.InDay - OzoneMaxima.FirstEnd + 1);
        }
    }

    static (int Sum, int Hours, int Windows) HighestOfGapped(ReadOnlySpan<short> day, uint missing, int least)
    {
        unchecked
        {
            ref short hour = ref MemoryMarshal.GetReference(day);
            int sum = 0;
            (int Sum, int Hours, int Windows) highest = default;
            long share = -1;
            for (int at = 0; at < ClockHour.InDay; at++)
            {
                sum += Math.Max((int)Unsafe.Add(ref hour, at), 0);
                if (at >= OzoneMaxima.FirstEnd)
                {
                    sum -= Math.Max((int)Unsafe.Add(ref hour, at - OzoneMaxima.FirstEnd), 0);
                }
                else if (at < OzoneMaxima.FirstEnd - 1)
                {
                    continue;
                }

                int hours = OzoneMaxima.FirstEnd - BitOperations.PopCount((missing >> (at - OzoneMaxima.FirstEnd + 1)) & 0xFF);
                if (hours < least)
                {
                    continue;
                }

                highest.Windows++;
                long of840 = (long)sum * ShareOf840[hours];
                if (of840 > share)
                {
                    share = of840;
                    (highest.Sum, highest.Hours) = (sum, hours);
                }
            }

            return highest;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static Vector128<int> Widened(Vector128<short> hours)
    {
        (Vector128<int> lower, Vector128<int> upper) = Vector128.Widen(Vector128.Max(hours, Vector128<short>.Zero));
        return lower + upper;
    }
}
