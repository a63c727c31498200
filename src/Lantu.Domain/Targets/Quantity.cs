namespace Lantu.Domain.Targets;

/// <summary>A number with its unit of measure as it stands in a paragraph.</summary>
/// <param name="Start">Index of the number's first character.</param>
/// <param name="End">Index behind the unit.</param>
/// <param name="Value">The number; the lower one of a range.</param>
/// <param name="Unit">The unit as printed, multiplier included.</param>
/// <param name="Upper">The upper number of a range such as 3000—5000万平方米.</param>
/// <param name="IsAbout">Whether it is printed with what it may differ by: 300±10公顷.</param>
sealed record Quantity(int Start, int End, decimal Value, string Unit, decimal? Upper = null, bool IsAbout = false);
