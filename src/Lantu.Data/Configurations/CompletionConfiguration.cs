using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class CompletionConfiguration : IEntityTypeConfiguration<Completion>
{
    public void Configure(EntityTypeBuilder<Completion> completion)
    {
        completion.ToTable("completions");
        completion.HasKey(c => new { c.PlanId, c.UnitOrdinal, c.MeasureOrdinal, c.Number });
        completion.Property(c => c.Number).ValueGeneratedNever();
        completion.Property(c => c.By).HasMaxLength(200);
        completion.Property(c => c.ReopenedBy).HasMaxLength(200);
        completion.Property(c => c.ReopenedBecause).HasMaxLength(Completion.LongestReason);
        completion.Property(c => c.Version).IsConcurrencyToken();
        completion.Ignore(c => c.IsClosed);
        completion.HasOne<ProgressReport>().WithMany().HasForeignKey(c => new { c.PlanId, c.UnitOrdinal, c.Month, c.MeasureOrdinal });
        completion.HasOne<PlanUnit>().WithMany().HasForeignKey(c => new { c.PlanId, c.UnitOrdinal });
        completion.HasOne<Measure>().WithMany().HasForeignKey(c => new { c.PlanId, c.MeasureOrdinal });
    }
}
