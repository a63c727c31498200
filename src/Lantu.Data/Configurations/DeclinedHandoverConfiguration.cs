using Lantu.Domain.Handovers;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class DeclinedHandoverConfiguration : IEntityTypeConfiguration<DeclinedHandover>
{
    public void Configure(EntityTypeBuilder<DeclinedHandover> declined)
    {
        declined.ToTable("declined_handovers");
        declined.HasKey(d => new { d.PlanId, d.MeasureOrdinal, d.Mark });
        declined.Property(d => d.Mark).HasMaxLength(HandoverProposal.LongestMark);
        declined.Property(d => d.Reason).HasMaxLength(Handover.LongestReason);
        declined.Property(d => d.By).HasMaxLength(200);
        declined.HasOne<Measure>().WithMany().HasForeignKey(d => new { d.PlanId, d.MeasureOrdinal });
    }
}
