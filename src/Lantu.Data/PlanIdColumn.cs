using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Lantu.Data;

/// <summary>Stores a plan's identity as its GUID.</summary>
public sealed class PlanIdColumn() : ValueConverter<PlanId, Guid>(id => id.Value, column => new PlanId(column));
