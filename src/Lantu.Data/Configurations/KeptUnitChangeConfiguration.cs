using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class KeptUnitChangeConfiguration : IEntityTypeConfiguration<KeptUnitChange>
{
    public void Configure(EntityTypeBuilder<KeptUnitChange> change)
    {
        change.ToTable("directory_unit_changes");
        change.HasKey(c => new { c.DirectoryNumber, c.UnitNumber, c.ActNumber });
        change.Property(c => c.Change).AsJson();
        change.HasOne<KeptUnit>().WithMany().HasForeignKey(c => new { c.DirectoryNumber, c.UnitNumber });
        change.HasOne<DirectoryAct>().WithMany().HasForeignKey(c => new { c.DirectoryNumber, c.ActNumber });
    }
}
