using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class SavedViewConfiguration : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> view)
    {
        view.ToTable("saved_views");
        view.HasKey(v => new { v.PlanId, v.Number });
        view.Property(v => v.Number).ValueGeneratedNever();
        view.Property(v => v.Name).HasMaxLength(SavedView.LongestName);
        view.HasIndex(v => new { v.PlanId, v.Name }).IsUnique();
        view.Property(v => v.Query).HasMaxLength(2_000);
        view.Property(v => v.By).HasMaxLength(200);
        view.HasOne<Plan>().WithMany().HasForeignKey(v => v.PlanId);
    }
}
