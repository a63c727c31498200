using Lantu.Domain.Readings;

namespace Lantu.Jobs.Readings;

/// <summary>What became of files of readings.</summary>
/// <param name="Batch">The batch they are; nothing where they change nothing.</param>
/// <param name="Counts">What they changed.</param>
/// <param name="Known">The batch of the very same files, where there was one.</param>
/// <param name="State">What tells the state of the hours from any other: the names of the files that hold the years looked at.</param>
sealed record KeptReadings(int? Batch, ValueCounts Counts, int? Known, IReadOnlyList<string> State);
