using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;

namespace Lantu.Jobs.AdHocRounds;

/// <summary>A unit's short form that is open, with how much of it is answered.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Unit">The unit's place in it.</param>
/// <param name="Round">Number of the ad-hoc round.</param>
/// <param name="Turn">Which time of it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Due">Until when it is on time.</param>
/// <param name="Owed">Rows that are not answered.</param>
public sealed record OwedAdHocTurn(PlanId Plan, int Unit, int Round, int Turn, string Title, RoundMoment Due, int Owed);
