namespace Lantu.Standards.AirQuality;

/// <summary>
/// The versions of HJ 663. Of neither was the whole text at hand: what is known of them is from quotations, so that each parameter of <see cref="EvaluationRule"/> can be
/// set. Exceptional events and the mean over three years of 2026 are not computed.
/// </summary>
public static class EvaluationRules
{
    /// <summary>HJ 663-2013 (试行).</summary>
    public static EvaluationRule Hj663Of2013 { get; } = new(new("HJ 663-2013", "HJ 663-2013", new(2013, 10, 1), new(2026, 2, 28)), "annex A.3", "annex A.2", decimalsOfFineParticles: 0);

    /// <summary>HJ 663-2026.</summary>
    public static EvaluationRule Hj663Of2026 { get; } = new(new("HJ 663-2026", "HJ 663-2026", new(2026, 3, 1)), "annex A.6", "table A.2", decimalsOfFineParticles: 1);

    /// <summary>All versions, the earliest first.</summary>
    public static IReadOnlyList<EvaluationRule> All { get; } = [Hj663Of2013, Hj663Of2026];

    /// <summary>The version in force; none before October 2013.</summary>
    /// <param name="day">The day that is evaluated; of a period, its last.</param>
    public static EvaluationRule? On(DateOnly day) => All.FirstOrDefault(rule => rule.Edition.Covers(day));

    /// <summary>The version of a name, <see cref="Edition.Name"/>; none where there is no such name.</summary>
    /// <param name="name">Such as <c>HJ 663-2013</c>.</param>
    public static EvaluationRule? Named(string name) => All.FirstOrDefault(rule => rule.Edition.Name == name);
}
