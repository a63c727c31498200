using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class ProgrammeConfiguration : IEntityTypeConfiguration<Programme>
{
    public void Configure(EntityTypeBuilder<Programme> programme)
    {
        programme.HasKey(p => new { p.PlanId, p.Ordinal });
        programme.Property(p => p.Ordinal).ValueGeneratedNever();
        programme.Property(p => p.MissingNumbers).AsJson();
        programme.Property(p => p.Columns).AsJson();
    }
}
