namespace Lantu.Features.Review;

/// <summary>What a unit reported in a round, in figures.</summary>
/// <param name="Unit">The unit's place among the plan's.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsLate">Whether it was signed off late.</param>
/// <param name="Counts">How many reports stand how.</param>
/// <param name="False">How many were found false.</param>
public sealed record UnitStatistics(int Unit, string Name, bool IsLate, IReadOnlyDictionary<ReviewStanding, int> Counts, int False)
{
    public int Due => Counts.Values.Sum();

    public static IReadOnlyList<UnitStatistics> Of(IEnumerable<ReviewRow> rows) =>
        [.. rows.GroupBy(row => row.Unit).OrderBy(unit => unit.Key).Select(unit => new UnitStatistics(unit.Key, unit.First().UnitName, unit.Any(row => row.IsLate), unit.CountBy(row => row.Standing).ToDictionary(), unit.Count(row => row.Found is { Finding: Domain.Reporting.ProofFinding.False })))];
}
