using Lantu.Domain.Assignments;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class ContestConfiguration : IEntityTypeConfiguration<Contest>
{
    public void Configure(EntityTypeBuilder<Contest> contest)
    {
        contest.ToTable("contests");
        contest.HasKey(c => new { c.PlanId, c.Number });
        contest.Property(c => c.Number).ValueGeneratedNever();
        contest.Property(c => c.Role).AsName();
        contest.Property(c => c.Unit).HasMaxLength(200);
        contest.Property(c => c.Reason).HasMaxLength(Contest.LongestReason);
        contest.Property(c => c.Meant).HasMaxLength(200);
        contest.Property(c => c.By).HasMaxLength(200);
        contest.Property(c => c.State).AsName();
        contest.Property(c => c.Ruling).HasMaxLength(Contest.LongestReason);
        contest.Property(c => c.RuledBy).HasMaxLength(200);
        contest.HasOne<Measure>().WithMany().HasForeignKey(c => new { c.PlanId, c.MeasureOrdinal });
    }
}
