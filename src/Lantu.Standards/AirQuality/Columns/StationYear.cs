using Lantu.Standards.AirQuality.Indices;

namespace Lantu.Standards.AirQuality.Columns;

/// <summary>What a calendar year at one station comes to: its days and its figures. To be used again for the next station.</summary>
public sealed class StationYear
{
    readonly DayColumn[] days = [.. Pollutants.Six.Select(pollutant => new DayColumn(pollutant))];

    readonly YearColumn[] figures = [.. Pollutants.Six.Select(pollutant => new YearColumn(pollutant))];

    readonly short[] indices = new short[DayColumn.Length];

    readonly short[] primary = new short[DayColumn.Length];

    StationRules? rules;

    /// <summary>The year.</summary>
    public int Year { get; private set; }

    /// <summary>Its days.</summary>
    public int Length { get; private set; }

    /// <summary>The versions it was evaluated by.</summary>
    public StationRules Rules => rules ?? throw new InvalidOperationException("Nothing was evaluated yet.");

    /// <summary>The daily values, for each of <see cref="Pollutants.Six"/> in that order.</summary>
    public IReadOnlyList<DayColumn> Days => days;

    /// <summary>The year's figures, for each of <see cref="Pollutants.Six"/> in that order.</summary>
    public IReadOnlyList<YearColumn> Figures => figures;

    /// <summary>The index of each day since 1 January; negative where none can be stated.</summary>
    public ReadOnlySpan<short> Indices => indices.AsSpan(0, Length);

    /// <summary>The primary pollutants of each day: bit n for the n-th of <see cref="Pollutants.Six"/>.</summary>
    public ReadOnlySpan<short> Primary => primary.AsSpan(0, Length);

    /// <summary>Days that have an index.</summary>
    public int ValidDays { get; internal set; }

    /// <summary>Days of an index up to 100.</summary>
    public int GoodDays { get; internal set; }

    /// <summary>Days of an index above 200.</summary>
    public int HeavyDays { get; internal set; }

    internal ReadOnlySpan<DayColumn> Columns => days;

    internal Span<short> WritableIndices => indices;

    internal Span<short> WritablePrimary => primary;

    /// <summary>The value of a pollutant on a day with its clause, count and what is lacking.</summary>
    /// <param name="pollutant">One of the six.</param>
    /// <param name="day">Days since 1 January.</param>
    public Evaluated<decimal> ValueOf(Pollutant pollutant, int day) => days[(int)pollutant].Of(day, DateOf(day), Rules);

    /// <summary>The index of a day in full, by the plain rule: for the few days that are looked at.</summary>
    /// <param name="day">Days since 1 January.</param>
    public IndexReport ReportOf(int day)
    {
        Dictionary<IndexItem, decimal> concentrations = [];
        foreach (DayColumn column in days)
        {
            if (column[day] is { } value)
            {
                concentrations[StationRules.ItemOf(column.Pollutant)] = value;
            }
        }

        return Rules.Index.OfDay(concentrations);
    }

    /// <summary>The date of a day.</summary>
    /// <param name="day">Days since 1 January.</param>
    public DateOnly DateOf(int day) => new DateOnly(Year, 1, 1).AddDays(day);

    internal void Begin(int year, int length, StationRules by) => (Year, Length, rules) = (year, length, by);
}
