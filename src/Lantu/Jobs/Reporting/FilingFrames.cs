using Lantu.Data;
using Lantu.Domain.NodePlans;
using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Frequencies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace Lantu.Jobs.Reporting;

/// <summary>The frames of the units that are filing: read once, and again when the round's version says that something is another.</summary>
sealed class FilingFrames : IDisposable
{
    // A morning's units of a few plans.
    const int Most = 512;

    readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <summary>The frame, to read by; nothing where there is no such round, or the unit is none of the plan's.</summary>
    public async Task<FilingFrame?> FindAsync(LantuDb db, int number, int unit, RoundMonth month, CancellationToken cancellation = default) =>
        await StateAsync(db, number, month, cancellation) is { } state && await FindAsync(db, number, unit, month, state.Version, cancellation) is { } frame ? frame with { State = state.State } : null;

    /// <summary>The frame, to work by.</summary>
    /// <exception cref="RefusedException">There is no such round, the unit is none of the plan's, or the plan is not in force.</exception>
    public async Task<FilingFrame> OpenAsync(LantuDb db, int number, int unit, RoundMonth month, CancellationToken cancellation = default)
    {
        FilingFrame frame = await FindAsync(db, number, unit, month, cancellation) ?? throw new RefusedException(Refusal.NotThere);
        frame.RefuseEnded();
        return frame;
    }

    /// <summary>Refuses work on a frame that something has changed since it was read.</summary>
    /// <exception cref="RefusedException">It has: the person looks again.</exception>
    public static async Task RefuseOldAsync(LantuDb db, FilingFrame frame)
    {
        if (await StateAsync(db, frame.Number, frame.Round.Month, CancellationToken.None) is not { } state || state.Version != frame.Round.Version || state.State != PlanState.Published)
        {
            throw new RefusedException(Refusal.RoundChanged);
        }
    }

    public void Dispose() => _kept.Dispose();

    async Task<FilingFrame?> FindAsync(LantuDb db, int number, int unit, RoundMonth month, int version, CancellationToken cancellation)
    {
        (int, int, RoundMonth) key = (number, unit, month);
        if (_kept.TryGetValue(key, out FilingFrame? kept) && kept!.Round.Version == version)
        {
            return kept;
        }

        FilingFrame? read = await ReadAsync(db, number, unit, month, cancellation);
        if (read is not null)
        {
            _kept.Set(key, read, new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = TimeSpan.FromHours(1) });
        }

        return read;
    }

    static async Task<(int Version, PlanState State)?> StateAsync(LantuDb db, int number, RoundMonth month, CancellationToken cancellation)
    {
        var found = await db.Rounds.Where(r => r.Month == month).Join(db.Plans.Where(p => p.Number == number), r => r.PlanId, p => p.Id, (r, p) => new { r.Version, p.State }).SingleOrDefaultAsync(cancellation);
        return found is null ? null : (found.Version, found.State);
    }

    static async Task<FilingFrame?> ReadAsync(LantuDb db, int number, int unit, RoundMonth month, CancellationToken cancellation)
    {
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, p.Title, p.State, p.Header }).SingleAsync(cancellation);
        ReportingRound round = await db.Rounds.SingleAsync(r => r.PlanId == plan.Id && r.Month == month, cancellation);
        if (await db.Units.Where(u => u.PlanId == plan.Id && u.Ordinal == unit).Select(u => u.Name).SingleOrDefaultAsync(cancellation) is not { } name)
        {
            return null;
        }

        List<RoundMonth> months = await db.Rounds.Where(r => r.PlanId == plan.Id).OrderBy(r => r.Month).Select(r => r.Month).ToListAsync(cancellation);
        List<RoundExtension> granted = await db.RoundExtensions.Where(e => e.PlanId == plan.Id && e.Month == month).OrderBy(e => e.Number).ToListAsync(cancellation);
        List<ReportDuty> duties = await db.ReportDuties.Where(d => d.PlanId == plan.Id && d.Month == month && d.UnitOrdinal == unit).ToListAsync(cancellation);
        int[] ordinals = [.. duties.Select(duty => duty.MeasureOrdinal)];
        Dictionary<int, Measure> measures = await db.Measures.Where(m => m.PlanId == plan.Id && ordinals.Contains(m.Ordinal)).ToDictionaryAsync(m => m.Ordinal, cancellation);
        Dictionary<int, int> reporting = await db.ReportDuties.Where(d => d.PlanId == plan.Id && d.Month == month && ordinals.Contains(d.MeasureOrdinal)).GroupBy(d => d.MeasureOrdinal).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        if (duties.Where(duty => duty.IsVoluntary).Select(duty => duty.MeasureOrdinal).ToArray() is { Length: > 0 } early)
        {
            // What is not due tells nothing of how many report on it.
            PlanReporting all = (await PlanReporting.LoadAsync(db, number, round.Opens.Day, cancellation))!;
            foreach (int ordinal in early)
            {
                reporting[ordinal] = all.PartiesOf(ordinal).Parties.Count;
            }
        }

        Dictionary<int, NodePlanContent> planned = (await db.NodePlans.Where(n => n.PlanId == plan.Id && n.UnitOrdinal == unit && n.State == NodePlanState.Frozen && ordinals.Contains(n.MeasureOrdinal)).ToListAsync(cancellation)).ToDictionary(n => n.MeasureOrdinal, n => n.Content);
        return new FilingFrame(plan.Id, number, plan.Title, plan.State, unit, name, round, [.. months.Where(one => one.Index < month.Index)], granted, duties.Where(duty => measures.ContainsKey(duty.MeasureOrdinal)).ToDictionary(duty => duty.MeasureOrdinal, duty =>
        {
            Measure measure = measures[duty.MeasureOrdinal];
            return new FilingMeasure(duty, measure.Key, NodePlanFrame.Of(plan.Header, measure, name, reporting[measure.Ordinal]).Quantities, planned.GetValueOrDefault(measure.Ordinal));
        }));
    }
}
