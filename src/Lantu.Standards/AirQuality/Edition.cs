namespace Lantu.Standards.AirQuality;

/// <summary>One version of a standard and the days for which it is in force.</summary>
/// <param name="Name">What it is called by: the number, and a word where one number holds several versions.</param>
/// <param name="Standard">Number and year.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; absent where none is set.</param>
public sealed record Edition(string Name, string Standard, DateOnly From, DateOnly? Until = null)
{
    /// <summary>Whether it is in force on a day.</summary>
    /// <param name="day">The day that is evaluated, not the day of evaluating.</param>
    public bool Covers(DateOnly day) => day >= From && !(day > Until);

    /// <summary>A clause of this version, with the days for which it is in force.</summary>
    /// <param name="number">Clause, table or annex; empty for the standard as a whole.</param>
    /// <param name="unverified">Whether it was not seen in the standard's own text and is to be shown as 待核.</param>
    public Clause Clause(string number, bool unverified = false) => new(Standard, number) { EffectiveFrom = From, EffectiveTo = Until, Unverified = unverified };
}
