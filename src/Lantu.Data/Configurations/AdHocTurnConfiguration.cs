using Lantu.Domain.AdHocRounds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class AdHocTurnConfiguration : IEntityTypeConfiguration<AdHocTurn>
{
    public void Configure(EntityTypeBuilder<AdHocTurn> turn)
    {
        turn.ToTable("ad_hoc_turns");
        turn.HasKey(t => new { t.PlanId, t.RoundNumber, t.Number });
        turn.Property(t => t.Number).ValueGeneratedNever();
        turn.ComplexProperty(t => t.Opens).AsMoment();
        turn.ComplexProperty(t => t.Due).AsMoment();
        turn.Property(t => t.SealedBy).HasMaxLength(200);
        turn.Property(t => t.Version).IsConcurrencyToken();
        turn.HasOne<AdHocRound>().WithMany().HasForeignKey(t => new { t.PlanId, t.RoundNumber });
    }
}
