using Lantu.Domain.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class AuditHeadConfiguration : IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<AuditHead> head)
    {
        head.ToTable("audit_heads");
        head.HasKey(h => h.Day);
        head.Property(h => h.Hash).HasMaxLength(64);
        head.Property(h => h.KeyFingerprint).HasMaxLength(64);
        head.Property(h => h.Signature).HasMaxLength(100);
    }
}
