using Lantu.Domain.Units;

namespace Lantu.Features.Measures;

/// <summary>A unit as the table names it.</summary>
public sealed record NamedUnit(ResponsibilityRole Role, string Text, string? Unit, bool IsGroup);
