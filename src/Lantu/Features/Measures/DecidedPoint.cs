using Lantu.Domain.Assignments;

namespace Lantu.Features.Measures;

/// <summary>A point the document leaves open, and the office's decision in force.</summary>
public sealed record DecidedPoint(OpenPoint Point, Decision Decision);
