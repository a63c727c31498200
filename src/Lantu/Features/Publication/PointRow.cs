using Lantu.Domain.Assignments;

namespace Lantu.Features.Publication;

/// <summary>A point that the plan leaves open, with the measure it stands at and what was decided.</summary>
/// <param name="Point">The point.</param>
/// <param name="Key">Key of its measure.</param>
/// <param name="Text">Text of its measure.</param>
/// <param name="Decision">The decision in force.</param>
public sealed record PointRow(OpenPoint Point, string Key, string Text, Decision? Decision);
