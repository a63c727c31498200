using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class ReportDutyConfiguration : IEntityTypeConfiguration<ReportDuty>
{
    public void Configure(EntityTypeBuilder<ReportDuty> duty)
    {
        duty.ToTable("report_duties");
        duty.HasKey(d => new { d.PlanId, d.Month, d.UnitOrdinal, d.MeasureOrdinal });
        duty.HasIndex(d => new { d.PlanId, d.Month, d.CheckerOrdinal });
        duty.HasOne<ReportingRound>().WithMany().HasForeignKey(d => new { d.PlanId, d.Month });
        duty.HasOne<PlanUnit>().WithMany().HasForeignKey(d => new { d.PlanId, d.UnitOrdinal });
        duty.HasOne<Measure>().WithMany().HasForeignKey(d => new { d.PlanId, d.MeasureOrdinal });
    }
}
