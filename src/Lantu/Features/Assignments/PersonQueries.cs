using Lantu.Data;
using Lantu.Domain.Burden;
using Lantu.Jobs;
using Lantu.Jobs.Frequencies;
using Lantu.Security;

namespace Lantu.Features.Assignments;

/// <summary>What people will write and check: whoever asks is shown those of the units whose work they read.</summary>
sealed class PersonQueries(LantuDb db, UnitsInReach reach, BusinessClock clock)
{
    public async Task<PeopleView> FindAsync(PlanReporting reporting, IReadOnlyList<AdHocLoad> adHoc, CancellationToken cancellation)
    {
        RoundScope scope = await reach.RoundsOfAsync(db, reporting.Plan.Id, reporting.Plan.Place, cancellation);
        HashSet<string> reads = [.. scope.Reads.Select(ordinal => scope.Names[ordinal])];
        PlanPersons persons = await PlanPersons.LoadAsync(db, reporting, clock.Today(), cancellation);
        return new PeopleView(
            Forecast(reporting.DueOf),
            Forecast(reporting.AdoptedDueOf),
            Forecast(_ => reporting.Months.All),
            scope.ReadsAll,
            unit => scope.ReadsAll || (unit is not null && reads.Contains(unit)));

        PersonForecast Forecast(Func<int, IReadOnlyList<int>> dueOf) => reporting.ForecastPeople(persons, dueOf).With(reporting.Months.Year, adHoc, persons.WriterOf);
    }
}
