using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class ResponsibilityConfiguration : IEntityTypeConfiguration<Responsibility>
{
    public void Configure(EntityTypeBuilder<Responsibility> responsibility)
    {
        responsibility.HasKey(r => new { r.PlanId, r.MeasureOrdinal, r.Ordinal });
        responsibility.Property(r => r.Ordinal).ValueGeneratedNever();
        responsibility.Property(r => r.Role).AsName();
        responsibility.Property(r => r.Candidates).AsJson();
        responsibility.HasMany(r => r.Units).WithOne().HasForeignKey(u => new { u.PlanId, u.MeasureOrdinal, u.ResponsibilityOrdinal });
    }
}
