using Lantu.Domain.Assignments;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class AssignmentContactConfiguration : IEntityTypeConfiguration<AssignmentContact>
{
    public void Configure(EntityTypeBuilder<AssignmentContact> assignmentContact)
    {
        assignmentContact.ToTable("assignment_contacts");
        assignmentContact.HasKey(c => new { c.PlanId, c.MeasureOrdinal, c.Role, c.Unit, c.ContactRole, c.Number });
        assignmentContact.Property(c => c.Number).ValueGeneratedNever().HasDefaultValue(1);
        assignmentContact.Property(c => c.Role).AsName();
        assignmentContact.Property(c => c.Unit).HasMaxLength(200);
        assignmentContact.Property(c => c.ContactRole).AsName();
        assignmentContact.Property(c => c.From).HasColumnName("from_day");
        assignmentContact.Property(c => c.To).HasColumnName("to_day");
        assignmentContact.Property(c => c.By).HasMaxLength(200);
        assignmentContact.HasOne<Measure>().WithMany().HasForeignKey(c => new { c.PlanId, c.MeasureOrdinal });
    }
}
