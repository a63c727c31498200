using Lantu.Domain.Plans;
using Lantu.Domain.Reminders;
using Lantu.Domain.Rounds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class MonthReminderItemConfiguration : IEntityTypeConfiguration<MonthReminderItem>
{
    public void Configure(EntityTypeBuilder<MonthReminderItem> item)
    {
        item.ToTable("reminder_items");
        item.HasKey(i => new { i.ReminderNumber, i.PlanId, i.Month, i.UnitOrdinal });
        item.HasIndex(i => new { i.PlanId, i.Month });
        item.Property(i => i.Step).AsName();
        item.HasOne<ReportingRound>().WithMany().HasForeignKey(i => new { i.PlanId, i.Month });
        item.HasOne<PlanUnit>().WithMany().HasForeignKey(i => new { i.PlanId, i.UnitOrdinal });
    }
}
