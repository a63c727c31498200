using Lantu.Domain.Lineage;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class MeasureLineageConfiguration : IEntityTypeConfiguration<MeasureLineage>
{
    public void Configure(EntityTypeBuilder<MeasureLineage> lineage)
    {
        lineage.HasKey(l => new { l.PlanId, l.MeasureOrdinal });
        lineage.Property(l => l.State).AsName();
        lineage.HasOne<Measure>().WithMany().HasForeignKey(l => new { l.PlanId, l.MeasureOrdinal });
    }
}
