using System.Collections.Concurrent;
using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Jobs.Directories;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Security;

/// <summary>Which units of the place's directory the units of a plan are, kept until the directory or the plan's units change.</summary>
sealed class PlanUnitNumbers
{
    readonly ConcurrentDictionary<PlanId, Kept> _kept = [];

    /// <summary>Numbers of the directory and of the unit in it; neither where the place has no directory of its own.</summary>
    public async Task<(int? Directory, int? Unit)> FindAsync(LantuDb db, PlanId plan, int ordinal, CancellationToken cancellation)
    {
        Kept kept = await OfAsync(db, plan, cancellation);
        return (kept.Directory, kept.Units.TryGetValue(ordinal, out int unit) ? unit : null);
    }

    /// <summary>The units of a plan by their ordinals.</summary>
    public async Task<(int? Directory, IReadOnlyDictionary<int, int> Units)> AllAsync(LantuDb db, PlanId plan, CancellationToken cancellation)
    {
        Kept kept = await OfAsync(db, plan, cancellation);
        return (kept.Directory, kept.Units);
    }

    async Task<Kept> OfAsync(LantuDb db, PlanId plan, CancellationToken cancellation)
    {
        var now = await db.Plans.Where(p => p.Id == plan)
            .Select(p => new { p.Place, Units = p.Units.Count, Directory = db.Directories.Where(d => d.Root == p.Place).Select(d => new { d.Number, d.Revision }).FirstOrDefault() }).SingleAsync(cancellation);
        (int? number, int revision) = now.Directory is { } there ? (there.Number, there.Revision) : ((int?)null, 0);
        if (_kept.TryGetValue(plan, out Kept? kept) && kept.Directory == number && kept.Revision == revision && kept.Count == now.Units)
        {
            return kept;
        }

        return _kept[plan] = new Kept(number, revision, now.Units, number is { } known ? await ReadAsync(db, plan, known, cancellation) : []);
    }

    static async Task<Dictionary<int, int>> ReadAsync(LantuDb db, PlanId plan, int directory, CancellationToken cancellation) =>
        await PlanUnitNumber.AllAsync(db, plan, (await StoredDirectory.FindAsync(db, directory, cancellation))!.State.Units, cancellation);

    sealed record Kept(int? Directory, int Revision, int Count, Dictionary<int, int> Units);
}
