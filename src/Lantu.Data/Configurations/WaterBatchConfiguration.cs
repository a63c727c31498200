using Lantu.Domain.Water;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class WaterBatchConfiguration : IEntityTypeConfiguration<WaterBatch>
{
    public void Configure(EntityTypeBuilder<WaterBatch> batch)
    {
        batch.ToTable("water_batches");
        batch.IsFiledBatch();
    }
}
