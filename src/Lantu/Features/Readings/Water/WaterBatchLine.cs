using Lantu.Domain.Readings;

namespace Lantu.Features.Readings.Water;

/// <summary>A batch of months of sections.</summary>
/// <param name="Number">Its number.</param>
/// <param name="File">Name of its file.</param>
/// <param name="First">The first day of its first month.</param>
/// <param name="Last">The first day of its last month.</param>
/// <param name="Sections">How many sections.</param>
/// <param name="Counts">What it changed.</param>
/// <param name="Found">Kinds of faults with how many there were of each.</param>
/// <param name="At">When it was filed.</param>
/// <param name="By">By whom.</param>
public sealed record WaterBatchLine(int Number, string File, DateOnly First, DateOnly Last, int Sections, ValueCounts Counts, IReadOnlyDictionary<string, long> Found, DateTimeOffset At, string By);
