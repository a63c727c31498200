using Lantu.Data.Readings.Results;
using Lantu.Standards;
using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Attainments;
using Lantu.Standards.AirQuality.Composites;
using Lantu.Standards.AirQuality.DayRatios;
using Lantu.Standards.AirQuality.Days;
using Lantu.Standards.AirQuality.Periods;
using Lantu.Standards.AirQuality.SandDust;

namespace Lantu.Data.Readings.Areas;

/// <summary>Months or years of areas: days and figures as measured, and beside them with approved sand deducted.</summary>
sealed class AreaPeriodResults
{
    readonly ResultColumnOf<string> level = new("level");

    readonly ResultColumnOf<string> area = new("area");

    readonly ResultColumnOf<string> period = new("period");

    readonly Basis raw = new("", Pollutants.Six);

    readonly Basis deducted = new("_deducted", Pollutants.Particulate);

    readonly ResultColumnOf<int> bySand = new("exceeding_by_sand_days");

    readonly ResultColumnOf<int>[] attains = [.. Pollutants.Six.Select(pollutant => new ResultColumnOf<int>(DayResults.NameOf(pollutant) + "_attains"))];

    readonly ResultColumnOf<string>[] versions = [new("limits"), new("index"), new("evaluation")];

    public IReadOnlyList<ResultColumn> Columns => [level, area, period, .. raw.Columns, .. deducted.Columns, bySand, .. attains, .. versions];

    public void Add(AreaYear year, Period of)
    {
        SandDay[] days = [.. year.Days.Where(day => day.Day >= of.First && day.Day <= of.Last)];
        level.Add(year.Level);
        area.Add(year.Area);
        period.Add(of.ToString());
        raw.Add(year.Raw, DayRatioReport.Of(days, DayBasis.Raw, year.Rules.Evaluation), year, of);
        deducted.Add(year.Raw.ToDictionary(one => one.Key, one => year.Deducted.GetValueOrDefault(one.Key, one.Value)), DayRatioReport.Of(days, DayBasis.SandDeducted, year.Rules.Evaluation), year, of);
        bySand.Add(DayRatioReport.ExceedingBySand(days, year.Rules.Evaluation).Days);
        foreach ((ResultColumnOf<int> column, Pollutant pollutant) in attains.Zip(Pollutants.Six))
        {
            column.AddIfAny(of.IsYear && YearAttainment.Of(year.Raw[pollutant], year.Year, year.Rules.Evaluation, year.Rules.Limits).Attains is { } does ? does ? 1 : 0 : null);
        }

        versions[0].Add(year.Rules.Limits.Edition.Name);
        versions[1].Add(year.Rules.Index.Edition.Name);
        versions[2].Add(year.Rules.Evaluation.Edition.Name);
    }

    sealed class Basis(string suffix, IReadOnlyList<Pollutant> pollutants)
    {
        readonly ResultColumnOf<int>[] days = [.. new[] { "valid_days", "good_days", "heavy_days" }.Select(name => new ResultColumnOf<int>(name + suffix))];

        readonly EvaluatedColumns[] shares = [new("good_percent" + suffix), new("heavy_percent" + suffix)];

        readonly (Pollutant Pollutant, EvaluatedColumns Mean, EvaluatedColumns Percentile)[] figures =
            [.. pollutants.Select(one => (one, new EvaluatedColumns($"{DayResults.NameOf(one)}_mean{suffix}"), new EvaluatedColumns($"{DayResults.NameOf(one)}_p{EvaluationRule.PercentileOf(one)}{suffix}")))];

        readonly EvaluatedColumns composite = new("composite" + suffix);

        public IEnumerable<ResultColumn> Columns => [.. days, .. shares.SelectMany(one => one.Columns), .. figures.SelectMany(one => (IEnumerable<ResultColumn>)[.. one.Mean.Columns, .. one.Percentile.Columns]), .. composite.Columns];

        public void Add(IReadOnlyDictionary<Pollutant, DailySeries> series, DayRatioReport ratios, AreaYear year, Period of)
        {
            days[0].Add(ratios.Good.ValidDays);
            days[1].Add(ratios.Good.Days);
            days[2].Add(ratios.Heavy.Days);
            shares[0].Add(ratios.Good.Percent);
            shares[1].Add(ratios.Heavy.Percent);
            foreach ((Pollutant pollutant, EvaluatedColumns mean, EvaluatedColumns percentile) in figures)
            {
                mean.Add(PeriodStatistics.MeanOf(series[pollutant], of, year.Rules.Evaluation).Value);
                percentile.Add(PeriodStatistics.PercentileOf(series[pollutant], of, year.Rules.Evaluation).Value);
            }

            // Of 2026 on only one province's way is known, which is not everybody's.
            CompositeRule rule = CompositeRule.Of2014;
            composite.Add(rule.Edition.Covers(of.First) && rule.Edition.Covers(of.Last)
                ? CompositeIndex.Of(series.ToDictionary(one => one.Key, one => Concentration(one.Key, one.Value, of, year.Rules.Evaluation)), rule).Value
                : (Evaluated<decimal>?)null);
        }

        static Evaluated<decimal> Concentration(Pollutant pollutant, DailySeries series, Period of, EvaluationRule rule) =>
            (pollutant is Pollutant.CO or Pollutant.O3 ? PeriodStatistics.PercentileOf(series, of, rule) : PeriodStatistics.MeanOf(series, of, rule)).Value;
    }
}
