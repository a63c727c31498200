using Lantu.Domain.Assignments;
using Lantu.Domain.Plans;

namespace Lantu.Features.Assignments;

/// <summary>A measure that several lead.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Leads">Its leads.</param>
/// <param name="Named">The naming in force.</param>
/// <param name="Before">Those before it.</param>
public sealed record LeadRow(Measure Measure, JointLeads Leads, SummingLead? Named, IReadOnlyList<SummingLead> Before);
