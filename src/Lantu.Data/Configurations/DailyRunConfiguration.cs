using Lantu.Domain.Daily;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class DailyRunConfiguration : IEntityTypeConfiguration<DailyRun>
{
    public void Configure(EntityTypeBuilder<DailyRun> run)
    {
        run.ToTable("daily_runs");
        run.HasKey(r => new { r.Job, r.Slot });
        run.Property(r => r.Job).HasMaxLength(60);
    }
}
