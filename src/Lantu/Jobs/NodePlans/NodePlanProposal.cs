using Lantu.Domain.NodePlans;

namespace Lantu.Jobs.NodePlans;

/// <summary>What a unit proposes for a measure.</summary>
/// <param name="Measure">Ordinal of the measure.</param>
/// <param name="Seen">The last version that the person saw; 0 for none.</param>
/// <param name="Content">What it says.</param>
/// <param name="Reason">Why what is frozen is to be changed.</param>
sealed record NodePlanProposal(int Measure, int Seen, NodePlanContent Content, string? Reason);
