using Lantu.Domain.Delegations;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class DelegationConfiguration : IEntityTypeConfiguration<Delegation>
{
    public void Configure(EntityTypeBuilder<Delegation> delegation)
    {
        delegation.ToTable("delegations");
        delegation.HasKey(d => new { d.PlanId, d.MeasureOrdinal, d.Parent, d.Child, d.Version });
        delegation.Property(d => d.Version).ValueGeneratedNever();
        delegation.Property(d => d.State).AsName();
        delegation.Property(d => d.Content).AsJson();
        delegation.Property(d => d.Reason).HasMaxLength(Delegation.LongestReason);
        delegation.Property(d => d.EndReason).HasMaxLength(Delegation.LongestReason);
        delegation.Property(d => d.HandedBy).HasMaxLength(200);
        delegation.Property(d => d.EndedBy).HasMaxLength(200);
        delegation.Property(d => d.Revision).IsConcurrencyToken();
        delegation.Ignore(d => d.IsCurrent);
        delegation.Ignore(d => d.LastStep);
        delegation.HasIndex(d => new { d.PlanId, d.Child });
        delegation.HasIndex(d => new { d.PlanId, d.Parent });
        delegation.HasOne<Measure>().WithMany().HasForeignKey(d => new { d.PlanId, d.MeasureOrdinal });
        delegation.HasOne<KeptUnit>().WithMany().HasForeignKey(d => new { d.DirectoryNumber, d.Parent });
        delegation.HasOne<KeptUnit>().WithMany().HasForeignKey(d => new { d.DirectoryNumber, d.Child });
    }
}
