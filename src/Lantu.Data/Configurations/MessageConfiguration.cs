using Lantu.Domain.Accounts;
using Lantu.Domain.Messages;
using Lantu.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class MessageConfiguration : IEntityTypeConfiguration<Message>
{
    public void Configure(EntityTypeBuilder<Message> message)
    {
        message.ToTable("messages");
        message.HasKey(m => new { m.PlanId, m.Number });
        message.Property(m => m.Number).ValueGeneratedNever();
        message.Property(m => m.Role).AsName();
        message.Property(m => m.Kind).HasMaxLength(40);
        message.Property(m => m.Arguments).AsJson();
        message.Property(m => m.Path).HasMaxLength(200);
        message.HasIndex(m => m.Person);
        message.HasOne<Account>().WithMany().HasForeignKey(m => m.Person);
        message.HasOne<Plan>().WithMany().HasForeignKey(m => m.PlanId);
        message.HasOne<PlanUnit>().WithMany().HasForeignKey(m => new { m.PlanId, m.UnitOrdinal });
    }
}
