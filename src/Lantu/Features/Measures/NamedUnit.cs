using Lantu.Domain.Units;

namespace Lantu.Features.Measures;

/// <summary>A unit as the table names it, with the number of its page where it has one.</summary>
public sealed record NamedUnit(ResponsibilityRole Role, string Name, int? Page);
