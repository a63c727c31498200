using Lantu.Domain.Reminders;
using Lantu.Domain.Rounds;
using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class PartReminderItemConfiguration : IEntityTypeConfiguration<PartReminderItem>
{
    public void Configure(EntityTypeBuilder<PartReminderItem> item)
    {
        item.ToTable("reminder_part_items");
        item.HasKey(i => new { i.ReminderNumber, i.PlanId, i.Month, i.Parent, i.Child, i.Due });
        item.HasIndex(i => new { i.PlanId, i.Month });
        item.Property(i => i.Step).AsName();
        item.HasOne<ReportingRound>().WithMany().HasForeignKey(i => new { i.PlanId, i.Month });
        item.HasOne<KeptUnit>().WithMany().HasForeignKey(i => new { i.DirectoryNumber, i.Parent });
        item.HasOne<KeptUnit>().WithMany().HasForeignKey(i => new { i.DirectoryNumber, i.Child });
    }
}
