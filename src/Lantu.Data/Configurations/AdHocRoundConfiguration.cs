using Lantu.Domain.AdHocRounds;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class AdHocRoundConfiguration : IEntityTypeConfiguration<AdHocRound>
{
    public void Configure(EntityTypeBuilder<AdHocRound> round)
    {
        round.ToTable("ad_hoc_rounds");
        round.HasKey(r => new { r.PlanId, r.Number });
        round.Property(r => r.Number).ValueGeneratedNever();
        round.Property(r => r.Content).AsJson();
        round.Property(r => r.State).AsName();
        round.Property(r => r.DraftedBy).HasMaxLength(200);
        round.Property(r => r.DecidedBy).HasMaxLength(200);
        round.Property(r => r.RefusedBecause).HasMaxLength(AdHocContent.LongestReason);
        round.Property(r => r.EndedBy).HasMaxLength(200);
        round.Property(r => r.EndedBecause).HasMaxLength(AdHocContent.LongestReason);
        round.Property(r => r.Version).IsConcurrencyToken();
        round.Ignore(r => r.IsProposed);
        round.Ignore(r => r.IsDraft);
        round.Ignore(r => r.IsOut);
        round.HasOne<Plan>().WithMany().HasForeignKey(r => r.PlanId);
    }
}
