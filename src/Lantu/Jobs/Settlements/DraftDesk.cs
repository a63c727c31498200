using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Domain.Settlements;
using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Settlements;

/// <summary>A draft opened for one act inside a unit of work: what it may touch is loaded as it is needed, and written with the unit.</summary>
sealed class DraftDesk
{
    readonly LantuDb _db;
    readonly Dictionary<int, Measure> _changed = [];
    UnitDirectory? _directory;
    PartReader? _parts;

    DraftDesk(LantuDb db, Plan plan) => (_db, Plan) = (db, plan);

    public Plan Plan { get; }

    /// <exception cref="RefusedException">There is no such plan, or it is no draft.</exception>
    public static async Task<DraftDesk> OpenAsync(LantuDb db, int number)
    {
        Plan plan = await db.Plans.AsTracking().SingleOrDefaultAsync(p => p.Number == number) ?? throw new RefusedException(Refusal.NotThere);
        if (plan.State != PlanState.Draft)
        {
            throw new RefusedException(Refusal.NoDraft, plan.Title);
        }

        plan.Touch();
        return new DraftDesk(db, plan);
    }

    /// <summary>The directory the plan was read with.</summary>
    public async Task<UnitDirectory> DirectoryAsync() => _directory ??= await PlanDirectory.ReadAsync(_db, Plan.Id);

    /// <summary>What reads typed parts as the document's own.</summary>
    public async Task<PartReader> PartsAsync() => _parts ??= new PartReader(await DirectoryAsync(), Plan.Header.YearOfDates());

    /// <summary>The findings by their ordinals, open ones only.</summary>
    /// <exception cref="RefusedException">One of them is not there or settled.</exception>
    public async Task<IReadOnlyList<PlanFinding>> OpenFindingsAsync(IReadOnlyList<int> ordinals)
    {
        List<PlanFinding> findings = await _db.Findings.AsTracking().Where(f => f.PlanId == Plan.Id && ordinals.Contains(f.Ordinal)).OrderBy(f => f.Ordinal).ToListAsync();
        if (findings.Count != ordinals.Distinct().Count())
        {
            throw new RefusedException(Refusal.NotThere);
        }

        if (findings.Find(finding => finding.State != FindingState.Open) is { } settled)
        {
            Settlement by = await _db.Settlements.SingleAsync(s => s.PlanId == Plan.Id && s.Number == settled.SettlementNumber);
            throw new RefusedException(Refusal.SettledAlready, settled.Ordinal, by.By, by.At);
        }

        return findings;
    }

    /// <summary>Measures by their ordinals, with all they say; not tracked.</summary>
    public async Task<Dictionary<int, Measure>> MeasuresAsync(IReadOnlyCollection<int> ordinals) =>
        await _db.Measures.Where(m => m.PlanId == Plan.Id && ordinals.Contains(m.Ordinal)).Whole().ToDictionaryAsync(m => m.Ordinal);

    /// <summary>Makes measures say something else; one that was removed comes back.</summary>
    public async Task PutAsync(IReadOnlyDictionary<int, MeasureContent> contents)
    {
        int[] ordinals = [.. contents.Keys];
        await ReleaseAsync(ordinals);
        await TrackAsync(ordinals);
        foreach ((int ordinal, MeasureContent content) in contents)
        {
            _changed[ordinal].Restore(content);
        }

        await EnterAsync(contents.Values);
    }

    /// <summary>A measure to be changed, whether it stands in the plan or not.</summary>
    public async Task<Measure> TrackedAsync(int ordinal)
    {
        await TrackAsync([ordinal]);
        return _changed.GetValueOrDefault(ordinal) ?? throw new RefusedException(Refusal.NotThere);
    }

    /// <summary>A measure that is new.</summary>
    public async Task AddAsync(Measure measure, MeasureContent content)
    {
        measure.Put(content);
        _db.Add(measure);
        _changed[measure.Ordinal] = measure;
        await EnterAsync([content]);
    }

    /// <summary>Takes a measure out of the plan: nobody owes it any more.</summary>
    public async Task RemoveAsync(int ordinal, int settlement)
    {
        await ReleaseAsync([ordinal]);
        (await TrackedAsync(ordinal)).Remove(settlement);
    }

    async Task ReleaseAsync(int[] ordinals)
    {
        await _db.ResponsibleUnits.Where(u => u.PlanId == Plan.Id && ordinals.Contains(u.MeasureOrdinal)).ExecuteDeleteAsync();
        await _db.Responsibilities.Where(r => r.PlanId == Plan.Id && ordinals.Contains(r.MeasureOrdinal)).ExecuteDeleteAsync();
    }

    async Task EnterAsync(IEnumerable<MeasureContent> contents)
    {
        await EnterUnits.RunAsync(_db, Plan.Id, contents.SelectMany(content => content.Roles).SelectMany(role => role.Units).SelectMany(unit => unit.IsGroup ? unit.Members : unit.Unit is { } single ? [single] : []));
    }

    /// <summary>Records the act, settles its findings by it, and those of which it leaves nothing to decide.</summary>
    public async Task<Settlement> RecordAsync(Settlement settlement, IEnumerable<PlanFinding> findings)
    {
        _db.Settlements.Add(settlement);
        foreach (PlanFinding finding in findings)
        {
            finding.Settle(settlement.Outcome, settlement.Number);
        }

        await CountFindingsAsync(findings, -1);
        MootSearch search = await MootSearch.RunAsync(_db, this, ActEffect.Of(settlement), settlement.Findings);
        settlement.Moot = search.Fallen;
        List<PlanFinding> fallen = await TrackedFindingsAsync([.. search.Fallen.Select(moot => moot.Finding)]);
        fallen.ForEach(finding => finding.Settle(FindingState.Moot, settlement.Number));
        await CountFindingsAsync(fallen, -1);
        await ReopenAsync(search.Risen);
        return settlement;
    }

    /// <summary>Opens again what an act settled that is undone, unless another act leaves nothing to decide of it.</summary>
    public async Task UnsettleAsync(Settlement undone)
    {
        List<PlanFinding> back = await TrackedFindingsAsync([.. undone.Findings, .. undone.Moot.Select(moot => moot.Finding)]);
        back.RemoveAll(finding => finding.SettlementNumber != undone.Number);
        back.ForEach(finding => finding.Reopen());
        await CountFindingsAsync(back, 1);

        MootSearch search = await MootSearch.RunAsync(_db, this, ActEffect.Of(undone).Reversed, undone.Findings);
        await ReopenAsync([.. search.Risen.Except(back.Select(finding => finding.Ordinal))]);
        int[] still = [.. search.Fallen.Select(moot => moot.Finding), .. search.Still];
        if (still.Length == 0)
        {
            return;
        }

        var others = await _db.Settlements.Where(s => s.PlanId == Plan.Id && s.UndoneAt == null && s.Number != undone.Number).OrderBy(s => s.Number).Select(s => new { s.Number, s.Moot }).ToListAsync();
        Dictionary<int, int> owners = others.SelectMany(act => act.Moot.Select(moot => (moot.Finding, act.Number))).Where(owner => still.Contains(owner.Finding)).GroupBy(owner => owner.Finding).ToDictionary(group => group.Key, group => group.Last().Number);
        List<PlanFinding> fallen = [.. (await TrackedFindingsAsync([.. owners.Keys])).Where(finding => finding.State == FindingState.Open)];
        fallen.ForEach(finding => finding.Settle(FindingState.Moot, owners[finding.Ordinal]));
        await CountFindingsAsync(fallen, -1);
    }

    /// <summary>Number of the next act on the plan.</summary>
    public async Task<int> NextNumberAsync() => (await _db.Settlements.Where(s => s.PlanId == Plan.Id).MaxAsync(s => (int?)s.Number) ?? 0) + 1;

    async Task ReopenAsync(IReadOnlyList<int> ordinals)
    {
        List<PlanFinding> findings = await TrackedFindingsAsync(ordinals);
        findings.ForEach(finding => finding.Reopen());
        await CountFindingsAsync(findings, 1);
    }

    async Task<List<PlanFinding>> TrackedFindingsAsync(IReadOnlyList<int> ordinals) =>
        ordinals.Count == 0 ? [] : await _db.Findings.AsTracking().Where(f => f.PlanId == Plan.Id && ordinals.Contains(f.Ordinal)).ToListAsync();

    async Task CountFindingsAsync(IEnumerable<PlanFinding> findings, int step)
    {
        KeyValuePair<int, int>[] counts = [.. findings.Where(finding => finding.MeasureOrdinal is not null).CountBy(finding => finding.MeasureOrdinal!.Value)];
        await TrackAsync([.. counts.Select(count => count.Key)]);
        foreach ((int ordinal, int count) in counts)
        {
            _changed[ordinal].CountFindings(step * count);
        }
    }

    // All in one query: an act may settle a thousand findings at once.
    async Task TrackAsync(int[] ordinals)
    {
        int[] missing = [.. ordinals.Where(ordinal => !_changed.ContainsKey(ordinal))];
        foreach (Measure measure in missing.Length == 0 ? [] : await _db.EveryMeasure.AsTracking().Where(m => m.PlanId == Plan.Id && missing.Contains(m.Ordinal)).ToListAsync())
        {
            _changed[measure.Ordinal] = measure;
        }
    }
}
