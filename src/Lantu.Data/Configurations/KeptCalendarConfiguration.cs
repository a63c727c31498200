using Lantu.Domain.Calendars;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class KeptCalendarConfiguration : IEntityTypeConfiguration<KeptCalendar>
{
    public void Configure(EntityTypeBuilder<KeptCalendar> calendar)
    {
        calendar.ToTable("calendars");
        calendar.HasKey(c => c.Number);
        calendar.Property(c => c.Number).ValueGeneratedNever();
        calendar.Property(c => c.Place).HasMaxLength(40);
        calendar.HasIndex(c => c.Place).IsUnique();
    }
}
