using Lantu.Domain.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class AuditCheckpointConfiguration : IEntityTypeConfiguration<AuditCheckpoint>
{
    public void Configure(EntityTypeBuilder<AuditCheckpoint> checkpoint)
    {
        checkpoint.ToTable("audit_checkpoints");
        checkpoint.HasKey(c => c.Sequence);
        checkpoint.Property(c => c.Sequence).ValueGeneratedNever();
        checkpoint.Property(c => c.Hash).HasMaxLength(64);
        checkpoint.Property(c => c.By).HasMaxLength(200);
        checkpoint.Property(c => c.FileName).HasMaxLength(255);
        checkpoint.Property(c => c.FileHash).HasMaxLength(64);
    }
}
