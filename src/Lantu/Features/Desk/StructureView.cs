using Lantu.Domain.Plans;

namespace Lantu.Features.Desk;

/// <summary>What the page shows on which a measure is added, divided, joined or removed.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Here">The measure it is opened at, with its place in the document.</param>
/// <param name="Before">The measure it would be joined to.</param>
/// <param name="At">How many paragraphs stay, where it is divided.</param>
public sealed record StructureView(StructureKind Kind, CorrectionView Here, Measure? Before, int At)
{
    /// <summary>What was typed and refused.</summary>
    public StructureForm? Typed { get; init; }

    public string? Refused { get; init; }

    public string Address => $"{Here.Plan.Address}/measures/{Here.Measure.Ordinal}/{Kind.ToString().ToLowerInvariant()}";

    /// <summary>Whether a measure more comes of it.</summary>
    public bool IsNew => Kind is StructureKind.Add or StructureKind.Open or StructureKind.Split;

    /// <summary>The finding the page was opened for.</summary>
    public PlanFinding? Finding => Here.Open.FirstOrDefault(finding => finding.Ordinal == Here.Finding);

    /// <summary>What stays of a measure that is divided, as it is offered.</summary>
    public string Own(MeasurePart part) => Typed?.Own.GetValueOrDefault(part) ?? (part == MeasurePart.Text ? string.Join('\n', Here.Measure.Paragraphs.Take(At)) : Here.Measure.Content().Printed(part));

    /// <summary>What the new measure says, as it is offered.</summary>
    public string New(MeasurePart part) => Typed?.Parts.GetValueOrDefault(part) ?? (Kind, part) switch
    {
        (StructureKind.Split, MeasurePart.Text) => string.Join('\n', Here.Measure.Paragraphs.Skip(At)),
        (StructureKind.Split, _) => Here.Measure.Content().Printed(part),
        (StructureKind.Add, MeasurePart.Lead) when Finding is { Code: FindingCodes.TextLost } lost => lost.Finding.Arguments[0],
        (StructureKind.Add, MeasurePart.Text) => Finding?.Finding.HeldText ?? "",
        _ => "",
    };
}
