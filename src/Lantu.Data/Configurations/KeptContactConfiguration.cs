using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class KeptContactConfiguration : IEntityTypeConfiguration<KeptContact>
{
    public void Configure(EntityTypeBuilder<KeptContact> contact)
    {
        contact.ToTable("directory_contacts");
        contact.HasKey(c => new { c.DirectoryNumber, c.Number });
        contact.Property(c => c.Number).ValueGeneratedNever();
        contact.Property(c => c.Role).AsName();
        contact.Property(c => c.Name).HasMaxLength(UnitDirectoryCheck.LongestName);
        contact.Property(c => c.Post).HasMaxLength(UnitDirectoryCheck.LongestText);
        contact.Property(c => c.Telephone).HasMaxLength(UnitDirectoryCheck.LongestText);
        contact.Property(c => c.Email).HasMaxLength(UnitDirectoryCheck.LongestText);
        contact.Ignore(c => c.Contact);
        contact.HasOne<KeptUnit>().WithMany().HasForeignKey(c => new { c.DirectoryNumber, c.UnitNumber });
    }
}
