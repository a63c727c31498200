using Lantu.Domain.Calendars;
using Lantu.Domain.Delegations;
using Lantu.Domain.Rounds;

namespace Lantu.Features.Measures;

/// <summary>What one unit handed down of a measure to another below it.</summary>
/// <param name="Parent">Name of the unit above.</param>
/// <param name="Child">Name of the unit below.</param>
/// <param name="Path">The page of the unit below, below the plan's address.</param>
/// <param name="Content">What it says.</param>
/// <param name="CutOff">The day by which the unit below reports.</param>
/// <param name="Month">The round that day is of.</param>
public sealed record MeasureDelegation(string Parent, string Child, string Path, DelegationContent Content, WorkingDay? CutOff, RoundMonth? Month);
