using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;

namespace Lantu.Domain.Reporting;

/// <summary>
/// What was found 抽查核实 of a report that was drawn for proof or says that the measure is done. It is recorded once; what is found otherwise later is recorded
/// after it, with the reason, and both are kept.
/// </summary>
public sealed class ReportVerification
{
    /// <summary>Characters that what was found, and the reason of another finding, may have.</summary>
    public const int LongestText = 500;

    public required PlanId PlanId { get; init; }

    public required RoundMonth Month { get; init; }

    /// <summary>The unit's place among the plan's.</summary>
    public required int UnitOrdinal { get; init; }

    public required int MeasureOrdinal { get; init; }

    /// <summary>Its place among those of the report, from 1; the last one counts.</summary>
    public required int Number { get; init; }

    /// <summary>The revision of the report that was looked at.</summary>
    public required int Revision { get; init; }

    public required ProofFinding Finding { get; init; }

    /// <summary>What was looked at and found.</summary>
    public required string Text { get; init; }

    /// <summary>Why it is found otherwise than before; absent with the first.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether the plan office found it: then only the office finds otherwise.</summary>
    public required bool IsByOffice { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    /// <summary>Number of their account.</summary>
    public required int Account { get; init; }
}
