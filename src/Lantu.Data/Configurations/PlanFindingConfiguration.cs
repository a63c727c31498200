using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class PlanFindingConfiguration : IEntityTypeConfiguration<PlanFinding>
{
    public void Configure(EntityTypeBuilder<PlanFinding> finding)
    {
        finding.ToTable("findings");
        finding.HasKey(f => new { f.PlanId, f.Ordinal });
        finding.Property(f => f.Ordinal).ValueGeneratedNever();
        finding.Property(f => f.Code).HasMaxLength(60);
        finding.Property(f => f.Severity).AsName();
        finding.Property(f => f.State).AsName();
        finding.Property(f => f.Finding).HasColumnName("content").AsJson();
    }
}
