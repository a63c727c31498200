using Lantu.Domain.Frequencies;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class FrequencyChoiceConfiguration : IEntityTypeConfiguration<FrequencyChoice>
{
    public void Configure(EntityTypeBuilder<FrequencyChoice> frequencyChoice)
    {
        frequencyChoice.ToTable("frequency_choices");
        frequencyChoice.HasKey(c => new { c.PlanId, c.MeasureOrdinal, c.Number });
        frequencyChoice.Property(c => c.Number).ValueGeneratedNever();
        frequencyChoice.Property(c => c.Frequency).AsName();
        frequencyChoice.Property(c => c.From).HasColumnName("from_day");
        frequencyChoice.Property(c => c.Rule).HasMaxLength(20);
        frequencyChoice.Property(c => c.Reason).HasMaxLength(2_000);
        frequencyChoice.Property(c => c.By).HasMaxLength(200);
        frequencyChoice.HasOne<Measure>().WithMany().HasForeignKey(c => new { c.PlanId, c.MeasureOrdinal });
    }
}
