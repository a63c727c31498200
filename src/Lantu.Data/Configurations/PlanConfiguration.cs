using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class PlanConfiguration : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> plan)
    {
        plan.HasKey(p => p.Id);
        plan.Property(p => p.Id).ValueGeneratedNever();
        plan.HasIndex(p => p.Number).IsUnique();
        plan.HasIndex(p => p.SourceHash).IsUnique();
        plan.Property(p => p.SourceHash).HasMaxLength(64);
        plan.Property(p => p.Place).HasMaxLength(UnitDirectoryCheck.LongestName);
        plan.Property(p => p.ImportedBy).HasMaxLength(200);
        plan.Property(p => p.State).AsName();
        plan.Property(p => p.Version).IsConcurrencyToken();
        plan.Property(p => p.Header).AsJson();
        plan.Property(p => p.DistrictTargets).AsJson();

        // In a table of its own: lists of plans must not drag the documents along.
        plan.OwnsOne(p => p.Source, source =>
        {
            source.ToTable("plan_sources");
            source.WithOwner().HasForeignKey("plan_id");
            source.Property(s => s.Format).HasMaxLength(20);
            source.Property(s => s.Hash).HasMaxLength(64);
        });
        plan.Navigation(p => p.Source).AutoInclude(false);
        plan.OwnsOne(p => p.Directory, directory =>
        {
            directory.ToTable("plan_directories");
            directory.WithOwner().HasForeignKey("plan_id");
        });
        plan.Navigation(p => p.Directory).AutoInclude(false);
        plan.Property(p => p.PublishedBy).HasMaxLength(200);
        plan.Property(p => p.Succession).AsName();
        plan.HasOne<Plan>().WithMany().HasForeignKey(p => p.PriorId);
        plan.Ignore(p => p.StandingTasks);
        plan.Ignore(p => p.StandingMeasures);
        plan.HasMany(p => p.Programmes).WithOne().HasForeignKey(p => p.PlanId);
        plan.HasMany(p => p.Tasks).WithOne().HasForeignKey(t => t.PlanId);
        plan.HasMany(p => p.Measures).WithOne().HasForeignKey(m => m.PlanId);
        plan.HasMany(p => p.Findings).WithOne().HasForeignKey(f => f.PlanId);
        plan.HasMany(p => p.Units).WithOne().HasForeignKey(u => u.PlanId);
        plan.HasMany(p => p.SourceRows).WithOne().HasForeignKey(r => r.PlanId);
    }
}
