using Lantu.Domain.AdHocRounds;
using Lantu.Domain.Plans;
using Lantu.Domain.Reminders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class AdHocReminderItemConfiguration : IEntityTypeConfiguration<AdHocReminderItem>
{
    public void Configure(EntityTypeBuilder<AdHocReminderItem> item)
    {
        item.ToTable("reminder_ad_hoc_items");
        item.HasKey(i => new { i.ReminderNumber, i.PlanId, i.RoundNumber, i.TurnNumber, i.UnitOrdinal });
        item.HasIndex(i => new { i.PlanId, i.RoundNumber, i.TurnNumber });
        item.Property(i => i.Step).AsName();
        item.HasOne<AdHocTurn>().WithMany().HasForeignKey(i => new { i.PlanId, i.RoundNumber, i.TurnNumber });
        item.HasOne<PlanUnit>().WithMany().HasForeignKey(i => new { i.PlanId, i.UnitOrdinal });
    }
}
