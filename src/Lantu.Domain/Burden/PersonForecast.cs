using Lantu.Domain.Frequencies;

namespace Lantu.Domain.Burden;

/// <summary>How many rows each person will write and check in each month of a plan; a unit's own line where it does not say who.</summary>
/// <param name="Months">The months.</param>
/// <param name="People">Those that write or check anything.</param>
public sealed record PersonForecast(IReadOnlyList<int> Months, IReadOnlyList<PersonBurden> People)
{
    /// <summary>Who writes most in one month.</summary>
    public PersonPeak? LargestWriter => Peak(person => person.Writes);

    /// <summary>Who checks most in one month.</summary>
    public PersonPeak? LargestChecker => Peak(person => person.Checks);

    /// <summary>Counts them.</summary>
    /// <param name="months">The plan's months.</param>
    /// <param name="measures">Who reports on each measure, and in which months.</param>
    /// <param name="writerOf">Who of a unit writes on a measure in a month.</param>
    /// <param name="checkerOf">Who checks what is written on a measure in a month, of the unit that checks; nobody for the plan office.</param>
    public static PersonForecast Of(PlanMonths months, IEnumerable<(MeasureParties Parties, IReadOnlyCollection<int> Due)> measures, Func<int, string, int, RowHolder> writerOf, Func<int, string?, int, RowHolder> checkerOf)
    {
        ArgumentNullException.ThrowIfNull(months);
        ArgumentNullException.ThrowIfNull(measures);
        ArgumentNullException.ThrowIfNull(writerOf);
        ArgumentNullException.ThrowIfNull(checkerOf);

        int[] all = [.. months.All];
        Dictionary<RowHolder, (int[] Writes, int[] Checks)> people = [];
        foreach ((MeasureParties parties, IReadOnlyCollection<int> due) in measures)
        {
            foreach (int at in due.Select(month => Array.IndexOf(all, month)).Where(at => at >= 0))
            {
                foreach (ReportingParty party in parties.Parties)
                {
                    Of(writerOf(parties.Measure, party.Unit, all[at])).Writes[at]++;
                    Of(checkerOf(parties.Measure, party.Checker, all[at])).Checks[at]++;
                }
            }
        }

        return new PersonForecast(all, [.. people.Select(person => new PersonBurden(person.Key, person.Value.Writes, person.Value.Checks))]);

        (int[] Writes, int[] Checks) Of(RowHolder holder) => people.TryGetValue(holder, out (int[], int[]) known) ? known : people[holder] = (new int[all.Length], new int[all.Length]);
    }

    /// <summary>The same with what ad-hoc rounds ask beside it.</summary>
    /// <param name="year">The year of its months.</param>
    /// <param name="loads">What they ask, of whom, in which months.</param>
    /// <param name="writerOf">Who of a unit answers what is asked of no measure in a month.</param>
    public PersonForecast With(int year, IEnumerable<AdHocLoad> loads, Func<string, int, RowHolder> writerOf)
    {
        ArgumentNullException.ThrowIfNull(loads);
        ArgumentNullException.ThrowIfNull(writerOf);

        ILookup<RowHolder, AdHocLoad> asked = loads.Where(load => load.Month.Year == year && Months.Contains(load.Month.Month)).ToLookup(load => writerOf(load.Unit, load.Month.Month));
        IEnumerable<PersonBurden> others = asked.Where(person => People.All(known => known.Holder != person.Key)).Select(person => new PersonBurden(person.Key, new int[Months.Count], new int[Months.Count]));
        return new PersonForecast(Months, [.. People.Concat(others).Select(person => person with { Writes = [.. person.Writes.Select((rows, i) => rows + asked[person.Holder].Where(load => load.Month.Month == Months[i]).Sum(load => load.Rows))] })]);
    }

    PersonPeak? Peak(Func<PersonBurden, IReadOnlyList<int>> rows) =>
        People.SelectMany(person => rows(person).Select((count, at) => new PersonPeak(person.Holder, Months[at], count))).Where(peak => peak.Rows > 0).MaxBy(peak => peak.Rows);
}
