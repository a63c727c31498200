using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class PlanUnitConfiguration : IEntityTypeConfiguration<PlanUnit>
{
    public void Configure(EntityTypeBuilder<PlanUnit> unit)
    {
        unit.ToTable("plan_units");
        unit.HasKey(u => new { u.PlanId, u.Ordinal });
        unit.Property(u => u.Ordinal).ValueGeneratedNever();
        unit.Property(u => u.Kind).AsName();
        unit.Property(u => u.Tile).AsJson();
    }
}
