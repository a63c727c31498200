using Lantu.Domain.Plans;
using Lantu.Domain.Reminders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class ReminderConfiguration : IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<Reminder> reminder)
    {
        reminder.ToTable("reminders");
        reminder.HasKey(r => r.Number);
        reminder.Property(r => r.Number).ValueGeneratedNever();
        // That nobody is told twice rests on this.
        reminder.HasIndex(r => new { r.Slot, r.Channel, r.Receiver }).IsUnique();
        reminder.HasIndex(r => new { r.Outcome, r.NotBefore });
        reminder.HasIndex(r => new { r.Receiver, r.ClaimedAt });
        reminder.Property(r => r.Kind).AsName();
        reminder.Property(r => r.Slot).HasMaxLength(50);
        reminder.Property(r => r.Channel).AsName();
        reminder.Property(r => r.Receiver).HasMaxLength(80);
        reminder.Property(r => r.Name).HasMaxLength(200);
        reminder.Property(r => r.Text).HasMaxLength(Reminder.LongestText);
        reminder.Property(r => r.By).HasMaxLength(200);
        reminder.Property(r => r.Outcome).AsName();
        reminder.Property(r => r.Detail).HasMaxLength(Reminder.LongestDetail);
        reminder.HasOne<Plan>().WithMany().HasForeignKey(r => r.PlanId);
        reminder.HasMany(r => r.Months).WithOne().HasForeignKey(i => i.ReminderNumber);
        reminder.HasMany(r => r.Parts).WithOne().HasForeignKey(i => i.ReminderNumber);
        reminder.HasMany(r => r.AdHocs).WithOne().HasForeignKey(i => i.ReminderNumber);
    }
}
