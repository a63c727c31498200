using Lantu.Domain.Plans;

namespace Lantu.Jobs.Settlements;

/// <summary>Where a finding stands and what became of it, without what it says.</summary>
/// <param name="Ordinal">Its place by weight.</param>
/// <param name="Measure">The measure it stands at.</param>
/// <param name="State">Whether it is settled.</param>
/// <param name="Settlement">Number of the act that settled it.</param>
readonly record struct FindingMark(int Ordinal, int? Measure, FindingState State, int? Settlement);
