using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class SourceRowConfiguration : IEntityTypeConfiguration<SourceRow>
{
    public void Configure(EntityTypeBuilder<SourceRow> row)
    {
        row.ToTable("source_rows");
        row.HasKey(r => new { r.PlanId, r.Ordinal });
        row.Property(r => r.Ordinal).ValueGeneratedNever();
        row.Property(r => r.Place).AsJson();
        row.Property(r => r.Cells).AsJson();
        row.Property(r => r.CellPlaces).AsJson();
    }
}
