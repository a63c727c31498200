using Lantu.Domain.Units;
using Lantu.Domain.Water;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class SectionRevisionConfiguration : IEntityTypeConfiguration<SectionRevision>
{
    public void Configure(EntityTypeBuilder<SectionRevision> revision)
    {
        revision.ToTable("section_revisions");
        revision.HasKey(r => new { r.DirectoryNumber, r.Section, r.Year, r.Month, r.Batch });
        revision.Property(r => r.Section).HasMaxLength(SectionSheet.LongestName);
        revision.Property(r => r.Batch).ValueGeneratedNever();
        revision.Property(r => r.Before).AsJson();
        revision.HasOne<KeptDirectory>().WithMany().HasForeignKey(r => r.DirectoryNumber);
    }
}
