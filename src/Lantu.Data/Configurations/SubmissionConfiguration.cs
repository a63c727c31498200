using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class SubmissionConfiguration : IEntityTypeConfiguration<Submission>
{
    public void Configure(EntityTypeBuilder<Submission> submission)
    {
        submission.ToTable("submissions");
        submission.HasKey(s => new { s.PlanId, s.Month, s.UnitOrdinal });
        submission.Property(s => s.SignedBy).HasMaxLength(200);
        submission.Property(s => s.Route).AsName();
        submission.Property(s => s.Scan).HasMaxLength(100);
        submission.Property(s => s.Version).IsConcurrencyToken();
        submission.Ignore(s => s.IsSigned);
        submission.HasOne<ReportingRound>().WithMany().HasForeignKey(s => new { s.PlanId, s.Month });
        submission.HasOne<PlanUnit>().WithMany().HasForeignKey(s => new { s.PlanId, s.UnitOrdinal });
    }
}
