using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class ReportingRoundConfiguration : IEntityTypeConfiguration<ReportingRound>
{
    public void Configure(EntityTypeBuilder<ReportingRound> round)
    {
        round.ToTable("rounds");
        round.HasKey(r => new { r.PlanId, r.Month });
        round.ComplexProperty(r => r.Opens).AsMoment();
        round.ComplexProperty(r => r.Due).AsMoment();
        round.ComplexProperty(r => r.Locks).AsMoment();
        round.Property(r => r.OpenedBy).HasMaxLength(200);
        round.Property(r => r.SealedBy).HasMaxLength(200);
        round.Property(r => r.Version).IsConcurrencyToken();
        round.Ignore(r => r.Moments);
        round.HasOne<Plan>().WithMany().HasForeignKey(r => r.PlanId);
    }
}
