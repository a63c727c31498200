namespace Lantu.Domain.NodePlans;

/// <summary>The planned value of a quantity on the last day of a month.</summary>
/// <param name="Day">The month's last day.</param>
/// <param name="Value">The value, in the target's unit of measure.</param>
public sealed record CurvePoint(DateOnly Day, decimal Value);
