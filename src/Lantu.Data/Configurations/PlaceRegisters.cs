using Lantu.Domain.Registers;
using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

/// <summary>What the tables of registers share.</summary>
static class PlaceRegisters
{
    public static void IsPlaceRegister<T>(this EntityTypeBuilder<T> register)
        where T : PlaceRegister
    {
        register.HasKey(r => new { r.DirectoryNumber, r.Version });
        register.Property(r => r.Version).ValueGeneratedNever();
        register.Property(r => r.FileName).HasMaxLength(200);
        register.Property(r => r.FileHash).HasMaxLength(64);
        register.Property(r => r.FiledBy).HasMaxLength(200);
        register.HasOne<KeptDirectory>().WithMany().HasForeignKey(r => r.DirectoryNumber);
    }
}
