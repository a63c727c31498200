using Lantu.Standards.Ranking;

namespace Lantu.Domain.Indicators;

/// <summary>
/// The ranks of units by where the year stood at the end of a month, the best first: figures are rounded as they are compared, the same figure shares a rank, and
/// as many ranks are left out after it (1, 2, 2, 4). Only figures of the same months are held against one another: those that most units have.
/// </summary>
/// <param name="Period">The months that the figures are about.</param>
/// <param name="Ranks">The ranks, by unit; those without a figure of these months have none.</param>
public sealed record UnitRanks(FigurePeriod Period, IReadOnlyDictionary<string, int> Ranks)
{
    /// <summary>The ranks at the end of each month that a unit's figures reach to, first to last.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="courses">How the year went for each unit.</param>
    public static IReadOnlyList<UnitRanks> OverMonths(Indicator indicator, IReadOnlyCollection<(string Unit, YearCourse Course)> courses)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(courses);

        return [.. courses.SelectMany(one => one.Course.SoFar.Keys).Distinct().Order().Select(month => AtEndOf(month, indicator, courses))];
    }

    static UnitRanks AtEndOf(int month, Indicator indicator, IEnumerable<(string Unit, YearCourse Course)> courses)
    {
        (string Unit, YearSoFar At)[] known = [.. courses.Where(one => one.Course.SoFar.ContainsKey(month)).Select(one => (one.Unit, one.Course.SoFar[month]))];
        FigurePeriod period = known.GroupBy(one => one.At.Period).MaxBy(group => group.Count())!.Key;
        RankedList<string> list = new(
            known.Where(one => one.At.Period == period).Select(one => new RankEntry<string>(one.Unit, one.At.Value)),
            indicator.Direction == IndicatorDirection.Lower ? RankOrder.SmallestFirst : RankOrder.GreatestFirst,
            indicator.Decimals);
        return new UnitRanks(period, list.Rows.ToDictionary(row => row.Subject, row => row.Rank, StringComparer.Ordinal));
    }
}
