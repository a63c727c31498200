using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Lantu.Standards.AirQuality.Indices;

namespace Lantu.Standards.AirQuality.Columns;

/// <summary>The index of days from the sub-indices of the six, sixteen days at a time: the rule of <see cref="IndexRule.OfDay"/> with its answers for gaps.</summary>
static class IndexEvaluation
{
    const short MostWithoutPrimary = 50;

    public static void Of(StationYear year, int from, int until, IndexRule rule)
    {
        Vector256<short> good = Vector256.Create((short)AirQualityClasses.MostOfGoodDay);
        Vector256<short> least = Vector256.Create((short)rule.Least);
        ReadOnlySpan<DayColumn> columns = year.Columns;
        ref short indices = ref MemoryMarshal.GetReference(year.WritableIndices);
        ref short primary = ref MemoryMarshal.GetReference(year.WritablePrimary);
        int first = from / Vector256<short>.Count * Vector256<short>.Count;
        for (int day = first; day < until; day += Vector256<short>.Count)
        {
            nuint at = (nuint)day;
            Vector256<short> highest = Vector256.Create(SubIndexTable.Unreadable);
            Vector256<short> lowest = Vector256.Create(short.MaxValue);
            foreach (DayColumn column in columns)
            {
                Vector256<short> one = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(column.WritableIndices), at);
                highest = Vector256.Max(highest, one);
                lowest = Vector256.Min(lowest, one);
            }

            // What stands for an unreadable value is the lowest code of all; a missing one leaves an index only above a good day's.
            Vector256<short> index = Vector256.Max(highest, least);
            Vector256<short> none = Vector256.Equals(lowest, Vector256.Create(SubIndexTable.Unreadable))
                | Vector256.LessThan(highest, Vector256<short>.Zero)
                | (Vector256.LessThan(lowest, Vector256<short>.Zero) & Vector256.LessThanOrEqual(index, good));
            Vector256<short> named = Vector256.AndNot(Vector256.GreaterThan(index, Vector256.Create(MostWithoutPrimary)), none);
            Vector256<short> mask = Vector256<short>.Zero;
            short bit = 1;
            foreach (DayColumn column in columns)
            {
                Vector256<short> one = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(column.WritableIndices), at);
                mask |= Vector256.Equals(one, index) & Vector256.Create(bit);
                bit <<= 1;
            }

            (index | none).StoreUnsafe(ref indices, at);
            (mask & named).StoreUnsafe(ref primary, at);
        }
    }

    public static void Count(StationYear year)
    {
        (int valid, int good, int heavy) = (0, 0, 0);
        int mostOfGood = AirQualityClasses.MostOfGoodDay;
        int mostBelowHeavy = AirQualityClasses.MostBelowHeavy;
        foreach (short index in year.Indices)
        {
            valid += index >= 0 ? 1 : 0;
            good += index >= 0 && index <= mostOfGood ? 1 : 0;
            heavy += index > mostBelowHeavy ? 1 : 0;
        }

        (year.ValidDays, year.GoodDays, year.HeavyDays) = (valid, good, heavy);
    }
}
