using Lantu.Domain.Plans;

namespace Lantu.Features.Desk;

/// <summary>A finding as the desk's list has it.</summary>
/// <param name="Ordinal">Its place by weight.</param>
/// <param name="Code">What sort it is.</param>
/// <param name="Severity">Its weight.</param>
/// <param name="State">Whether it is settled.</param>
/// <param name="MeasureOrdinal">The measure it stands at.</param>
/// <param name="Finding">What was found.</param>
public sealed record DeskFinding(int Ordinal, string Code, FindingSeverity Severity, FindingState State, int? MeasureOrdinal, Finding Finding)
{
    /// <summary>Whether two findings of one sort say the very same, so that one decision serves both.</summary>
    public static bool SaysSame(Finding one, Finding other) => one.Proposal == other.Proposal && one.Arguments.SequenceEqual(other.Arguments, StringComparer.Ordinal);
}
