using Lantu.Domain.Water;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class SectionRegisterConfiguration : IEntityTypeConfiguration<SectionRegister>
{
    public void Configure(EntityTypeBuilder<SectionRegister> register)
    {
        register.ToTable("section_registers");
        register.IsPlaceRegister();
        register.Property(r => r.Placings).AsJson();
    }
}
