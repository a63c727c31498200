using Lantu.Domain.Plans;
using Lantu.Domain.Reminders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class ReminderRobotConfiguration : IEntityTypeConfiguration<ReminderRobot>
{
    public void Configure(EntityTypeBuilder<ReminderRobot> robot)
    {
        robot.ToTable("reminder_robots");
        robot.HasKey(r => new { r.PlanId, r.Channel });
        robot.Property(r => r.Channel).AsName();
        robot.Property(r => r.ProtectedKey).HasMaxLength(2_000);
        robot.Property(r => r.ProtectedSecret).HasMaxLength(2_000);
        robot.Property(r => r.Fingerprint).HasMaxLength(64);
        robot.Property(r => r.By).HasMaxLength(200);
        robot.HasOne<Plan>().WithMany().HasForeignKey(r => r.PlanId);
    }
}
