using Lantu.Standards;
using Lantu.Standards.AirQuality;
using Lantu.Standards.AirQuality.Attainments;
using Lantu.Standards.AirQuality.Columns;

namespace Lantu.Data.Readings.Results;

/// <summary>Station-years: days valid, good and heavily polluted; of each pollutant the days, mean, percentile and attainment, or what is lacking. The versions stand beside.</summary>
public sealed class YearResults
{
    readonly ResultColumnOf<string> station = new("station");

    readonly ResultColumnOf<int> ofYear = new("year");

    readonly ResultColumnOf<int>[] days = [new("valid_days"), new("good_days"), new("heavy_days")];

    readonly PollutantResults[] pollutants = [.. Pollutants.Six.Select(pollutant => new PollutantResults(pollutant))];

    readonly ResultColumnOf<string>[] versions = [new("limits"), new("index"), new("evaluation")];

    public IReadOnlyList<ResultColumn> Columns => [station, ofYear, .. days, .. pollutants.SelectMany(one => one.Columns), .. versions];

    public int Rows => ofYear.Rows;

    public void Add(string name, StationYear year)
    {
        ArgumentNullException.ThrowIfNull(year);

        station.Add(name);
        ofYear.Add(year.Year);
        days[0].Add(year.ValidDays);
        days[1].Add(year.GoodDays);
        days[2].Add(year.HeavyDays);
        foreach (PollutantResults one in pollutants)
        {
            one.Add(year);
        }

        versions[0].Add(year.Rules.Limits.Edition.Name);
        versions[1].Add(year.Rules.Index.Edition.Name);
        versions[2].Add(year.Rules.Evaluation.Edition.Name);
    }

    public void Clear()
    {
        foreach (ResultColumn column in Columns)
        {
            column.Clear();
        }
    }

    sealed class PollutantResults(Pollutant pollutant)
    {
        readonly ResultColumnOf<int> days = new(DayResults.NameOf(pollutant) + "_days");

        readonly ResultColumnOf<double> mean = new(DayResults.NameOf(pollutant) + "_mean");

        readonly ResultColumnOf<double> percentile = new($"{DayResults.NameOf(pollutant)}_p{EvaluationRule.PercentileOf(pollutant)}");

        readonly ResultColumnOf<int> attains = new(DayResults.NameOf(pollutant) + "_attains");

        readonly ResultColumnOf<string> lack = new(DayResults.NameOf(pollutant) + "_lack");

        public IEnumerable<ResultColumn> Columns => [days, mean, percentile, attains, lack];

        public void Add(StationYear year)
        {
            YearColumn figures = year.Figures[(int)pollutant];
            YearAttainment attainment = figures.AttainmentOf(year.Year, year.Rules);
            days.Add(figures.ValidDays);
            mean.AddIfAny((double?)figures.Mean);
            percentile.AddIfAny((double?)figures.Percentile);
            attains.AddIfAny(attainment.Attains is { } does ? does ? 1 : 0 : null);

            lack.Add(figures.IsValid ? "" : string.Join("; ", figures.ShortfallsOf(year.Year, year.Rules.Evaluation).Select(TextOf)));
        }

        static string TextOf(Shortfall lack) => $"{lack.Where} {lack.Found}/{lack.Needed}";
    }
}
