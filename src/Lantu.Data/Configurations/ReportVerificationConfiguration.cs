using Lantu.Domain.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class ReportVerificationConfiguration : IEntityTypeConfiguration<ReportVerification>
{
    public void Configure(EntityTypeBuilder<ReportVerification> verification)
    {
        verification.ToTable("report_verifications");
        verification.HasKey(v => new { v.PlanId, v.UnitOrdinal, v.Month, v.MeasureOrdinal, v.Number });
        verification.Property(v => v.Number).ValueGeneratedNever();
        verification.Property(v => v.Finding).AsName();
        verification.Property(v => v.Text).HasMaxLength(ReportVerification.LongestText);
        verification.Property(v => v.Reason).HasMaxLength(ReportVerification.LongestText);
        verification.Property(v => v.By).HasMaxLength(200);
        verification.HasOne<ProgressReport>().WithMany().HasForeignKey(v => new { v.PlanId, v.UnitOrdinal, v.Month, v.MeasureOrdinal });
    }
}
