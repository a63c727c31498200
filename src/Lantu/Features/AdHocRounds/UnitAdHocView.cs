using Lantu.Domain.AdHocRounds;

namespace Lantu.Features.AdHocRounds;

/// <summary>What a unit is asked in ad-hoc rounds.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Unit">The unit's place in it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Lines">The times that have opened, those that wait first.</param>
/// <param name="Ahead">Of each round the time that comes next.</param>
public sealed record UnitAdHocView(AdHocPlan Plan, int Unit, string Name, IReadOnlyList<UnitAdHocLine> Lines, IReadOnlyList<UnitAdHocLine> Ahead)
{
    public string Address => $"{Plan.Name.Address}/units/{Unit}/ad-hoc";

    /// <summary>Those that wait for the unit.</summary>
    public IEnumerable<UnitAdHocLine> Owed => Lines.Where(line => line.Standing is AdHocStanding.Waiting or AdHocStanding.Overdue);
}
