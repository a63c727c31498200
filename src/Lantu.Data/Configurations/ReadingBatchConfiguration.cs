using Lantu.Domain.Readings;
using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class ReadingBatchConfiguration : IEntityTypeConfiguration<ReadingBatch>
{
    public void Configure(EntityTypeBuilder<ReadingBatch> batch)
    {
        batch.ToTable("reading_batches");
        batch.HasKey(b => new { b.DirectoryNumber, b.Number });
        batch.Property(b => b.Number).ValueGeneratedNever();
        batch.Property(b => b.FileName).HasMaxLength(200);
        batch.Property(b => b.FileHash).HasMaxLength(64);
        batch.Property(b => b.Counts).AsJson();
        batch.Property(b => b.FindingCounts).AsJson();
        batch.Property(b => b.Findings).AsJson();
        batch.Property(b => b.Revisions).HasMaxLength(100);
        batch.Property(b => b.FiledBy).HasMaxLength(200);
        batch.HasOne<KeptDirectory>().WithMany().HasForeignKey(b => b.DirectoryNumber);
        batch.HasIndex(b => new { b.DirectoryNumber, b.FileHash }).IsUnique();
    }
}
