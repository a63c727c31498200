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

    PersonPeak? Peak(Func<PersonBurden, IReadOnlyList<int>> rows) =>
        People.SelectMany(person => rows(person).Select((count, at) => new PersonPeak(person.Holder, Months[at], count))).Where(peak => peak.Rows > 0).MaxBy(peak => peak.Rows);
}
