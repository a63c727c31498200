using Lantu.Domain.Readings;
using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class HourMonthConfiguration : IEntityTypeConfiguration<HourMonth>
{
    public void Configure(EntityTypeBuilder<HourMonth> month)
    {
        month.ToTable("hour_months");
        month.HasKey(m => new { m.DirectoryNumber, m.Year, m.Month });
        month.Property(m => m.Month).ValueGeneratedNever();
        month.Property(m => m.File).HasMaxLength(100);
        month.HasOne<KeptDirectory>().WithMany().HasForeignKey(m => m.DirectoryNumber);
    }
}
