using Lantu.Standards.AirQuality.Indices;
using Lantu.Standards.AirQuality.Limits;

namespace Lantu.Standards.AirQuality.Columns;

/// <summary>
/// The versions by which stations are evaluated, with the sub-indices looked up in tables that the rule itself has filled. Every answer is that of the plain rules of decimals
/// (<see cref="Days.DailyMeans"/>, <see cref="Days.OzoneMaxima"/>, <see cref="IndexRule"/>, <see cref="Periods.PeriodStatistics"/>); this is the way for many stations. It keeps
/// nothing between calls: threads may share it.
/// </summary>
public sealed class StationRules
{
    readonly SubIndexTable[] tables;

    /// <summary>Rules of three versions.</summary>
    /// <param name="limits">The version of GB 3095.</param>
    /// <param name="index">The version of HJ 633.</param>
    /// <param name="evaluation">The version of HJ 663.</param>
    public StationRules(LimitTable limits, IndexRule index, EvaluationRule evaluation)
    {
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(evaluation);

        Limits = limits;
        Index = index;
        Evaluation = evaluation;
        LeastWindows = Math.Max(1, evaluation.LeastOzoneWindows);
        OzoneLimit = limits.Of(Pollutant.O3, Averaging.EightHours)!.Value.Value;
        tables = [.. Pollutants.Six.Select(pollutant => new SubIndexTable(index, ItemOf(pollutant)))];
    }

    /// <summary>The version of GB 3095.</summary>
    public LimitTable Limits { get; }

    /// <summary>The version of HJ 633.</summary>
    public IndexRule Index { get; }

    /// <summary>The version of HJ 663.</summary>
    public EvaluationRule Evaluation { get; }

    internal int LeastWindows { get; }

    internal decimal OzoneLimit { get; }

    /// <summary>A year from all its hours.</summary>
    /// <param name="hours">The hours.</param>
    /// <param name="year">Where the answers go.</param>
    public void Evaluate(StationHours hours, StationYear year)
    {
        ArgumentNullException.ThrowIfNull(hours);
        ArgumentNullException.ThrowIfNull(year);

        year.Begin(hours.Year, hours.Days, this);
        for (int at = 0; at < tables.Length; at++)
        {
            DayEvaluation.Of(hours.Columns[at], hours.Year, 0, hours.Days, year.Days[at], tables[at], this);
            YearEvaluation.Of(year.Days[at], hours.Year, year.Figures[at], Evaluation);
        }

        IndexEvaluation.Of(year, 0, hours.Days, Index);
        IndexEvaluation.Count(year);
    }

    /// <summary>A year again after one hour of one pollutant was put right: only its day and the year's figures of that pollutant are made anew.</summary>
    /// <param name="hours">The hours, as corrected.</param>
    /// <param name="year">The year as it was evaluated before, of the same hours.</param>
    /// <param name="pollutant">Which pollutant.</param>
    /// <param name="index">Which hour, since the year began.</param>
    public void Reevaluate(StationHours hours, StationYear year, Pollutant pollutant, int index)
    {
        ArgumentNullException.ThrowIfNull(hours);
        ArgumentNullException.ThrowIfNull(year);
        if (year.Year != hours.Year || year.Rules != this)
        {
            throw new ArgumentException("The year was evaluated from other hours, or by other rules.", nameof(year));
        }

        int at = (int)pollutant;
        HourColumn column = hours.Columns[at];
        int day = index / Hours.ClockHour.InDay;

        // A correction may change the unit of the whole column.
        bool isOneDay = !column.IsExact && year.Days[at].Exact is null && year.Days[at].Scale == DayEvaluation.ScaleOf(column);
        (int from, int until) = isOneDay ? (day, day + 1) : (0, hours.Days);
        DayEvaluation.Of(column, hours.Year, from, until, year.Days[at], tables[at], this);
        YearEvaluation.Of(year.Days[at], hours.Year, year.Figures[at], Evaluation);
        IndexEvaluation.Of(year, from, until, Index);
        IndexEvaluation.Count(year);
    }

    internal static IndexItem ItemOf(Pollutant pollutant) => new(pollutant, pollutant == Pollutant.O3 ? Averaging.EightHours : Averaging.Day);
}
