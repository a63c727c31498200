using Lantu.Domain.AdHocRounds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data.Configurations;

sealed class AdHocAnswerConfiguration : IEntityTypeConfiguration<AdHocAnswer>
{
    public void Configure(EntityTypeBuilder<AdHocAnswer> answer)
    {
        answer.ToTable("ad_hoc_answers");
        answer.HasKey(a => new { a.PlanId, a.RoundNumber, a.TurnNumber, a.RowNumber, a.Revision });
        answer.Property(a => a.Revision).ValueGeneratedNever();
        answer.Property(a => a.Values).AsJson();
        answer.Property(a => a.By).HasMaxLength(200);
        answer.HasOne<AdHocTurn>().WithMany().HasForeignKey(a => new { a.PlanId, a.RoundNumber, a.TurnNumber });
        answer.HasOne<AdHocRow>().WithMany().HasForeignKey(a => new { a.PlanId, a.RoundNumber, a.RowNumber });
    }
}
