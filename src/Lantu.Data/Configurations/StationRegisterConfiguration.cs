using Lantu.Domain.Stations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class StationRegisterConfiguration : IEntityTypeConfiguration<StationRegister>
{
    public void Configure(EntityTypeBuilder<StationRegister> register)
    {
        register.ToTable("station_registers");
        register.IsPlaceRegister();
        register.Property(r => r.Placings).AsJson();
    }
}
