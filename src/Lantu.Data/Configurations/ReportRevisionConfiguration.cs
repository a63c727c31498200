using Lantu.Domain.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class ReportRevisionConfiguration : IEntityTypeConfiguration<ReportRevision>
{
    public void Configure(EntityTypeBuilder<ReportRevision> revision)
    {
        revision.ToTable("report_revisions");
        revision.HasKey(r => new { r.PlanId, r.UnitOrdinal, r.Month, r.MeasureOrdinal, r.Number });
        revision.Property(r => r.Number).ValueGeneratedNever();
        revision.Property(r => r.Content).AsJson();
        revision.Property(r => r.By).HasMaxLength(200);
        revision.HasOne<ProgressReport>().WithMany().HasForeignKey(r => new { r.PlanId, r.UnitOrdinal, r.Month, r.MeasureOrdinal });
    }
}
