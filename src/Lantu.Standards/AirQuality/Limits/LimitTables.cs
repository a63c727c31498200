using static Lantu.Standards.AirQuality.Averaging;
using static Lantu.Standards.AirQuality.Pollutant;

namespace Lantu.Standards.AirQuality.Limits;

/// <summary>
/// The versions of GB 3095. Those of 2026 are taken from the text; the rows of 2012 are <b>待核</b>: they agree with secondary sources, but the text of the
/// standard was not at hand.
/// </summary>
public static class LimitTables
{
    static readonly LimitPair[] Unchanged =
    [
        new(CO, Day, 4, 4),
        new(CO, Hour, 10, 10),
        new(O3, EightHours, 100, 160),
        new(O3, Hour, 160, 200),
        new(NO2, Hour, 200, 200),
        new(TSP, Year, 80, 200),
        new(TSP, Day, 120, 300),
        new(NOx, Hour, 250, 250),
        new(Pb, Year, 0.5m, 0.5m),
        new(Pb, Season, 1, 1),
        new(BaP, Year, 0.001m, 0.001m),
        new(BaP, Day, 0.0025m, 0.0025m),
    ];

    static readonly LimitPair[] UntilEndOf2030 =
    [
        .. Unchanged,
        new(SO2, Year, 20, 60),
        new(SO2, Day, 50, 150),
        new(SO2, Hour, 150, 500),
        new(NO2, Year, 40, 40),
        new(NO2, Day, 80, 80),
        new(NOx, Year, 50, 50),
        new(NOx, Day, 100, 100),
    ];

    static readonly LimitPair[] Of2012 =
    [
        .. UntilEndOf2030,
        new(PM10, Year, 40, 70),
        new(PM10, Day, 50, 150),
        new(PM25, Year, 15, 35),
        new(PM25, Day, 35, 75),
    ];

    /// <summary>
    /// GB 3095-2012 as issued. From 2013 in Beijing and the other cities of the first stage (74 of them); in the whole country from 2016.
    /// </summary>
    public static LimitTable Gb3095Of2012 { get; } = TableOf2012(new("GB 3095-2012", "GB 3095-2012", new(2013, 1, 1), new(2018, 8, 31)), ReferenceState.Standard);

    /// <summary>GB 3095-2012 with the amendment of 2018: the same limits, gases at 298.15 K.</summary>
    public static LimitTable Gb3095Amended2018 { get; } = TableOf2012(new("GB 3095-2012 (2018)", "GB 3095-2012", new(2018, 9, 1), new(2026, 2, 28)), ReferenceState.Reference);

    /// <summary>GB 3095-2026, limits of the transition 过渡阶段浓度限值: clause 4.4.</summary>
    public static LimitTable Gb3095Of2026Transition { get; } = TableOf2026(
        new("GB 3095-2026 transition", "GB 3095-2026", new(2026, 3, 1), new(2030, 12, 31)),
        "4.4, tables 1 and 2, limits of the transition",
        [.. UntilEndOf2030, new(PM10, Year, 40, 60), new(PM10, Day, 50, 120), new(PM25, Year, 15, 30), new(PM25, Day, 35, 60)]);

    /// <summary>GB 3095-2026, the limits as such 浓度限值: clause 4.4.</summary>
    public static LimitTable Gb3095Of2026 { get; } = TableOf2026(
        new("GB 3095-2026", "GB 3095-2026", new(2031, 1, 1)),
        "4.4, tables 1 and 2",
        [
            .. Unchanged,
            new(SO2, Year, 20, 20),
            new(SO2, Day, 50, 50),
            new(SO2, Hour, 150, 150),
            new(NO2, Year, 30, 30),
            new(NO2, Day, 50, 50),
            new(NOx, Year, 40, 40),
            new(NOx, Day, 70, 70),
            new(PM10, Year, 20, 50),
            new(PM10, Day, 50, 100),
            new(PM25, Year, 10, 25),
            new(PM25, Day, 25, 50),
        ]);

    /// <summary>All versions, the earliest first.</summary>
    public static IReadOnlyList<LimitTable> All { get; } = [Gb3095Of2012, Gb3095Amended2018, Gb3095Of2026Transition, Gb3095Of2026];

    /// <summary>The version in force; none before 2013.</summary>
    /// <param name="day">The day that is evaluated.</param>
    public static LimitTable? On(DateOnly day) => All.FirstOrDefault(table => table.Edition.Covers(day));

    /// <summary>The version of a name, <see cref="Edition.Name"/>; none where there is no such name.</summary>
    /// <param name="name">Such as <c>GB 3095-2026 transition</c>.</param>
    public static LimitTable? Named(string name) => All.FirstOrDefault(table => table.Edition.Name == name);

    static LimitTable TableOf2012(Edition edition, ReferenceState gases) => new(edition, gases, edition.Clause("tables 1 and 2", unverified: true), edition.Clause("table 4"), Of2012);

    static LimitTable TableOf2026(Edition edition, string clause, IEnumerable<LimitPair> rows) => new(edition, ReferenceState.Reference, edition.Clause(clause), edition.Clause("6.4, table 4"), rows);
}
