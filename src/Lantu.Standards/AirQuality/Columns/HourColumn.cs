using System.Runtime.CompilerServices;
using Lantu.Standards.AirQuality.Hours;

namespace Lantu.Standards.AirQuality.Columns;

/// <summary>
/// The hours of one pollutant at one place over a calendar year, as whole numbers of one decimal unit in sixteen bits. Values that do not fit (more than three decimals, or too large
/// for the decimals others have) turn the column into one of decimals, which loses nothing and is slower. To be used again for the next place.
/// </summary>
public sealed class HourColumn
{
    /// <summary>The largest number a compact column holds, in its unit.</summary>
    public const short MostCompact = short.MaxValue;

    /// <summary>Decimals a compact column may have.</summary>
    public const int MostDecimals = 3;

    const int LongestYear = 366;

    static readonly long[] Powers = [1, 10, 100, 1000];

    readonly short[] compact = new short[LongestYear * ClockHour.InDay];

    decimal[]? exact;

    int hours;

    internal HourColumn(Pollutant pollutant) => Pollutant = pollutant;

    /// <summary>Which pollutant.</summary>
    public Pollutant Pollutant { get; }

    /// <summary>Decimals of the compact unit: with 1, the number 57 is 5.7.</summary>
    public int Decimals { get; private set; }

    /// <summary>Whether a value did not fit, so that the values are decimals.</summary>
    public bool IsExact { get; private set; }

    /// <summary>Codes of all hours (<see cref="HourCode"/>), and where the column is compact its values. Written to in whole stretches by readers that have checked what they write.</summary>
    public Span<short> Compact => compact.AsSpan(0, hours);

    /// <summary>The value of an hour; absent where there is none.</summary>
    /// <param name="index">Hours since the year began: 0 is hour 1 of 1 January.</param>
    public decimal? this[int index] => compact[index] < 0 ? null : IsExact ? exact![index] : new decimal(compact[index], 0, 0, false, (byte)Decimals);

    /// <summary>Takes a reading.</summary>
    /// <param name="index">Hours since the year began.</param>
    /// <param name="value">Its value in the pollutant's unit; absent where the source says it is missing.</param>
    /// <returns>What is wrong with it, or nothing.</returns>
    public HourFaultKind? Put(int index, decimal? value)
    {
        if (value is not { } some)
        {
            return Mark(index);
        }

        // 28 decimals at most: a number of three and fewer is whole a thousand times over.
        decimal most = some is >= 0 and <= HourlySeries.MostPossible ? some * Powers[MostDecimals] : -1;
        if (most >= 0 && most == decimal.Truncate(most))
        {
            return Put(index, (long)most, MostDecimals);
        }

        return Take(index) ?? Fault(index, some) ?? PutExact(index, some);
    }

    /// <summary>Takes a reading that is a whole number of a decimal unit.</summary>
    /// <param name="index">Hours since the year began.</param>
    /// <param name="number">How many of the unit.</param>
    /// <param name="decimals">Decimals of the unit, 0 to 3.</param>
    /// <returns>What is wrong with it, or nothing.</returns>
    public HourFaultKind? Put(int index, long number, int decimals)
    {
        if (Take(index) is { } doubled)
        {
            return doubled;
        }

        if (number < 0 || number > (long)HourlySeries.MostPossible * Powers[decimals])
        {
            compact[index] = HourCode.Missing;
            return number < 0 ? HourFaultKind.Negative : HourFaultKind.Absurd;
        }

        if (!IsExact)
        {
            while (decimals > Decimals && number % 10 == 0)
            {
                number /= 10;
                decimals--;
            }

            if (decimals > Decimals && !Refine(decimals))
            {
                return PutExact(index, (decimal)number / Powers[decimals]);
            }

            number *= Powers[Decimals - Math.Min(decimals, Decimals)];
            if (number <= MostCompact)
            {
                compact[index] = (short)number;
                return null;
            }

            decimals = Decimals;
        }

        return PutExact(index, (decimal)number / Powers[decimals]);
    }

    /// <summary>Takes a number that fits the column as it stands: of its own unit, for an hour that no reading has come of. Else nothing happens.</summary>
    /// <param name="index">Hours since the year began.</param>
    /// <param name="number">How many of the unit.</param>
    /// <param name="decimals">Decimals of the unit, 0 to 3.</param>
    /// <returns>Whether it was taken.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryPlace(int index, int number, int decimals)
    {
        if (decimals != Decimals || number < 0 || number > MostCompact || IsExact || compact[index] != HourCode.Untold)
        {
            return false;
        }

        compact[index] = unchecked((short)number);
        return true;
    }

    /// <summary>Takes a reading without a value.</summary>
    /// <param name="index">Hours since the year began.</param>
    /// <returns>What is wrong with it, or nothing.</returns>
    public HourFaultKind? Mark(int index)
    {
        if (Take(index) is { } doubled)
        {
            return doubled;
        }

        compact[index] = HourCode.Missing;
        return null;
    }

    /// <summary>Puts a value in place of what an hour had: a correction, not a second reading.</summary>
    /// <param name="index">Hours since the year began.</param>
    /// <param name="value">Its value; absent where it is taken away.</param>
    /// <returns>What is wrong with it, or nothing.</returns>
    public HourFaultKind? Correct(int index, decimal? value)
    {
        compact[index] = HourCode.Untold;
        return Put(index, value);
    }

    /// <summary>The unit of a whole stretch to come, where the column is still empty.</summary>
    /// <param name="decimals">Decimals, 0 to 3.</param>
    public void Agree(int decimals) => Decimals = decimals;

    /// <summary>The same hours as a series of decimals.</summary>
    /// <param name="year">Which year they are of.</param>
    public HourlySeries SeriesOf(int year)
    {
        DateOnly first = new(year, 1, 1);
        return HourlySeries.Of(Pollutant, first, new(year, 12, 31), Enumerable.Range(0, hours).SelectMany(index =>
        {
            HourlyReading reading = new(new(first.AddDays(index / ClockHour.InDay), (index % ClockHour.InDay) + 1), this[index]);
            return compact[index] switch
            {
                HourCode.Untold => Enumerable.Empty<HourlyReading>(),
                HourCode.Doubled => [reading, reading],
                _ => [reading],
            };
        }));
    }

    internal void Clear(int newHours)
    {
        hours = newHours;
        Decimals = 0;
        IsExact = false;
        Compact.Fill(HourCode.Untold);
    }

    // The first reading of an hour may go on; a second spoils it.
    HourFaultKind? Take(int index)
    {
        if (Compact[index] == HourCode.Untold)
        {
            return null;
        }

        compact[index] = HourCode.Doubled;
        return HourFaultKind.Doubled;
    }

    HourFaultKind? Fault(int index, decimal value)
    {
        HourFaultKind? fault = value < 0 ? HourFaultKind.Negative : value > HourlySeries.MostPossible ? HourFaultKind.Absurd : null;
        if (fault is not null)
        {
            compact[index] = HourCode.Missing;
        }

        return fault;
    }

    HourFaultKind? PutExact(int index, decimal value)
    {
        if (!IsExact)
        {
            exact ??= new decimal[compact.Length];
            for (int at = 0; at < hours; at++)
            {
                exact[at] = this[at] ?? 0;
            }

            IsExact = true;
        }

        exact![index] = value;
        compact[index] = 0;
        return null;
    }

    bool Refine(int decimals)
    {
        long factor = Powers[decimals - Decimals];
        foreach (short value in Compact)
        {
            if (value * factor > MostCompact)
            {
                return false;
            }
        }

        foreach (ref short value in Compact)
        {
            value = value < 0 ? value : (short)(value * factor);
        }

        Decimals = decimals;
        return true;
    }
}
