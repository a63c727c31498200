using Lantu.Domain.Plans;
using Lantu.Domain.Settlements;
using Lantu.Ui;

namespace Lantu.Features.Desk;

/// <summary>Every act on a draft, the latest first.</summary>
public sealed record ActsView(PlanName Plan, PlanState State, IReadOnlyList<Settlement> Acts, IReadOnlyDictionary<int, string> Keys, IReadOnlyDictionary<int, string> Codes)
{
    public string? Refused { get; init; }
}
