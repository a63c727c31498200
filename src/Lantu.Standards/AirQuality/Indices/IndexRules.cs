using static Lantu.Standards.AirQuality.Averaging;
using static Lantu.Standards.AirQuality.Indices.AboveTable;
using static Lantu.Standards.AirQuality.Pollutant;

namespace Lantu.Standards.AirQuality.Indices;

/// <summary>
/// The versions of HJ 633, knots as printed. That an index ends at 500 is in the text of 2026 (4.1.1); for 2012 it is practice.
/// </summary>
public static class IndexRules
{
    static readonly Knots Particles10Of2026 = new(LastIndex, 0, 50, 120, 250, 350, 420, 500, 600);

    static readonly Knots Particles25Of2026 = new(LastIndex, 0, 35, 60, 115, 150, 250, 350, 500);

    /// <summary>HJ 633-2012 (试行).</summary>
    public static IndexRule Hj633Of2012 { get; } = new(
        new("HJ 633-2012", "HJ 633-2012", new(2013, 1, 1), new(2026, 2, 28)),
        "4.2, table 1",
        least: 0,
        namesExceeding: true,
        IndexItems.OfHour2012,
        new(Gases(OtherItem))
        {
            [new(PM10, Day)] = new(LastIndex, 0, 50, 150, 250, 350, 420, 500, 600),
            [new(PM25, Day)] = new(LastIndex, 0, 35, 75, 115, 150, 250, 350, 500),
        });

    /// <summary>HJ 633-2026.</summary>
    public static IndexRule Hj633Of2026 { get; } = new(
        new("HJ 633-2026", "HJ 633-2026", new(2026, 3, 1)),
        "4.2.4, table 3",
        least: 1,
        namesExceeding: false,
        IndexItems.OfHour2026,
        new(Gases(LastIndex))
        {
            [new(PM10, Day)] = Particles10Of2026,
            [new(PM10, Hour)] = Particles10Of2026,
            [new(PM25, Day)] = Particles25Of2026,
            [new(PM25, Hour)] = Particles25Of2026,
        });

    /// <summary>All versions, the earliest first.</summary>
    public static IReadOnlyList<IndexRule> All { get; } = [Hj633Of2012, Hj633Of2026];

    /// <summary>The version in force; none before 2013.</summary>
    /// <param name="day">The day that is evaluated.</param>
    public static IndexRule? On(DateOnly day) => All.FirstOrDefault(rule => rule.Edition.Covers(day));

    /// <summary>The version of a name, <see cref="Edition.Name"/>; none where there is no such name.</summary>
    /// <param name="name">Such as <c>HJ 633-2026</c>.</param>
    public static IndexRule? Named(string name) => All.FirstOrDefault(rule => rule.Edition.Name == name);

    static Dictionary<IndexItem, Knots> Gases(AboveTable aboveShortColumn) => new()
    {
        [new(SO2, Day)] = new(LastIndex, 0, 50, 150, 475, 800, 1600, 2100, 2620),
        [new(SO2, Hour)] = new(aboveShortColumn, 0, 150, 500, 650, 800),
        [new(NO2, Day)] = new(LastIndex, 0, 40, 80, 180, 280, 565, 750, 940),
        [new(NO2, Hour)] = new(LastIndex, 0, 100, 200, 700, 1200, 2340, 3090, 3840),
        [new(CO, Day)] = new(LastIndex, 0, 2, 4, 14, 24, 36, 48, 60),
        [new(CO, Hour)] = new(LastIndex, 0, 5, 10, 35, 60, 90, 120, 150),
        [new(O3, Hour)] = new(LastIndex, 0, 160, 200, 300, 400, 800, 1000, 1200),
        [new(O3, EightHours)] = new(aboveShortColumn, 0, 100, 160, 215, 265, 800),
    };
}
