using Lantu.Domain.Indicators;
using Lantu.Standards.Rounding;
using Lantu.Ui;

namespace Lantu.Features.Indicators;

/// <summary>What the charts of indicators show.</summary>
static class IndicatorCharts
{
    const int LastMonth = 12;

    static readonly Dictionary<int, decimal> None = [];

    /// <summary>The year of a target, month by month.</summary>
    /// <returns>Nothing where no figure reaches from the new year on, or its months say nothing of the year.</returns>
    public static ChartContent? OfYear(AttainmentView view, Attainment one)
    {
        PlanIndicator indicator = view.Cell.Indicator;
        if (indicator.Known is not { Nature: not IndicatorNature.Level } known || view.Courses.GetValueOrDefault(one.Basis) is not { SoFar.Count: > 0 } course || one.SoFar is not { } at)
        {
            return null;
        }

        int decimals = known.Decimals + 1;
        YearEndBand? band = view.Bands.GetValueOrDefault(one.Basis);
        Dictionary<int, decimal> before = view.CoursesBefore[one.Basis].SoFar.ToDictionary(month => month.Key, month => month.Value.Value);
        IReadOnlyList<ChartSeries> all =
        [
            Line(Words.Of("CourseMonth"), ChartLook.Column, known.Nature == IndicatorNature.Total ? None : course.Months),
            Line(Words.Of("CourseMain"), ChartLook.Main, course.SoFar.ToDictionary(month => month.Key, month => month.Value.Value)),
            Line(Words.Of("CourseBefore", view.Year - 1), ChartLook.Before, before),
            Line(Words.Of("CourseTarget", IndicatorWords.Target(one.Target)), ChartLook.Target, In(Enumerable.Range(1, LastMonth), one.Target.Value)),
            Line(Words.Of("CoursePath"), ChartLook.Path, one.NeededCourse()),
            Line(Words.Of("CourseBand"), ChartLook.Band, In([LastMonth], band?.Low)) with { UpTo = Of(In([LastMonth], band?.High)) },
        ];
        return new ChartContent([.. Enumerable.Range(1, LastMonth).Select(IndicatorWords.Month)], [.. all.Where(series => series.Values.Any(value => value is not null))])
        {
            Name = Words.Of("CourseOf", one.Target.Unit, IndicatorWords.Name(indicator), view.Year) + (known.HasBases ? $" {IndicatorWords.Basis(one.Basis)}" : ""),
            Says = Said(Sentences(one, at, before, band)),
            Unit = indicator.Unit,
        };

        ChartSeries Line(string name, ChartLook look, IReadOnlyDictionary<int, decimal> byMonth) => new(name, look, Of(byMonth));

        IReadOnlyList<decimal?> Of(IReadOnlyDictionary<int, decimal> byMonth) => [.. Enumerable.Range(1, LastMonth).Select(month => byMonth.TryGetValue(month, out decimal value) ? HalfEven.Round(value, decimals) : (decimal?)null)];
    }

    /// <summary>The ranks of the units over the months.</summary>
    /// <returns>Nothing where there are no two months to look from one to the other.</returns>
    public static ChartContent? OfRanks(IndicatorView view)
    {
        IndicatorStanding[] ranked = [.. view.Standings.Where(standing => standing.Ranks.Count > 0)];
        int[] months = [.. ranked.SelectMany(standing => standing.Ranks.Keys).Distinct().Order()];
        return months.Length < 2 ? null : new ChartContent(
            [.. months.Select(IndicatorWords.Month)],
            [.. ranked.Select(standing => new ChartSeries(UnitLabel.Short(standing.Unit), ChartLook.Rank, [.. months.Select(month => standing.Ranks.TryGetValue(month, out int rank) ? rank : (decimal?)null)]))])
        {
            Name = Words.Of("RanksOf", IndicatorWords.Name(view.Indicator), view.Year) + (view.Bases.Count > 1 ? $" {IndicatorWords.Basis(view.Basis)}" : ""),
            Says = Said(Sentences(ranked, months)),
        };
    }

    static string Said(IEnumerable<string> sentences) => string.Join(Words.IsEnglish ? " " : "", sentences);

    static Dictionary<int, decimal> In(IEnumerable<int> months, decimal? value) => value is { } known ? months.ToDictionary(month => month, _ => known) : [];

    static IEnumerable<string> Sentences(Attainment one, YearSoFar at, Dictionary<int, decimal> before, YearEndBand? band)
    {
        int? decimals = one.Target.Indicator.Decimals;
        yield return Words.Of("CourseSays", one.Target.Unit, IndicatorWords.Name(one.Target.Indicator), IndicatorWords.Period(at.Period), IndicatorWords.Figure(at.Value, decimals), one.Target.Indicator.Unit, IndicatorWords.Target(one.Target), IndicatorWords.Verdict(one.Verdict));
        if (before.TryGetValue(at.Period.Last, out decimal then))
        {
            yield return Words.Of("CourseSaysBefore", IndicatorWords.Figure(then, decimals));
        }

        if (band is { Low: { } low, High: { } high })
        {
            yield return Words.Of("YearEndBetween", IndicatorWords.Worked(low, decimals), IndicatorWords.Worked(high, decimals));
        }
    }

    static IEnumerable<string> Sentences(IndicatorStanding[] ranked, int[] months)
    {
        (int first, int last) = (months[0], months[^1]);
        IndicatorStanding[] now = [.. ranked.Where(standing => standing.Ranks.ContainsKey(last)).OrderBy(standing => standing.Ranks[last])];
        yield return Words.Of("RanksSay", IndicatorWords.Month(last), now[0].Unit, now[^1].Unit, now[^1].Ranks[last], now.Length);
        (string Unit, int Up)[] moved = [.. now.Where(standing => standing.Ranks.ContainsKey(first)).Select(standing => (standing.Unit, standing.Ranks[first] - standing.Ranks[last])).OrderByDescending(one => one.Item2)];
        if (moved is [{ Up: > 0 } up, .., { Up: < 0 } down])
        {
            yield return Words.Of("RanksSayMoved", IndicatorWords.Month(first), up.Unit, up.Up, down.Unit, -down.Up);
        }
    }
}
