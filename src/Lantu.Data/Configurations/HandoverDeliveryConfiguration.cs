using Lantu.Domain.Handovers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class HandoverDeliveryConfiguration : IEntityTypeConfiguration<HandoverDelivery>
{
    public void Configure(EntityTypeBuilder<HandoverDelivery> delivery)
    {
        delivery.ToTable("handover_deliveries");
        delivery.HasKey(d => new { d.PlanId, d.HandoverNumber, d.Number });
        delivery.Property(d => d.Number).ValueGeneratedNever();
        delivery.Property(d => d.Note).HasMaxLength(HandoverDelivery.LongestText);
        delivery.Property(d => d.Answer).HasMaxLength(HandoverDelivery.LongestText);
        delivery.Property(d => d.GivenBy).HasMaxLength(200);
        delivery.Property(d => d.ReceivedBy).HasMaxLength(200);
        delivery.Property(d => d.AnsweredBy).HasMaxLength(200);
        delivery.Property(d => d.Version).IsConcurrencyToken();
        delivery.HasOne<Handover>().WithMany().HasForeignKey(d => new { d.PlanId, d.HandoverNumber });
    }
}
