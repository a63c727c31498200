using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class MeasureConfiguration : IEntityTypeConfiguration<Measure>
{
    public void Configure(EntityTypeBuilder<Measure> measure)
    {
        measure.ToTable("measures");
        measure.HasKey(m => new { m.PlanId, m.Ordinal });
        measure.Property(m => m.Ordinal).ValueGeneratedNever();
        measure.Ignore(m => m.Order);
        measure.Property(m => m.Key).HasMaxLength(60);
        measure.HasIndex(m => new { m.PlanId, m.Key }).IsUnique();
        measure.Property(m => m.DeadlineKinds).HasMaxLength(100);
        measure.Property(m => m.Paragraphs).AsJson();
        measure.Property(m => m.Places).AsJson();
        measure.Property(m => m.Deadlines).AsJson();
        measure.Property(m => m.Milestones).AsJson();
        measure.Property(m => m.Duties).AsJson();
        measure.Property(m => m.Targets).AsJson();
        measure.HasMany(m => m.Responsibilities).WithOne().HasForeignKey(r => new { r.PlanId, r.MeasureOrdinal });
    }
}
