using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;

namespace Lantu.Domain.Reporting;

/// <summary>
/// That a unit reports on a measure in a round 应报, and who checks it: derived when the round opens, and again whenever something changes that it rests
/// on, so that what is due is a fact of the round and not of the moment somebody looks.
/// </summary>
public sealed class ReportDuty
{
    public required PlanId PlanId { get; init; }

    public required RoundMonth Month { get; init; }

    /// <summary>The unit's place among the plan's.</summary>
    public required int UnitOrdinal { get; init; }

    public required int MeasureOrdinal { get; init; }

    /// <summary>The lead that checks it, as a place among the plan's units; nobody where the plan office does.</summary>
    public int? CheckerOrdinal { get; set; }

    /// <summary>Whether it was drawn for proof: then it needs evidence, whatever it says.</summary>
    public required bool IsSampled { get; init; }

    /// <summary>Whether the unit has taken it up itself 自愿报送, as the measure is not due in the round: then it is filed and reviewed like any other, and counts nowhere as expected.</summary>
    public bool IsVoluntary { get; set; }
}
