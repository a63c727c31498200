namespace Lantu.Domain.Targets;

/// <summary>A number with its unit of measure as it stands in a paragraph.</summary>
/// <param name="Start">Index of the number's first character.</param>
/// <param name="End">Index behind the unit.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">The unit as printed, multiplier included.</param>
sealed record Quantity(int Start, int End, decimal Value, string Unit);
