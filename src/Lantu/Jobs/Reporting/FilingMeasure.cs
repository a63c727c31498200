using Lantu.Domain.NodePlans;
using Lantu.Domain.Reporting;

namespace Lantu.Jobs.Reporting;

/// <summary>What a report of one measure is judged by.</summary>
/// <param name="Duty">That it is due, and who checks it.</param>
/// <param name="Key">The measure's key.</param>
/// <param name="Quantities">The targets that figures are reported of.</param>
/// <param name="Planned">The node plan in force, where there is one.</param>
sealed record FilingMeasure(ReportDuty Duty, string Key, IReadOnlyList<PlannedQuantity> Quantities, NodePlanContent? Planned);
