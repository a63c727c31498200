using Lantu.Data;
using Lantu.Domain.Demonstrations;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Demonstrations;

/// <summary>Tells whether data are a demonstration's.</summary>
static class DemonstrationData
{
    /// <summary>The mark that they bear; nothing where they are a person's own.</summary>
    public static async Task<DemonstrationMark?> FindAsync(LantuDatabase database, CancellationToken cancellation)
    {
        await using LantuDb db = database.Open();
        return await db.DemonstrationMarks.SingleOrDefaultAsync(cancellation);
    }

    /// <summary>Whether there is nothing yet that could be somebody's own.</summary>
    public static async Task<bool> IsEmptyAsync(LantuDatabase database, CancellationToken cancellation)
    {
        await using LantuDb db = database.Open();
        return !await db.Plans.AnyAsync(cancellation) && !await db.Accounts.AnyAsync(cancellation);
    }
}
