using Lantu.Domain.Accounts;
using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class PostConfiguration : IEntityTypeConfiguration<Post>
{
    public void Configure(EntityTypeBuilder<Post> post)
    {
        // An administrator can have none: the account's kind is part of the reference, and only one kind is let in.
        post.ToTable("posts", table => table.HasCheckConstraint("ck_posts_business", "account_kind = 'Business'"));
        post.HasKey(p => new { p.AccountNumber, p.Ordinal });
        post.Property(p => p.Ordinal).ValueGeneratedNever();
        post.Property(p => p.AccountKind).AsName();
        post.Property(p => p.Role).AsName();
        post.Property(p => p.Place).HasMaxLength(UnitDirectoryCheck.LongestName);
        post.HasOne<Account>().WithMany(a => a.Posts).HasForeignKey(p => new { p.AccountNumber, p.AccountKind }).HasPrincipalKey(a => new { a.Number, a.Kind });
        post.HasOne<KeptUnit>().WithMany().HasForeignKey(p => new { p.DirectoryNumber, p.UnitNumber });
    }
}
