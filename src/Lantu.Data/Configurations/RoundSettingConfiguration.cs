using Lantu.Domain.Calendars;
using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class RoundSettingConfiguration : IEntityTypeConfiguration<RoundSetting>
{
    public void Configure(EntityTypeBuilder<RoundSetting> setting)
    {
        setting.ToTable("round_settings");
        setting.HasKey(s => new { s.PlanId, s.Number });
        setting.Property(s => s.Number).ValueGeneratedNever();
        setting.Property(s => s.Reason).HasMaxLength(2_000);
        setting.Property(s => s.By).HasMaxLength(200);
        setting.HasOne<Plan>().WithMany().HasForeignKey(s => s.PlanId);
        setting.HasOne<KeptCalendar>().WithMany().HasForeignKey(s => s.CalendarNumber);
    }
}
