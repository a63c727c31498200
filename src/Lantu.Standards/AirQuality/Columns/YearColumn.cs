using System.Runtime.CompilerServices;
using Lantu.Standards.AirQuality.Attainments;
using Lantu.Standards.AirQuality.Limits;
using Lantu.Standards.AirQuality.Periods;

namespace Lantu.Standards.AirQuality.Columns;

/// <summary>The figures of one pollutant at one station over a calendar year.</summary>
public sealed class YearColumn
{
    const int MonthsOfYear = 12;

    readonly byte[] months = new byte[MonthsOfYear];

    internal YearColumn(Pollutant pollutant) => Pollutant = pollutant;

    /// <summary>Which pollutant.</summary>
    public Pollutant Pollutant { get; }

    /// <summary>Days that have a value.</summary>
    public int ValidDays { get; internal set; }

    /// <summary>Whether days of the year and of each month suffice for a statistic.</summary>
    public bool IsValid { get; internal set; }

    /// <summary>The mean of the daily values, unrounded; absent where the days do not suffice.</summary>
    public decimal? Mean { get; internal set; }

    /// <summary>The percentile that HJ 663 evaluates, unrounded; absent where the days do not suffice.</summary>
    public decimal? Percentile { get; internal set; }

    /// <summary>Days that have a value, by month.</summary>
    public ReadOnlySpan<byte> Months => months;

    internal Span<byte> WritableMonths => months;

    /// <summary>What is lacking, in the order HJ 663 asks for it.</summary>
    /// <param name="year">The year.</param>
    /// <param name="rule">The version of HJ 663.</param>
    public IReadOnlyList<Shortfall> ShortfallsOf(int year, EvaluationRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);

        DayCountRule needed = rule.DayCounts;
        List<Shortfall> all = [];
        if (ValidDays < needed.LeastInYear)
        {
            all.Add(new(Lack.DaysOfYear, ValidDays, needed.LeastInYear, Period.OfYear(year).ToString()));
        }

        for (int month = 1; month <= MonthsOfYear; month++)
        {
            int least = needed.LeastIn(month);
            if (months[month - 1] < least)
            {
                all.Add(new(Lack.DaysOfMonth, months[month - 1], least, Period.OfMonth(year, month).ToString()));
            }
        }

        if (all.Count == 0 && ValidDays == 0)
        {
            all.Add(new(Lack.Values, 0, 1, Period.OfYear(year).ToString()));
        }

        return all;
    }

    /// <summary>The year's attainment by mean and percentile.</summary>
    /// <param name="year">The year.</param>
    /// <param name="rules">The versions it was evaluated by.</param>
    /// <param name="grade">The grade of the limits.</param>
    public YearAttainment AttainmentOf(int year, StationRules rules, Grade grade = Grade.II)
    {
        ArgumentNullException.ThrowIfNull(rules);

        Shortfall? lack = IsValid ? null : ShortfallsOf(year, rules.Evaluation)[0];
        Limit ofDay = rules.Limits.Of(Pollutant, Pollutant == Pollutant.O3 ? Averaging.EightHours : Averaging.Day, grade)!.Value;
        return new(
            Pollutant,
            rules.Limits.Of(Pollutant, Averaging.Year, grade) is { } ofYear ? StatisticAttainment.Of(new(Mean, rules.Evaluation.Statistics, ValidDays, lack), Pollutant, ofYear) : null,
            StatisticAttainment.Of(new(Percentile, rules.Evaluation.Percentiles, ValidDays, lack), Pollutant, ofDay),
            rules.Evaluation.Attainment);
    }

    /// <summary>Whether the days suffice, by the counts that stand here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool Suffices(DayCountRule needed)
    {
        bool suffices = ValidDays > 0 && ValidDays >= needed.LeastInYear;
        for (int month = 1; month <= MonthsOfYear; month++)
        {
            suffices &= months[month - 1] >= needed.LeastIn(month);
        }

        return suffices;
    }
}
