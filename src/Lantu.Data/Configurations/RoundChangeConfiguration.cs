using Lantu.Domain.Rounds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class RoundChangeConfiguration : IEntityTypeConfiguration<RoundChange>
{
    public void Configure(EntityTypeBuilder<RoundChange> change)
    {
        change.ToTable("round_changes");
        change.HasKey(c => new { c.PlanId, c.Month, c.Number });
        change.Property(c => c.Number).ValueGeneratedNever();
        change.Property(c => c.Kind).AsName();
        change.Property(c => c.Unit).HasMaxLength(200);
        change.Property(c => c.Before).AsJson();
        change.Property(c => c.After).AsJson();
        change.Property(c => c.Reason).HasMaxLength(2_000);
        change.Property(c => c.By).HasMaxLength(200);
        change.HasOne<ReportingRound>().WithMany().HasForeignKey(c => new { c.PlanId, c.Month });
    }
}
