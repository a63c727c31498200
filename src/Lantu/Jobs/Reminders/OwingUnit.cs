using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;

namespace Lantu.Jobs.Reminders;

/// <summary>A unit that has not reported in a round that takes reports, or soon will.</summary>
/// <param name="Plan">The plan, without its measures.</param>
/// <param name="Round">The round.</param>
/// <param name="Ordinal">The unit's place in the plan.</param>
/// <param name="Unit">Its name.</param>
/// <param name="Standing">How the round stands for it.</param>
/// <param name="Measures">On how many measures it reports.</param>
sealed record OwingUnit(Plan Plan, ReportingRound Round, int Ordinal, string Unit, RoundStanding Standing, int Measures)
{
    /// <summary>Whether the round is yet to open.</summary>
    public bool IsAhead => Standing.State == RoundState.Waiting;

    /// <summary>What identifies it.</summary>
    public (PlanId Plan, RoundMonth Month, int Unit) Key => (Plan.Id, Round.Month, Ordinal);
}
