using Lantu.Domain.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class SentFormConfiguration : IEntityTypeConfiguration<SentForm>
{
    public void Configure(EntityTypeBuilder<SentForm> form)
    {
        form.ToTable("sent_forms");
        form.HasKey(f => f.Key);
        form.Property(f => f.Key).ValueGeneratedNever();
        form.Property(f => f.Hash).HasMaxLength(64);
        form.Property(f => f.Answer).HasMaxLength(400);
        form.HasIndex(f => f.At);
    }
}
