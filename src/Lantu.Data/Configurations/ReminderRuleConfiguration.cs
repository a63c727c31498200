using Lantu.Domain.Plans;
using Lantu.Domain.Reminders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class ReminderRuleConfiguration : IEntityTypeConfiguration<ReminderRule>
{
    public void Configure(EntityTypeBuilder<ReminderRule> rule)
    {
        rule.ToTable("reminder_rules");
        rule.HasKey(r => r.PlanId);
        rule.Property(r => r.Revision).IsConcurrencyToken();
        rule.Property(r => r.Steps).AsJson();
        rule.Property(r => r.By).HasMaxLength(200);
        rule.HasOne<Plan>().WithOne().HasForeignKey<ReminderRule>(r => r.PlanId);
    }
}
