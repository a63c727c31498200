using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class DirectoryActConfiguration : IEntityTypeConfiguration<DirectoryAct>
{
    public void Configure(EntityTypeBuilder<DirectoryAct> act)
    {
        act.ToTable("directory_acts");
        act.HasKey(a => new { a.DirectoryNumber, a.Number });
        act.Property(a => a.Number).ValueGeneratedNever();
        act.Property(a => a.Kind).AsName();
        act.Property(a => a.Reason).HasMaxLength(2_000);
        act.Property(a => a.By).HasMaxLength(200);
        act.Property(a => a.Groups).AsJson();
        act.HasOne<KeptDirectory>().WithMany().HasForeignKey(a => a.DirectoryNumber);
    }
}
