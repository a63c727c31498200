using Lantu.Domain.Readings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class ReadingBatchConfiguration : IEntityTypeConfiguration<ReadingBatch>
{
    public void Configure(EntityTypeBuilder<ReadingBatch> batch)
    {
        batch.ToTable("reading_batches");
        batch.IsFiledBatch();
        batch.Property(b => b.Revisions).HasMaxLength(100);
        batch.HasIndex(b => new { b.DirectoryNumber, b.FileHash }).IsUnique();
    }
}
