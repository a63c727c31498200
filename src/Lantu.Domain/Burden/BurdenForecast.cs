using Lantu.Domain.Frequencies;

namespace Lantu.Domain.Burden;

/// <summary>How many rows each unit will write and check in each month of a plan.</summary>
/// <param name="Months">The months.</param>
/// <param name="Units">Those that write or check anything.</param>
public sealed record BurdenForecast(IReadOnlyList<int> Months, IReadOnlyList<UnitBurden> Units)
{
    /// <summary>Rows written in each month, of all units together.</summary>
    public IReadOnlyList<int> Totals { get; } = [.. Months.Select((_, i) => Units.Sum(unit => unit.Writes[i]))];

    /// <summary>The units that write anything.</summary>
    public IReadOnlyList<UnitBurden> Writers { get; } = [.. Units.Where(unit => unit.MostWrites > 0)];

    /// <summary>Who writes most in one month.</summary>
    public BurdenPeak? LargestWriter => Peak(unit => unit.Writes);

    /// <summary>Who checks most in one month; the plan office too.</summary>
    public BurdenPeak? LargestChecker => Peak(unit => unit.Checks);

    /// <summary>The month in which most is written.</summary>
    public BurdenPeak? PeakMonth => Months.Count == 0 || Totals.Max() == 0 ? null : new BurdenPeak(null, Months[Totals.ToList().IndexOf(Totals.Max())], Totals.Max());

    /// <summary>What the unit in the middle writes in the month in which it writes most.</summary>
    public int Median => Writers.Count == 0 ? 0 : Writers.Select(unit => unit.MostWrites).Order().ElementAt(Writers.Count / 2);

    /// <summary>Counts them.</summary>
    /// <param name="months">The plan's months.</param>
    /// <param name="measures">Who reports on each measure, and in which months.</param>
    public static BurdenForecast Of(PlanMonths months, IEnumerable<(MeasureParties Parties, IReadOnlyCollection<int> Due)> measures)
    {
        ArgumentNullException.ThrowIfNull(months);
        ArgumentNullException.ThrowIfNull(measures);

        int[] all = [.. months.All];
        Dictionary<string, (int[] Writes, int[] Checks)> units = new(StringComparer.Ordinal);
        foreach ((MeasureParties parties, IReadOnlyCollection<int> due) in measures)
        {
            foreach (int at in due.Select(month => Array.IndexOf(all, month)).Where(at => at >= 0))
            {
                foreach (ReportingParty party in parties.Parties)
                {
                    Of(party.Unit).Writes[at]++;
                    Of(party.Checker ?? "").Checks[at]++;
                }
            }
        }

        return new BurdenForecast(all, [.. units.Select(unit => new UnitBurden(unit.Key.Length > 0 ? unit.Key : null, unit.Value.Writes, unit.Value.Checks))]);

        (int[] Writes, int[] Checks) Of(string unit) => units.TryGetValue(unit, out (int[], int[]) known) ? known : units[unit] = (new int[all.Length], new int[all.Length]);
    }

    /// <summary>The same with what ad-hoc rounds ask beside it.</summary>
    /// <param name="year">The year of its months.</param>
    /// <param name="loads">What they ask, of whom, in which months.</param>
    public BurdenForecast With(int year, IEnumerable<AdHocLoad> loads)
    {
        ArgumentNullException.ThrowIfNull(loads);

        ILookup<string, AdHocLoad> asked = loads.Where(load => load.Month.Year == year && Months.Contains(load.Month.Month)).ToLookup(load => load.Unit, StringComparer.Ordinal);
        IEnumerable<UnitBurden> others = asked.Where(unit => !Units.Any(known => known.Unit == unit.Key)).Select(unit => new UnitBurden(unit.Key, new int[Months.Count], new int[Months.Count]));
        return new BurdenForecast(Months, [.. Units.Concat(others).Select(unit => unit with { Writes = [.. unit.Writes.Select((rows, i) => rows + asked[unit.Unit ?? ""].Where(load => load.Month.Month == Months[i]).Sum(load => load.Rows))] })]);
    }

    BurdenPeak? Peak(Func<UnitBurden, IReadOnlyList<int>> rows)
    {
        BurdenPeak? peak = null;
        foreach (UnitBurden unit in Units)
        {
            for (int i = 0; i < Months.Count; i++)
            {
                if (rows(unit)[i] > (peak?.Rows ?? 0))
                {
                    peak = new BurdenPeak(unit.Unit, Months[i], rows(unit)[i]);
                }
            }
        }

        return peak;
    }
}
