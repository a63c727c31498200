using Lantu.Domain.Stations;
using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class StationRegisterConfiguration : IEntityTypeConfiguration<StationRegister>
{
    public void Configure(EntityTypeBuilder<StationRegister> register)
    {
        register.ToTable("station_registers");
        register.HasKey(r => new { r.DirectoryNumber, r.Version });
        register.Property(r => r.Version).ValueGeneratedNever();
        register.Property(r => r.Placings).AsJson();
        register.Property(r => r.FileName).HasMaxLength(200);
        register.Property(r => r.FileHash).HasMaxLength(64);
        register.Property(r => r.FiledBy).HasMaxLength(200);
        register.HasOne<KeptDirectory>().WithMany().HasForeignKey(r => r.DirectoryNumber);
    }
}
