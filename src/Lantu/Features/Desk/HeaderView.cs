using Lantu.Domain.Plans;
using Lantu.Ui;

namespace Lantu.Features.Desk;

/// <summary>What the page shows on which the notice's own facts are corrected.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="State">Only a draft can be corrected.</param>
/// <param name="Header">The facts: as they stand, or as they were typed and refused.</param>
/// <param name="Open">The open findings about them.</param>
public sealed record HeaderView(PlanName Plan, PlanState State, DocumentHeader Header, IReadOnlyList<PlanFinding> Open)
{
    public string? Refused { get; init; }
}
