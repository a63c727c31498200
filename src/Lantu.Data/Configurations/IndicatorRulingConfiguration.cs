using Lantu.Domain.Indicators;
using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class IndicatorRulingConfiguration : IEntityTypeConfiguration<IndicatorRuling>
{
    public void Configure(EntityTypeBuilder<IndicatorRuling> ruling)
    {
        ruling.ToTable("indicator_rulings");
        ruling.HasKey(r => new { r.DirectoryNumber, r.Year, r.Indicator, r.Version });
        ruling.Property(r => r.Version).ValueGeneratedNever();
        ruling.Property(r => r.Indicator).HasMaxLength(IndicatorFigure.LongestIndicator);
        ruling.Property(r => r.Basis).AsName();
        ruling.Property(r => r.Reason).HasMaxLength(IndicatorRuling.LongestReason);
        ruling.Property(r => r.By).HasMaxLength(200);
        ruling.HasOne<KeptDirectory>().WithMany().HasForeignKey(r => r.DirectoryNumber);
    }
}
