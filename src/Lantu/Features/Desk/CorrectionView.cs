using Lantu.Domain.Plans;
using Lantu.Ui;

namespace Lantu.Features.Desk;

/// <summary>What the page shows on which a measure is corrected by hand.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="State">Only a draft can be corrected.</param>
/// <param name="Measure">The measure as it stands.</param>
/// <param name="Task">Its task.</param>
/// <param name="Open">Its open findings.</param>
/// <param name="Finding">The finding it is corrected for.</param>
/// <param name="Source">The rows of the document it was read from, with their neighbours.</param>
public sealed record CorrectionView(PlanName Plan, PlanState State, Measure Measure, PlanTask Task, IReadOnlyList<PlanFinding> Open, int? Finding, SourceExcerpt Source)
{
    /// <summary>What was typed and refused; nothing is lost by a refusal.</summary>
    public IReadOnlyDictionary<MeasurePart, string>? Typed { get; init; }

    public string? TypedTitle { get; init; }

    public string? TypedNumber { get; init; }

    public string Reason { get; init; } = "";

    /// <summary>The sentence of the refusal.</summary>
    public string? Refused { get; init; }

    /// <summary>Names of units to choose from.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    public string Address => $"{Plan.Address}/measures/{Measure.Ordinal}/correct";

    public string Part(MeasurePart part) => Typed?.GetValueOrDefault(part) ?? Measure.Content().Printed(part);

    /// <summary>What stands there now, where it is not what was typed.</summary>
    public string? Standing(MeasurePart part) => Typed?.GetValueOrDefault(part) is { } typed && typed.ReplaceLineEndings("\n") != Measure.Content().Printed(part) ? Measure.Content().Printed(part) : null;
}
