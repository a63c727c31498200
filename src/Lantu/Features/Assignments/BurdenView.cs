using Lantu.Domain.Burden;
using Lantu.Jobs.Frequencies;

namespace Lantu.Features.Assignments;

/// <summary>What units will write and check.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Forecast">Under the frequencies as they are.</param>
/// <param name="Adopted">As if what is proposed were adopted wherever nothing is chosen.</param>
/// <param name="Monthly">As if everything were reported on every month.</param>
/// <param name="Unchosen">How many measures are reported on every month because nothing is chosen.</param>
/// <param name="UnitPages">Ordinals of the units by their names.</param>
public sealed record BurdenView(PlanHead Plan, BurdenForecast Forecast, BurdenForecast Adopted, BurdenForecast Monthly, int Unchosen, IReadOnlyDictionary<string, int> UnitPages)
{
    /// <summary>What people will write and check.</summary>
    public PeopleView? People { get; init; }

    /// <summary>What reporting really took so far.</summary>
    public EffortView? Effort { get; init; }

    /// <summary>Those that write, most first.</summary>
    public IEnumerable<UnitBurden> Writers => Forecast.Writers.OrderByDescending(unit => unit.MostWrites).ThenByDescending(unit => unit.Writes.Sum()).ThenBy(unit => unit.Unit, StringComparer.Ordinal);

    /// <summary>Those that check, most first.</summary>
    public IEnumerable<UnitBurden> Checkers => Forecast.Units.Where(unit => unit.MostChecks > 0).OrderByDescending(unit => unit.MostChecks).ThenBy(unit => unit.Unit, StringComparer.Ordinal);

    /// <summary>Rows of ad-hoc rounds in each month of the forecast, of all units together: they are among what is written.</summary>
    public required IReadOnlyList<int> AdHoc { get; init; }

    public static BurdenView Of(PlanReporting reporting, IReadOnlyDictionary<string, int> pages, IReadOnlyList<AdHocLoad> adHoc)
    {
        ArgumentNullException.ThrowIfNull(reporting);

        int year = reporting.Months.Year;
        return new BurdenView(
            FrequencyQueries.HeadOf(reporting),
            reporting.Forecast().With(year, adHoc),
            reporting.ForecastAdopted().With(year, adHoc),
            reporting.ForecastMonthly().With(year, adHoc),
            reporting.Measures.Count(measure => reporting.ChoiceOf(measure.Ordinal) is null),
            pages)
        {
            AdHoc = [.. reporting.Months.All.Select(month => adHoc.Where(load => load.Month.Year == year && load.Month.Month == month).Sum(load => load.Rows))],
        };
    }
}
