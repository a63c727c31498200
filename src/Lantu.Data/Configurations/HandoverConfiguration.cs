using Lantu.Domain.Handovers;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class HandoverConfiguration : IEntityTypeConfiguration<Handover>
{
    public void Configure(EntityTypeBuilder<Handover> handover)
    {
        handover.ToTable("handovers");
        handover.HasKey(h => new { h.PlanId, h.Number });
        handover.Property(h => h.Number).ValueGeneratedNever();
        handover.Property(h => h.Kind).AsName();
        handover.Property(h => h.Rhythm).AsName();
        handover.Property(h => h.Subject).HasMaxLength(Handover.LongestSubject);
        handover.Property(h => h.Quote).HasMaxLength(Handover.LongestQuote);
        handover.Property(h => h.Mark).HasMaxLength(HandoverProposal.LongestMark);
        handover.Property(h => h.DecidedBy).HasMaxLength(200);
        handover.Property(h => h.EndedBy).HasMaxLength(200);
        handover.Property(h => h.EndReason).HasMaxLength(Handover.LongestReason);
        handover.Property(h => h.Version).IsConcurrencyToken();
        handover.Ignore(h => h.IsInForce);
        handover.Ignore(h => h.IsPeriodic);
        handover.HasIndex(h => new { h.PlanId, h.GiverOrdinal });
        handover.HasIndex(h => new { h.PlanId, h.ReceiverOrdinal });
        handover.HasOne<Measure>().WithMany().HasForeignKey(h => new { h.PlanId, h.MeasureOrdinal });
        handover.HasOne<PlanUnit>().WithMany().HasForeignKey(h => new { h.PlanId, h.GiverOrdinal });
        handover.HasOne<PlanUnit>().WithMany().HasForeignKey(h => new { h.PlanId, h.ReceiverOrdinal });
    }
}
