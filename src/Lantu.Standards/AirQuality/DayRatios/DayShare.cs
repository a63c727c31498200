using Lantu.Standards.Rounding;

namespace Lantu.Standards.AirQuality.DayRatios;

/// <summary>Days of a kind among the valid days.</summary>
/// <param name="Days">Days of the kind.</param>
/// <param name="ValidDays">All valid days.</param>
/// <param name="Clause">The rule.</param>
public readonly record struct DayShare(int Days, int ValidDays, Clause Clause)
{
    const decimal Whole = 100;

    /// <summary>The share in per cent, unrounded; invalid where no day is valid.</summary>
    public Evaluated<decimal> Percent => ValidDays == 0 ? new(null, Clause, 0, new(Lack.Values, 0, 1)) : new(Days * Whole / ValidDays, Clause, ValidDays, null);

    /// <summary>The share in per cent as it is stated, with one decimal (HJ 663-2026, table 3).</summary>
    public decimal? Stated => Percent.Value is { } percent ? HalfEven.Round(percent, 1) : null;
}
