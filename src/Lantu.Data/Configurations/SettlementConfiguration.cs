using Lantu.Domain.Settlements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class SettlementConfiguration : IEntityTypeConfiguration<Settlement>
{
    public void Configure(EntityTypeBuilder<Settlement> settlement)
    {
        settlement.HasKey(s => new { s.PlanId, s.Number });
        settlement.Property(s => s.Number).ValueGeneratedNever();
        settlement.Property(s => s.Outcome).AsName();
        settlement.Property(s => s.Findings).AsJson();
        settlement.Property(s => s.Measures).AsJson();
        settlement.Property(s => s.Tasks).AsJson();
        settlement.Property(s => s.Header).AsJson();
        settlement.Property(s => s.Structure).AsJson();
        settlement.Property(s => s.Moot).AsJson().HasDefaultValueSql("'[]'").ValueGeneratedNever();
        settlement.Property(s => s.From).HasColumnName("carried_from").AsJson();
        settlement.Property(s => s.Reason).HasMaxLength(2_000);
        settlement.Property(s => s.By).HasMaxLength(200);
        settlement.Property(s => s.UndoneBy).HasMaxLength(200);
        settlement.HasOne<Lantu.Domain.Plans.Plan>().WithMany().HasForeignKey(s => s.PlanId);
    }
}
