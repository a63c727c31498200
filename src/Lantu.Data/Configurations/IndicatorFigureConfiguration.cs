using Lantu.Domain.Indicators;
using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class IndicatorFigureConfiguration : IEntityTypeConfiguration<IndicatorFigure>
{
    public void Configure(EntityTypeBuilder<IndicatorFigure> figure)
    {
        figure.ToTable("indicator_figures");
        figure.HasKey(f => new { f.DirectoryNumber, f.Year, f.Indicator, f.Area, f.Basis, f.FirstMonth, f.LastMonth, f.Origin, f.Version });
        figure.Property(f => f.Version).ValueGeneratedNever();
        figure.Property(f => f.Basis).AsName();
        figure.Property(f => f.Origin).AsName();
        figure.Property(f => f.State).AsName();
        figure.Property(f => f.Indicator).HasMaxLength(IndicatorFigure.LongestIndicator);
        figure.Property(f => f.Source).HasMaxLength(FigureSheet.LongestText);
        figure.Property(f => f.Note).HasMaxLength(FigureSheet.LongestText);
        figure.Property(f => f.FileName).HasMaxLength(200);
        figure.Property(f => f.FileHash).HasMaxLength(64);
        figure.Property(f => f.FiledBy).HasMaxLength(200);
        figure.Ignore(f => f.Period);
        figure.Ignore(f => f.Subject);
        figure.HasOne<KeptDirectory>().WithMany().HasForeignKey(f => f.DirectoryNumber);
    }
}
