using Lantu.Domain.Readings;
using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

/// <summary>What the tables of batches share.</summary>
static class FiledBatches
{
    public static void IsFiledBatch<T>(this EntityTypeBuilder<T> batch)
        where T : FiledBatch
    {
        batch.HasKey(b => new { b.DirectoryNumber, b.Number });
        batch.Property(b => b.Number).ValueGeneratedNever();
        batch.Property(b => b.FileName).HasMaxLength(200);
        batch.Property(b => b.FileHash).HasMaxLength(64);
        batch.Property(b => b.Counts).AsJson();
        batch.Property(b => b.FindingCounts).AsJson();
        batch.Property(b => b.Findings).AsJson();
        batch.Property(b => b.FiledBy).HasMaxLength(200);
        batch.HasOne<KeptDirectory>().WithMany().HasForeignKey(b => b.DirectoryNumber);
    }
}
