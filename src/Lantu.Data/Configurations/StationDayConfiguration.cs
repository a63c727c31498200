using Lantu.Domain.Readings;
using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class StationDayConfiguration : IEntityTypeConfiguration<StationDay>
{
    public void Configure(EntityTypeBuilder<StationDay> day)
    {
        day.ToTable("station_days");
        day.HasKey(d => new { d.DirectoryNumber, d.Station, d.Day });
        day.Property(d => d.Rules).HasMaxLength(200);
        day.HasOne<KeptDirectory>().WithMany().HasForeignKey(d => d.DirectoryNumber);
    }
}
