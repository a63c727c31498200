using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class KeptUnitConfiguration : IEntityTypeConfiguration<KeptUnit>
{
    public void Configure(EntityTypeBuilder<KeptUnit> unit)
    {
        unit.ToTable("directory_units");
        unit.HasKey(u => new { u.DirectoryNumber, u.Number });
        unit.Property(u => u.Number).ValueGeneratedNever();
        unit.Property(u => u.Name).HasMaxLength(UnitDirectoryCheck.LongestName);
        unit.Property(u => u.FullName).HasMaxLength(UnitDirectoryCheck.LongestName);
        unit.Property(u => u.Kind).AsName();
        unit.Property(u => u.Aliases).AsJson();
        unit.Property(u => u.Tile).AsJson();
        unit.HasOne<KeptDirectory>().WithMany().HasForeignKey(u => u.DirectoryNumber);
    }
}
