using System.Collections.Concurrent;
using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Columns;
using Lantu.Standards.AirQuality.Indices;
using Lantu.Standards.AirQuality.Limits;

namespace Lantu.Data.Readings.Results;

/// <summary>Which versions evaluate which year: those named, else those of a day, else those in force all through the year.</summary>
/// <param name="Limits">The version of GB 3095 by name.</param>
/// <param name="Index">The version of HJ 633 by name.</param>
/// <param name="Evaluation">The version of HJ 663 by name.</param>
/// <param name="Day">The day whose versions are meant, for all years.</param>
public sealed record StationVersions(LimitTable? Limits = null, IndexRule? Index = null, EvaluationRule? Evaluation = null, DateOnly? Day = null)
{
    readonly ConcurrentDictionary<int, StationRules> known = [];

    /// <summary>The versions of a year.</summary>
    /// <exception cref="UnsettledVersionException">The year has days of two versions, or of none, and none was named.</exception>
    public StationRules Of(int year) => known.GetOrAdd(year, Make);

    StationRules Make(int year)
    {
        (DateOnly first, DateOnly last) = Day is { } day ? (day, day) : (new(year, 1, 1), new(year, 12, 31));
        return new(
            Limits ?? One(LimitTables.On(first), LimitTables.On(last), "GB 3095", year),
            Index ?? One(IndexRules.On(first), IndexRules.On(last), "HJ 633", year),
            Evaluation ?? One(EvaluationRules.On(first), EvaluationRules.On(last), "HJ 663", year));
    }

    static T One<T>(T? first, T? last, string standard, int year)
        where T : class => first is not null && ReferenceEquals(first, last) ? first : throw new UnsettledVersionException(standard, year);
}
