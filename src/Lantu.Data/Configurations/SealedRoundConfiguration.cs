using Lantu.Domain.Rounds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class SealedRoundConfiguration : IEntityTypeConfiguration<SealedRound>
{
    public void Configure(EntityTypeBuilder<SealedRound> seal)
    {
        seal.ToTable("sealed_rounds");
        seal.HasKey(s => new { s.PlanId, s.Month, s.Revision });
        seal.Property(s => s.Revision).ValueGeneratedNever();
        seal.Property(s => s.Hash).HasMaxLength(64);
        seal.Property(s => s.Reason).HasMaxLength(2_000);
        seal.Property(s => s.By).HasMaxLength(200);
        seal.HasOne<ReportingRound>().WithMany().HasForeignKey(s => new { s.PlanId, s.Month });
    }
}
