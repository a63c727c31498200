using Lantu.Domain.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("accounts");
        account.HasKey(a => a.Number);
        account.Property(a => a.Number).ValueGeneratedNever();
        account.HasAlternateKey(a => new { a.Number, a.Kind });
        account.HasIndex(a => a.Login).IsUnique();
        account.HasIndex(a => a.OpenId).IsUnique();
        account.Property(a => a.Kind).AsName();
        account.Property(a => a.Login).HasMaxLength(LoginName.Longest);
        account.Property(a => a.Name).HasMaxLength(Account.LongestName);
        account.Property(a => a.Phone).HasMaxLength(Account.LongestPhone);
        account.Property(a => a.Mobile).HasMaxLength(Account.LongestPhone);
        account.Property(a => a.Email).HasMaxLength(EmailAddress.Longest);
        account.Property(a => a.PasswordHash).HasMaxLength(200);
        account.Property(a => a.Stamp).HasMaxLength(40);
        account.Property(a => a.AuthenticatorKey).HasMaxLength(1_000);
        account.Property(a => a.OpenId).HasMaxLength(Account.LongestOpenId);
        account.Property(a => a.FormerPasswords).AsJson();
        account.Property(a => a.RecoveryCodes).AsJson();
        account.Property(a => a.Revision).IsConcurrencyToken();
        account.Ignore(a => a.Actor);
        account.HasMany(a => a.Passkeys).WithOne().HasForeignKey(p => p.AccountNumber);
    }
}
