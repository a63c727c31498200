using Lantu.Domain.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class SecurityPolicyConfiguration : IEntityTypeConfiguration<SecurityPolicy>
{
    public void Configure(EntityTypeBuilder<SecurityPolicy> policy)
    {
        policy.ToTable("security_policy");
        policy.HasKey(p => p.Number);
        policy.Property(p => p.Number).ValueGeneratedNever();
        policy.Property(p => p.Profile).AsName();
    }
}
