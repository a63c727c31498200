using Lantu.Domain.Calendars;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class KeptNoticeConfiguration : IEntityTypeConfiguration<KeptNotice>
{
    public void Configure(EntityTypeBuilder<KeptNotice> notice)
    {
        notice.ToTable("calendar_notices");
        notice.HasKey(n => new { n.CalendarNumber, n.Number });
        notice.Property(n => n.Number).ValueGeneratedNever();
        notice.Property(n => n.DocumentNumber).HasMaxLength(60);
        notice.Property(n => n.Title).HasMaxLength(200);
        notice.Property(n => n.Days).AsJson();
        notice.Property(n => n.TextHash).HasMaxLength(64);
        notice.Property(n => n.LoadedBy).HasMaxLength(200);
        notice.HasIndex(n => new { n.CalendarNumber, n.Year }).HasFilter("replaced_by IS NULL").IsUnique();
        notice.HasOne<KeptCalendar>().WithMany().HasForeignKey(n => n.CalendarNumber);
    }
}
