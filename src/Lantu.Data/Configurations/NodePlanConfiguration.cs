using Lantu.Domain.NodePlans;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class NodePlanConfiguration : IEntityTypeConfiguration<NodePlan>
{
    public void Configure(EntityTypeBuilder<NodePlan> node)
    {
        node.ToTable("node_plans");
        node.HasKey(n => new { n.PlanId, n.MeasureOrdinal, n.UnitOrdinal, n.Version });
        node.Property(n => n.Version).ValueGeneratedNever();
        node.Property(n => n.State).AsName();
        node.Property(n => n.Content).AsJson();
        node.Property(n => n.ChangeReason).HasMaxLength(NodePlan.LongestReason);
        node.Property(n => n.ReturnReason).HasMaxLength(NodePlan.LongestReason);
        node.Property(n => n.ProposedBy).HasMaxLength(200);
        node.Property(n => n.ConfirmedBy).HasMaxLength(200);
        node.Property(n => n.FrozenBy).HasMaxLength(200);
        node.Property(n => n.ReturnedBy).HasMaxLength(200);
        node.Property(n => n.ReplacedBy).HasMaxLength(200);
        node.Property(n => n.Revision).IsConcurrencyToken();
        node.Ignore(n => n.IsPending);
        node.Ignore(n => n.LastStep);
        node.HasIndex(n => new { n.PlanId, n.UnitOrdinal });
        node.HasIndex(n => new { n.PlanId, n.State });
        node.HasOne<Measure>().WithMany().HasForeignKey(n => new { n.PlanId, n.MeasureOrdinal });
        node.HasOne<PlanUnit>().WithMany().HasForeignKey(n => new { n.PlanId, n.UnitOrdinal });
    }
}
