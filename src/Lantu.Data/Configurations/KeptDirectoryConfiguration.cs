using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class KeptDirectoryConfiguration : IEntityTypeConfiguration<KeptDirectory>
{
    public void Configure(EntityTypeBuilder<KeptDirectory> directory)
    {
        directory.ToTable("directories");
        directory.HasKey(d => d.Number);
        directory.Property(d => d.Number).ValueGeneratedNever();
        directory.Property(d => d.Root).HasMaxLength(40);
        directory.HasIndex(d => d.Root).IsUnique();
        directory.Property(d => d.Groups).AsJson();
        directory.Property(d => d.Lookalikes).AsJson();
    }
}
