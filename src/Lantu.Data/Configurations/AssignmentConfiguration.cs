using Lantu.Domain.Assignments;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class AssignmentConfiguration : IEntityTypeConfiguration<Assignment>
{
    public void Configure(EntityTypeBuilder<Assignment> assignment)
    {
        assignment.HasKey(a => new { a.PlanId, a.MeasureOrdinal, a.Role, a.Unit });
        assignment.Property(a => a.Role).AsName();
        assignment.Property(a => a.Unit).HasMaxLength(200);
        assignment.Property(a => a.AcknowledgedBy).HasMaxLength(200);
        assignment.HasIndex(a => new { a.PlanId, a.Unit });
        assignment.HasOne<Measure>().WithMany().HasForeignKey(a => new { a.PlanId, a.MeasureOrdinal });
    }
}
