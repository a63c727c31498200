using Lantu.Domain.AdHocRounds;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class AdHocRowConfiguration : IEntityTypeConfiguration<AdHocRow>
{
    public void Configure(EntityTypeBuilder<AdHocRow> row)
    {
        row.ToTable("ad_hoc_rows");
        row.HasKey(r => new { r.PlanId, r.RoundNumber, r.Number });
        row.Property(r => r.Number).ValueGeneratedNever();
        row.HasIndex(r => new { r.PlanId, r.UnitOrdinal });
        row.HasOne<AdHocRound>().WithMany().HasForeignKey(r => new { r.PlanId, r.RoundNumber });
        row.HasOne<PlanUnit>().WithMany().HasForeignKey(r => new { r.PlanId, r.UnitOrdinal });
        row.HasOne<Measure>().WithMany().HasForeignKey(r => new { r.PlanId, r.MeasureOrdinal });
    }
}
