using Lantu.Domain.Plans;

namespace Lantu.Data;

/// <summary>Stores a plan's identity as its GUID.</summary>
public sealed class PlanIdColumn() : AheadColumn<PlanId, Guid>(id => id.Value, column => new PlanId(column));
