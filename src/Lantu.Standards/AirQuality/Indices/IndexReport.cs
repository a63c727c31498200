namespace Lantu.Standards.AirQuality.Indices;

/// <summary>The index of a day or an hour 空气质量指数 (AQI) with all that belongs to it.</summary>
/// <param name="Edition">The version of HJ 633 that was followed.</param>
/// <param name="Index">
/// The index, or why it may not be stated. Where a pollutant is missing it is stated only above 100: such a day is certainly not good, while one at or below
/// 100 may be anything (HJ 633-2026, 5.3, taken for both versions).
/// </param>
/// <param name="SubIndices">The index of each item there is, in the order of the pollutants.</param>
/// <param name="Missing">Pollutants the report asks for and has no concentration of.</param>
/// <param name="LeftOut">Pollutants that were left out by decision: deducted, or not in the monitoring programme.</param>
public sealed record IndexReport(Edition Edition, Evaluated<int> Index, IReadOnlyList<SubIndex> SubIndices, IReadOnlyList<Pollutant> Missing, IReadOnlyList<Pollutant> LeftOut)
{
    const int MostWithoutPrimary = 50;

    /// <summary>
    /// The primary pollutants 首要污染物: all whose sub-index is the index, where that is above 50; several where they tie. HJ 633-2012, 4.4.2; HJ 633-2026, 4.3.1.
    /// </summary>
    public IReadOnlyList<Pollutant> Primary =>
        Index is { IsValid: true, Value: > MostWithoutPrimary } ? [.. Above(MostWithoutPrimary).Where(one => one.Value.Value == Index.Value).Select(one => one.Item.Pollutant).Distinct()] : [];

    /// <summary>Pollutants that exceed 超标污染物, sub-index above 100: HJ 633-2012 alone; empty under later versions, which have no such term.</summary>
    public IReadOnlyList<Pollutant> Exceeding =>
        NamesExceeding ? [.. Above(AirQualityClasses.MostOfGoodDay).Select(one => one.Item.Pollutant).Distinct()] : [];

    /// <summary>The class; none where there is no index.</summary>
    public AirQualityClass? Class => Index.Value is { } index ? AirQualityClasses.Of(index) : null;

    internal bool NamesExceeding { get; init; }

    IEnumerable<SubIndex> Above(int index) => SubIndices.Where(one => one.Value.Value > index);
}
