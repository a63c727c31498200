using Lantu.Domain.Reporting;

namespace Lantu.Jobs.Reporting;

/// <summary>What a person sends of one measure.</summary>
/// <param name="Measure">Its place in the plan.</param>
/// <param name="Seen">The revision that the person saw; 0 before the first.</param>
/// <param name="Typed">What stands in the fields.</param>
sealed record FiledRow(int Measure, int Seen, TypedReport Typed);
