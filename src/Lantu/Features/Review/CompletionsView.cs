using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Ui;

namespace Lantu.Features.Review;

/// <summary>The measures of a plan that units are done with, as far as the visitor sees them.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="State">Only of a plan in force something is opened again.</param>
/// <param name="Rows">Those closed last first, with the measure's key, its task's title and the unit's name.</param>
/// <param name="MayReopen">Whether the visitor opens them again.</param>
public sealed record CompletionsView(PlanName Plan, PlanState State, IReadOnlyList<(Completion Completion, string Key, string Task, string Unit)> Rows, bool MayReopen)
{
    public string? Refused { get; init; }

    public string? Done { get; init; }
}
