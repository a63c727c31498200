using Lantu.Domain.Assignments;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class SummingLeadConfiguration : IEntityTypeConfiguration<SummingLead>
{
    public void Configure(EntityTypeBuilder<SummingLead> summingLead)
    {
        summingLead.ToTable("summing_leads");
        summingLead.HasKey(l => new { l.PlanId, l.MeasureOrdinal, l.Number });
        summingLead.Property(l => l.Number).ValueGeneratedNever();
        summingLead.Property(l => l.Unit).HasMaxLength(200);
        summingLead.Property(l => l.Reason).HasMaxLength(2_000);
        summingLead.Property(l => l.By).HasMaxLength(200);
        summingLead.HasOne<Measure>().WithMany().HasForeignKey(l => new { l.PlanId, l.MeasureOrdinal });
    }
}
