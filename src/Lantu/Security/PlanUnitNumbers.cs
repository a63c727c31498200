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

    /// <summary>A unit of a plan as whoever asks for it is judged by, in one query; nothing where there is no such plan.</summary>
    public async Task<JudgedUnit?> FindAsync(LantuDb db, int number, int ordinal, CancellationToken cancellation)
    {
        var found = await db.Plans.Where(p => p.Number == number).Select(p => new
        {
            p.Place,
            p.State,
            IsThere = p.Units.Any(u => u.Ordinal == ordinal),
            Now = new Asked(p.Id, p.Units.Count, db.Directories.Where(d => d.Root == p.Place).Select(d => (int?)d.Number).FirstOrDefault(), db.Directories.Where(d => d.Root == p.Place).Select(d => d.Revision).FirstOrDefault()),
        }).SingleOrDefaultAsync(cancellation);
        if (found is null)
        {
            return null;
        }

        Kept kept = await OfAsync(db, found.Now, cancellation);
        return new JudgedUnit(found.Place, found.State, found.IsThere, kept.Directory, kept.Units.TryGetValue(ordinal, out int unit) ? unit : null);
    }

    /// <summary>The units of a plan by their ordinals.</summary>
    public async Task<(int? Directory, IReadOnlyDictionary<int, int> Units)> AllAsync(LantuDb db, PlanId plan, CancellationToken cancellation)
    {
        Kept kept = await OfAsync(db, plan, cancellation);
        return (kept.Directory, kept.Units);
    }

    /// <summary>The units of several plans by their ordinals, asked in one query while nothing has changed.</summary>
    public async Task<IReadOnlyDictionary<PlanId, (int? Directory, IReadOnlyDictionary<int, int> Units)>> AllAsync(LantuDb db, IQueryable<Plan> plans, CancellationToken cancellation)
    {
        Dictionary<PlanId, (int?, IReadOnlyDictionary<int, int>)> all = [];
        foreach (Asked asked in await Ask(db, plans).ToListAsync(cancellation))
        {
            Kept kept = await OfAsync(db, asked, cancellation);
            all[asked.Plan] = (kept.Directory, kept.Units);
        }

        return all;
    }

    static IQueryable<Asked> Ask(LantuDb db, IQueryable<Plan> plans) => plans.Select(p => new Asked(
        p.Id,
        p.Units.Count,
        db.Directories.Where(d => d.Root == p.Place).Select(d => (int?)d.Number).FirstOrDefault(),
        db.Directories.Where(d => d.Root == p.Place).Select(d => d.Revision).FirstOrDefault()));

    async Task<Kept> OfAsync(LantuDb db, PlanId plan, CancellationToken cancellation) => await OfAsync(db, await Ask(db, db.Plans.Where(p => p.Id == plan)).SingleAsync(cancellation), cancellation);

    async Task<Kept> OfAsync(LantuDb db, Asked now, CancellationToken cancellation)
    {
        if (_kept.TryGetValue(now.Plan, out Kept? kept) && kept.Directory == now.Directory && kept.Revision == now.Revision && kept.Count == now.Units)
        {
            return kept;
        }

        return _kept[now.Plan] = new Kept(now.Directory, now.Revision, now.Units, now.Directory is { } known ? await ReadAsync(db, now.Plan, known, cancellation) : []);
    }

    static async Task<Dictionary<int, int>> ReadAsync(LantuDb db, PlanId plan, int directory, CancellationToken cancellation) =>
        await PlanUnitNumber.AllAsync(db, plan, (await StoredDirectory.FindAsync(db, directory, cancellation))!.State.Units, cancellation);

    sealed record Asked(PlanId Plan, int Units, int? Directory, int Revision);

    sealed record Kept(int? Directory, int Revision, int Count, Dictionary<int, int> Units);
}
