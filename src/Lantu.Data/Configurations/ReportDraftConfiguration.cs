using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class ReportDraftConfiguration : IEntityTypeConfiguration<ReportDraft>
{
    public void Configure(EntityTypeBuilder<ReportDraft> draft)
    {
        draft.ToTable("report_drafts");
        draft.HasKey(d => new { d.PlanId, d.UnitOrdinal, d.Month, d.MeasureOrdinal, d.Number });
        draft.Property(d => d.Number).ValueGeneratedNever();
        draft.Property(d => d.Typed).AsJson();
        draft.Property(d => d.By).HasMaxLength(200);
        draft.HasOne<PlanUnit>().WithMany().HasForeignKey(d => new { d.PlanId, d.UnitOrdinal });
        draft.HasOne<Measure>().WithMany().HasForeignKey(d => new { d.PlanId, d.MeasureOrdinal });
    }
}
