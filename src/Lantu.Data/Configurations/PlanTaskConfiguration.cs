using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class PlanTaskConfiguration : IEntityTypeConfiguration<PlanTask>
{
    public void Configure(EntityTypeBuilder<PlanTask> task)
    {
        task.ToTable("tasks");
        task.HasKey(t => new { t.PlanId, t.Ordinal });
        task.Property(t => t.Ordinal).ValueGeneratedNever();
        task.Ignore(t => t.Order);
    }
}
