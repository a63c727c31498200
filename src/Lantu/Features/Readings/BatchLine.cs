using Lantu.Domain.Readings;

namespace Lantu.Features.Readings;

/// <summary>A batch of readings.</summary>
/// <param name="Number">Its number.</param>
/// <param name="File">Name of its file.</param>
/// <param name="First">The first day it has hours of.</param>
/// <param name="Last">The last one.</param>
/// <param name="Stations">How many stations.</param>
/// <param name="Counts">What it changed.</param>
/// <param name="Found">Kinds of faults with how many there were of each.</param>
/// <param name="At">When it was filed.</param>
/// <param name="By">By whom.</param>
public sealed record BatchLine(int Number, string File, DateOnly First, DateOnly Last, int Stations, ValueCounts Counts, IReadOnlyDictionary<string, long> Found, DateTimeOffset At, string By);
