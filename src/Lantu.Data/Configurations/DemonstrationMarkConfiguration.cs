using Lantu.Domain.Demonstrations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class DemonstrationMarkConfiguration : IEntityTypeConfiguration<DemonstrationMark>
{
    public void Configure(EntityTypeBuilder<DemonstrationMark> mark)
    {
        mark.ToTable("demonstration");
        mark.HasKey(m => m.Number);
        mark.Property(m => m.Number).ValueGeneratedNever();
    }
}
