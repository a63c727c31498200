using Lantu.Domain.Plans;

namespace Lantu.Features.Plans;

/// <summary>A plan in the list of plans.</summary>
public sealed record PlanSummary(int Number, string Title, int? Year, DocumentHeader Header, PlanState State, int Measures);
