using Lantu.Domain.Assignments;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class AssignmentSettingConfiguration : IEntityTypeConfiguration<AssignmentSetting>
{
    public void Configure(EntityTypeBuilder<AssignmentSetting> assignmentSetting)
    {
        assignmentSetting.ToTable("assignment_settings");
        assignmentSetting.HasKey(s => s.PlanId);
        assignmentSetting.Property(s => s.NotOrdered).AsJson();
        assignmentSetting.Property(s => s.By).HasMaxLength(200);
        assignmentSetting.HasOne<Plan>().WithOne().HasForeignKey<AssignmentSetting>(s => s.PlanId);
    }
}
