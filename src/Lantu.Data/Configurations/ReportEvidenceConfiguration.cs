using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class ReportEvidenceConfiguration : IEntityTypeConfiguration<ReportEvidence>
{
    public void Configure(EntityTypeBuilder<ReportEvidence> evidence)
    {
        evidence.ToTable("report_evidence");
        evidence.HasKey(e => new { e.PlanId, e.UnitOrdinal, e.Month, e.MeasureOrdinal, e.Number });
        evidence.Property(e => e.Number).ValueGeneratedNever();
        evidence.Property(e => e.FileName).HasMaxLength(200);
        evidence.Property(e => e.Stored).HasMaxLength(100);
        evidence.Property(e => e.ContentType).HasMaxLength(100);
        evidence.Property(e => e.Hash).HasMaxLength(64);
        evidence.Property(e => e.By).HasMaxLength(200);
        evidence.Property(e => e.RemovedBy).HasMaxLength(200);
        evidence.HasIndex(e => e.Stored);
        evidence.HasOne<PlanUnit>().WithMany().HasForeignKey(e => new { e.PlanId, e.UnitOrdinal });
        evidence.HasOne<Measure>().WithMany().HasForeignKey(e => new { e.PlanId, e.MeasureOrdinal });
    }
}
