namespace Lantu.Standards.SurfaceWater;

/// <summary>The samples of one section, evaluated by month, quarter and year (环办〔2011〕22号, 数据统计).</summary>
public sealed class SectionSeries
{
    readonly TimedSample[] _samples;
    readonly WaterBody _body;
    readonly SectionRule _rule;

    /// <summary>The samples of a section in whatever order.</summary>
    /// <param name="samples">All samples; two of the same moment make every period that holds them invalid.</param>
    /// <param name="body">River or lake.</param>
    /// <param name="rule">Items and parameters.</param>
    public SectionSeries(IEnumerable<TimedSample> samples, WaterBody body, SectionRule rule)
    {
        ArgumentNullException.ThrowIfNull(samples);
        ArgumentNullException.ThrowIfNull(rule);

        _samples = [.. samples.OrderBy(sample => sample.At)];
        _body = body;
        _rule = rule;
    }

    /// <summary>A month: its one sample, or the mean of several.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, 1 to 12.</param>
    public SectionEvaluation Month(int year, int month)
    {
        DateTime from = new(year, month, 1);
        return OfSamples(from, from.AddMonths(1), least: 1);
    }

    /// <summary>A quarter: the mean of its samples, each item with as many as the rule asks for.</summary>
    /// <param name="year">The year.</param>
    /// <param name="quarter">The quarter, 1 to 4.</param>
    public SectionEvaluation Quarter(int year, int quarter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quarter, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quarter, 4);

        DateTime from = new(year, (quarter * 3) - 2, 1);
        return OfSamples(from, from.AddMonths(3), _rule.SamplesOfQuarter);
    }

    /// <summary>A year: the mean of the means of its months, each item with as many months as the rule asks for.</summary>
    /// <param name="year">The year.</param>
    public SectionEvaluation Year(int year)
    {
        DateTime from = new(year, 1, 1);
        TimedSample[] samples = Within(from, from.AddYears(1));
        WaterSample[] months = [.. samples.GroupBy(sample => sample.At.Month).Select(month => WaterSample.Mean([.. month.Select(sample => sample.Sample)], _rule.Detection))];
        return Evaluate(samples, months, _rule.MonthsOfYear, Lack.Months);
    }

    SectionEvaluation OfSamples(DateTime from, DateTime to, int least)
    {
        TimedSample[] samples = Within(from, to);
        return Evaluate(samples, [.. samples.Select(sample => sample.Sample)], least, Lack.Values);
    }

    SectionEvaluation Evaluate(TimedSample[] samples, WaterSample[] parts, int least, Lack lack)
    {
        if (parts.Length == 0 || parts.Length < least)
        {
            return SingleFactor.Without(new(lack, parts.Length, Math.Max(least, 1)), Mean(parts), _body, parts.Length);
        }

        int moments = samples.DistinctBy(sample => sample.At).Count();
        if (moments < samples.Length)
        {
            string doubled = string.Join(", ", samples.CountBy(sample => sample.At).Where(moment => moment.Value > 1).Select(moment => moment.Key.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture)));
            return SingleFactor.Without(new(Lack.SingleValues, moments, samples.Length, doubled), Mean(parts), _body, parts.Length);
        }

        foreach (WaterItem item in _rule.Items.Except(_rule.Occasional))
        {
            int found = parts.Count(part => part.Values.ContainsKey(item));
            if (found > 0 && found < least)
            {
                return SingleFactor.Without(new(lack, found, least, item.ToString()), Mean(parts), _body, parts.Length);
            }
        }

        return SingleFactor.Evaluate(Mean(parts), _body, _rule, parts.Length);
    }

    WaterSample Mean(WaterSample[] parts) => parts.Length == 0 ? new(new Dictionary<WaterItem, WaterValue>()) : WaterSample.Mean(parts, _rule.Detection);

    TimedSample[] Within(DateTime from, DateTime to) => [.. _samples.Where(sample => sample.At >= from && sample.At < to)];
}
