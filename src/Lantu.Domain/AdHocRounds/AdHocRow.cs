using Lantu.Domain.Plans;

namespace Lantu.Domain.AdHocRounds;

/// <summary>A row of a short form: what one unit is asked, of a measure where it is asked by measures.</summary>
public sealed class AdHocRow
{
    public required PlanId PlanId { get; init; }

    /// <summary>Number of the ad-hoc round.</summary>
    public required int RoundNumber { get; init; }

    /// <summary>Its place in the form, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The unit's place in the plan.</summary>
    public required int UnitOrdinal { get; init; }

    /// <summary>The measure's place in the plan; none where the row is the unit's.</summary>
    public int? MeasureOrdinal { get; init; }
}
