using Lantu.Ui;

namespace Lantu.Features.Plans;

/// <summary>Another stored plan that this one has to do with.</summary>
/// <param name="Kind">What the two are to one another.</param>
/// <param name="Other">The other plan.</param>
/// <param name="Changes">Where the two are compared, if they are.</param>
public sealed record PlanRelation(PlanRelationKind Kind, PlanName Other, string? Changes);
