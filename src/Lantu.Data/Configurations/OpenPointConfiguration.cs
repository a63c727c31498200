using Lantu.Domain.Assignments;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class OpenPointConfiguration : IEntityTypeConfiguration<OpenPoint>
{
    public void Configure(EntityTypeBuilder<OpenPoint> point)
    {
        point.HasKey(p => new { p.PlanId, p.Number });
        point.Property(p => p.Number).ValueGeneratedNever();
        point.Property(p => p.Kind).AsName();
        point.Property(p => p.Role).AsName();
        point.Property(p => p.Candidates).AsJson();
        point.HasOne<Measure>().WithMany().HasForeignKey(p => new { p.PlanId, p.MeasureOrdinal });
    }
}
