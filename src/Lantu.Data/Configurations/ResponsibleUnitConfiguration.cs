using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class ResponsibleUnitConfiguration : IEntityTypeConfiguration<ResponsibleUnit>
{
    public void Configure(EntityTypeBuilder<ResponsibleUnit> unit)
    {
        unit.HasKey(u => new { u.PlanId, u.MeasureOrdinal, u.ResponsibilityOrdinal, u.Unit });
        unit.Property(u => u.Unit).HasMaxLength(200);
        unit.Property(u => u.Role).HasConversion<string>().HasMaxLength(20);
        unit.HasIndex(u => new { u.PlanId, u.Unit });
    }
}
