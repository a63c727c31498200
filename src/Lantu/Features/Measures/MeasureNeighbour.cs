namespace Lantu.Features.Measures;

/// <summary>A measure printed beside another: of the same task, or right before or after it.</summary>
public sealed record MeasureNeighbour(int Ordinal, string Key, int Task, string TaskTitle, string Text);
