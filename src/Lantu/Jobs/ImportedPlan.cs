using Lantu.Domain.Settlements;
using Lantu.Jobs.Amendments;

namespace Lantu.Jobs;

/// <summary>A stored plan.</summary>
/// <param name="Number">Its number in this installation.</param>
/// <param name="Title">Its title.</param>
/// <param name="WasKnown">Whether the same file had been imported before; then nothing was changed.</param>
/// <param name="Link">The earlier plan it was compared with, if it corrects or follows one.</param>
public sealed record ImportedPlan(int Number, string Title, bool WasKnown, PlanLink? Link)
{
    /// <summary>What came of the acts on the earlier import of the document.</summary>
    public CarriedWork? Carried { get; init; }
}
