namespace Lantu.Domain.Plans;

/// <summary>One part of one measure, and what it should say.</summary>
/// <param name="Measure">The measure's place in the whole plan, from 1.</param>
/// <param name="Part">Which part.</param>
/// <param name="Text">All of the part as it would be printed; empty where it would be.</param>
public sealed record RepairStep(int Measure, MeasurePart Part, string Text);
