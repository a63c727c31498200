using Lantu.Domain.Burden;
using Lantu.Domain.Rounds;

namespace Lantu.Features.Assignments;

/// <summary>What reporting took one unit.</summary>
/// <param name="Month">The round; all of them where none is named.</param>
/// <param name="Unit">The unit's place among the plan's.</param>
/// <param name="Name">Its name.</param>
/// <param name="Effort">What it took.</param>
public sealed record EffortRow(RoundMonth? Month, int Unit, string Name, ReportingEffort Effort);
