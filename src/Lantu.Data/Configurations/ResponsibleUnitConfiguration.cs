using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class ResponsibleUnitConfiguration : IEntityTypeConfiguration<ResponsibleUnit>
{
    public void Configure(EntityTypeBuilder<ResponsibleUnit> unit)
    {
        unit.HasKey(u => new { u.PlanId, u.MeasureOrdinal, u.ResponsibilityOrdinal, u.Ordinal });
        unit.Property(u => u.Ordinal).ValueGeneratedNever();
        unit.Property(u => u.Role).AsName();

        // A name is the document's and as long as its cell: PostgreSQL's ordered indexes take a third of a page at most, its hashed ones any length.
        unit.HasIndex(u => u.Unit).HasMethod("hash");
    }
}
