using Lantu.Domain.Calendars;
using Lantu.Domain.Delegations;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;

namespace Lantu.Jobs.Delegations;

/// <summary>A part of a measure that a unit reports on to the one that handed it down, in one month.</summary>
/// <param name="Held">The measure.</param>
/// <param name="Handed">What was handed down, in force.</param>
/// <param name="Giver">Number of the unit that it is reported to.</param>
/// <param name="GiverName">Its name.</param>
/// <param name="Quantities">What figures are reported of.</param>
/// <param name="Standing">How the round stands for the unit above.</param>
/// <param name="CutOff">The internal cut-off; nothing where none was given.</param>
/// <param name="Report">What was last filed.</param>
/// <param name="Before">What was last filed of it in a month before.</param>
/// <param name="Below">What those have reported to whom the unit has handed it on.</param>
public sealed record HeldPart(
    HeldMeasure Held, Delegation Handed, int Giver, string GiverName, IReadOnlyList<PlannedQuantity> Quantities, RoundStanding Standing, WorkingDay? CutOff, PartReport? Report, PartReport? Before, IReadOnlyList<PartOfMeasure> Below)
{
    /// <summary>Whether the unit of the plan that answers for the measure reports on it in the round: by frequency, many are due in some months only.</summary>
    public required bool IsDue { get; init; }

    /// <summary>Whether it is still to be reported.</summary>
    public bool IsOwed => IsDue && Report is null;

    /// <summary>Where it stands on the page of its unit's month.</summary>
    public string Anchor => FormattableString.Invariant($"m{Held.Measure.Ordinal}-{Giver}");

    /// <summary>The version that a page shows.</summary>
    public int Seen => Report?.Version ?? 0;

    /// <summary>What stands in the fields of its own accord: what was filed, or what goes on from the month before.</summary>
    public TypedReport Typed => Report is { } report ? TypedReport.Of(report.Content) : TypedReport.GoingOn(Before?.Content);
}
