using Lantu.Domain.Rounds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class RoundExtensionConfiguration : IEntityTypeConfiguration<RoundExtension>
{
    public void Configure(EntityTypeBuilder<RoundExtension> extension)
    {
        extension.ToTable("round_extensions");
        extension.HasKey(e => new { e.PlanId, e.Month, e.Number });
        extension.Property(e => e.Number).ValueGeneratedNever();
        extension.Property(e => e.Kind).AsName();
        extension.Property(e => e.Unit).HasMaxLength(200);
        extension.ComplexProperty(e => e.Until).AsMoment();
        extension.ComplexProperty(e => e.Locks).AsMoment();
        extension.Property(e => e.Reason).HasMaxLength(2_000);
        extension.Property(e => e.By).HasMaxLength(200);
        extension.HasOne<ReportingRound>().WithMany().HasForeignKey(e => new { e.PlanId, e.Month });
    }
}
