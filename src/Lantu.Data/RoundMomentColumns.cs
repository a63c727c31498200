using Lantu.Domain.Rounds;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lantu.Data;

static class RoundMomentColumns
{
    /// <summary>Columns of a moment: its day, its instant, whether it is provisional, what it rests on.</summary>
    public static void AsMoment(this ComplexPropertyBuilder<RoundMoment> moment) => moment.Property(m => m.RestsOn).AsJson();
}
