using Lantu.Domain.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class ActivationConfiguration : IEntityTypeConfiguration<Activation>
{
    public void Configure(EntityTypeBuilder<Activation> activation)
    {
        activation.ToTable("activations");
        activation.HasKey(a => a.Hash);
        activation.Property(a => a.Hash).HasMaxLength(64);
        activation.Property(a => a.By).HasMaxLength(200);
        activation.HasOne<Account>().WithMany().HasForeignKey(a => a.AccountNumber);
    }
}
