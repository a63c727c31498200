using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class ConclusionConfiguration : IEntityTypeConfiguration<Conclusion>
{
    public void Configure(EntityTypeBuilder<Conclusion> conclusion)
    {
        conclusion.ToTable("conclusions");
        conclusion.HasKey(c => new { c.PlanId, c.Month, c.MeasureOrdinal, c.Number });
        conclusion.Property(c => c.Number).ValueGeneratedNever();
        conclusion.Property(c => c.Claim).AsName();
        conclusion.Property(c => c.Text).HasMaxLength(Conclusion.LongestText);
        conclusion.Property(c => c.Sources).AsJson();
        conclusion.Property(c => c.By).HasMaxLength(200);
        conclusion.HasOne<ReportingRound>().WithMany().HasForeignKey(c => new { c.PlanId, c.Month });
        conclusion.HasOne<Measure>().WithMany().HasForeignKey(c => new { c.PlanId, c.MeasureOrdinal });
        conclusion.HasOne<PlanUnit>().WithMany().HasForeignKey(c => new { c.PlanId, c.LeadOrdinal });
    }
}
