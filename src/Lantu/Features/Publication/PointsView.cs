using Lantu.Domain.Plans;
using Lantu.Ui;

namespace Lantu.Features.Publication;

/// <summary>The points that a published plan leaves open.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="State">Only a plan in force is decided on.</param>
/// <param name="Rows">The points that are shown.</param>
/// <param name="Open">How many are open.</param>
/// <param name="Decided">How many are decided.</param>
/// <param name="WithDecided">Whether decided ones are shown, too.</param>
/// <param name="Text">Only those printed so.</param>
/// <param name="Texts">What is printed at the open ones, and how often.</param>
/// <param name="Units">Names of the plan's units, to choose from.</param>
public sealed record PointsView(
    PlanName Plan, PlanState State, IReadOnlyList<PointRow> Rows, int Open, int Decided, bool WithDecided, string? Text, IReadOnlyList<(string Text, int Count)> Texts, IReadOnlyList<string> Units)
{
    public string? Refused { get; init; }

    public DecisionForm? Typed { get; init; }

    public int Alike(PointRow row) => Rows.Count(other => other.Decision is null && other.Point.Role == row.Point.Role && other.Point.Text == row.Point.Text);
}
