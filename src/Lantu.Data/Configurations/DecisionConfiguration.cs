using Lantu.Domain.Assignments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class DecisionConfiguration : IEntityTypeConfiguration<Decision>
{
    public void Configure(EntityTypeBuilder<Decision> decision)
    {
        decision.HasKey(d => new { d.PlanId, d.Number });
        decision.Property(d => d.Number).ValueGeneratedNever();
        decision.Property(d => d.Units).AsJson();
        decision.Property(d => d.Reason).HasMaxLength(2_000);
        decision.Property(d => d.By).HasMaxLength(200);
        decision.Property(d => d.RevokedBy).HasMaxLength(200);
        decision.HasOne<OpenPoint>().WithMany().HasForeignKey(d => new { d.PlanId, d.OpenPointNumber });
    }
}
