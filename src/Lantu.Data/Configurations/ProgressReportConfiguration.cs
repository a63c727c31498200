using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class ProgressReportConfiguration : IEntityTypeConfiguration<ProgressReport>
{
    public void Configure(EntityTypeBuilder<ProgressReport> report)
    {
        report.ToTable("reports");
        report.HasKey(r => new { r.PlanId, r.UnitOrdinal, r.Month, r.MeasureOrdinal });
        report.Property(r => r.State).AsName();
        report.Property(r => r.Content).AsJson();
        report.Property(r => r.Questions).AsJson();
        report.Property(r => r.Answers).AsJson();
        report.Property(r => r.FiledBy).HasMaxLength(200);
        report.Property(r => r.SignedBy).HasMaxLength(200);
        report.Property(r => r.CheckedBy).HasMaxLength(200);
        report.Property(r => r.AcceptedBy).HasMaxLength(200);
        report.Property(r => r.ReturnedBy).HasMaxLength(200);
        report.Property(r => r.Reason).HasMaxLength(ProgressReport.LongestReason);
        report.Property(r => r.Version).IsConcurrencyToken();
        report.Ignore(r => r.IsOpen);
        report.Ignore(r => r.IsInReview);
        report.Ignore(r => r.IsWithdrawable);
        report.Ignore(r => r.Unanswered);
        report.Ignore(r => r.LastStep);
        report.HasIndex(r => new { r.PlanId, r.Month, r.State });
        report.HasIndex(r => new { r.PlanId, r.MeasureOrdinal, r.Month });
        report.HasOne<PlanUnit>().WithMany().HasForeignKey(r => new { r.PlanId, r.UnitOrdinal });
        report.HasOne<Measure>().WithMany().HasForeignKey(r => new { r.PlanId, r.MeasureOrdinal });
    }
}
