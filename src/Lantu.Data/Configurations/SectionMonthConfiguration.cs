using Lantu.Domain.Units;
using Lantu.Domain.Water;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class SectionMonthConfiguration : IEntityTypeConfiguration<SectionMonth>
{
    public void Configure(EntityTypeBuilder<SectionMonth> month)
    {
        month.ToTable("section_months");
        month.HasKey(m => new { m.DirectoryNumber, m.Section, m.Year, m.Month });
        month.Property(m => m.Section).HasMaxLength(SectionSheet.LongestName);
        month.Property(m => m.Month).ValueGeneratedNever();
        month.Property(m => m.Reading).AsJson();
        month.HasOne<KeptDirectory>().WithMany().HasForeignKey(m => m.DirectoryNumber);
    }
}
