using Lantu.Domain.Indicators;
using Lantu.Standards;
using Lantu.Standards.SurfaceWater;

namespace Lantu.Domain.Water;

/// <summary>A section with the months that are kept of it, evaluated by <see cref="SectionSeries"/>: a month, and the year so far from as many months on as the standard asks of a year.</summary>
public sealed class SectionCourse
{
    readonly Dictionary<DateOnly, SectionReading> _months;

    readonly Dictionary<(WaterBody, FigurePeriod), SectionFound> _found = [];

    /// <param name="months">The months that are kept of one section.</param>
    public SectionCourse(IEnumerable<SectionMonth> months)
    {
        ArgumentNullException.ThrowIfNull(months);

        _months = months.ToDictionary(month => month.FirstDay, month => month.Reading);
    }

    /// <summary>The first days of the months that are kept.</summary>
    public IEnumerable<DateOnly> Months => _months.Keys.Order();

    /// <summary>What is known of a month; nothing where it is not kept.</summary>
    public SectionReading? this[DateOnly month] => _months.GetValueOrDefault(month);

    /// <summary>
    /// Whether it is left out of a period, as there was too little water to be sampled: every month is kept, and of a month nothing, of a year less than the months that the standard
    /// asks for have anything in them. Months that are missing, or came to no class for another reason, leave the question open.
    /// </summary>
    public bool IsLeftOut(FigurePeriod period)
    {
        SectionReading?[] months = [.. Enumerable.Range(period.First, period.Last - period.First + 1).Select(month => this[new DateOnly(period.Year, month, 1)])];
        return Array.TrueForAll(months, month => month is not null) && months.Count(month => month!.CountValues() > 0) < (period.IsMonth ? 1 : SectionRule.LeastMonthsOfYear);
    }

    /// <summary>What it was found to be.</summary>
    /// <param name="body">River or lake.</param>
    /// <param name="period">A month, or the first months of a year.</param>
    public SectionFound Over(WaterBody body, FigurePeriod period)
    {
        if (!_found.TryGetValue((body, period), out SectionFound? found))
        {
            _found.Add((body, period), found = period.IsMonth ? OfMonth(body, period) : OfYear(body, period));
        }

        return found;
    }

    static SectionFound Without(Shortfall why, Clause clause, int count) => new(new(null, clause, count, why), [], false, []);

    static string WordsOf(WaterClass one, WaterClass other) => $"{WaterTerms.Sign(one)} / {WaterTerms.Sign(other)}";

    static SectionSeries SeriesOf(IEnumerable<(DateOnly Month, SectionReading Reading)> months, WaterBody body, SectionRule rule) =>
        new(months.Select(one => new TimedSample(one.Month.ToDateTime(default), one.Reading.ToSample())), body, rule);

    SectionFound OfMonth(WaterBody body, FigurePeriod period)
    {
        if (this[period.FirstDay] is not { } reading)
        {
            return Without(new(Lack.Values, 0, 1), WaterRules.Statistics, 0);
        }

        SectionEvaluation evaluation = SeriesOf(reading.Values.Count == 0 ? [] : [(period.FirstDay, reading)], body, reading.Programme.ToRule()).Month(period.Year, period.First);
        return (evaluation.Class, reading.Listed) switch
        {
            // Of a class that is listed and another that the values come to nobody can say which is meant.
            ({ Value: { } computed }, { } listed) when computed != listed => Without(new(Lack.SingleValues, 1, 2, WordsOf(computed, listed)), WaterRules.Section, reading.Samples),
            ({ Invalid.Lack: Lack.Items or Lack.Values }, { } listed) => new(new(listed, WaterRules.Section, Math.Max(reading.Samples, 1), null), [], true, [WaterRules.Section]),
            _ => new(evaluation.Class with { Count = evaluation.Class.IsValid ? reading.Samples : evaluation.Class.Count }, evaluation.MainPollutants, false, [WaterRules.Section, WaterRules.Limits]),
        };
    }

    SectionFound OfYear(WaterBody body, FigurePeriod period)
    {
        (DateOnly Month, SectionReading Reading)[] months = [.. _months.Where(one => one.Value.Values.Count > 0 && one.Key >= period.FirstDay && one.Key <= period.LastDay).OrderBy(one => one.Key).Select(one => (one.Key, one.Value))];
        if (months.Select(month => month.Reading.Programme).Distinct().ToArray() is not [var programme])
        {
            return Without(months.Length == 0 ? new(Lack.Months, 0, SectionRule.LeastMonthsOfYear) : new(Lack.SingleValues, 1, 2), WaterRules.Statistics, months.Length);
        }

        foreach ((DateOnly month, _) in months)
        {
            if (Over(body, FigurePeriod.OfMonth(month.Year, month.Month)).Class.Invalid is { Lack: Lack.SingleValues } doubt)
            {
                return Without(doubt, WaterRules.Statistics, months.Length);
            }
        }

        SectionEvaluation evaluation = SeriesOf(months, body, programme.ToRule()).Year(period.Year);
        return new(evaluation.Class, evaluation.MainPollutants, false, [WaterRules.Section, WaterRules.Statistics, WaterRules.Limits]);
    }
}
