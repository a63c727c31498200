using Lantu.Domain.Delegations;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class PartReportConfiguration : IEntityTypeConfiguration<PartReport>
{
    public void Configure(EntityTypeBuilder<PartReport> report)
    {
        report.ToTable("part_reports");
        report.HasKey(r => new { r.PlanId, r.Month, r.Parent, r.Child, r.MeasureOrdinal, r.Version });
        report.Property(r => r.Version).ValueGeneratedNever();
        report.Property(r => r.Content).AsJson();
        report.Property(r => r.FiledBy).HasMaxLength(200);
        report.Ignore(r => r.IsLate);
        report.HasIndex(r => new { r.PlanId, r.Child });
        report.HasOne<Measure>().WithMany().HasForeignKey(r => new { r.PlanId, r.MeasureOrdinal });
        report.HasOne<KeptUnit>().WithMany().HasForeignKey(r => new { r.DirectoryNumber, r.Parent });
        report.HasOne<KeptUnit>().WithMany().HasForeignKey(r => new { r.DirectoryNumber, r.Child });
    }
}
