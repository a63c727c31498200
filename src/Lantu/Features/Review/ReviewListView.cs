using Lantu.Domain.Plans;
using Lantu.Ui;

namespace Lantu.Features.Review;

/// <summary>The rounds of a plan with what waits in them.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="State">Only a plan in force has any.</param>
/// <param name="Rounds">The last first.</param>
public sealed record ReviewListView(PlanName Plan, PlanState State, IReadOnlyList<ReviewRound> Rounds);
