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
        assignmentContact.HasKey(c => new { c.PlanId, c.MeasureOrdinal, c.Role, c.Unit, c.ContactRole });
        assignmentContact.Property(c => c.Role).AsName();
        assignmentContact.Property(c => c.Unit).HasMaxLength(200);
        assignmentContact.Property(c => c.ContactRole).AsName();
        assignmentContact.HasOne<Measure>().WithMany().HasForeignKey(c => new { c.PlanId, c.MeasureOrdinal });
    }
}
