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
    readonly Dictionary<int, Measure> _read = [];
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
        List<PlanFinding> findings = await _db.Findings.Where(f => f.PlanId == Plan.Id && ordinals.Contains(f.Ordinal)).OrderBy(f => f.Ordinal).ToListAsync();
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
    public async Task<Dictionary<int, Measure>> MeasuresAsync(IReadOnlyCollection<int> ordinals)
    {
        int[] missing = [.. ordinals.Where(ordinal => !_read.ContainsKey(ordinal))];
        if (missing.Length > 0)
        {
            await ReadAsync(missing);
        }

        return ordinals.Distinct().Where(_read.ContainsKey).ToDictionary(ordinal => ordinal, ordinal => _read[ordinal]);
    }

    /// <summary>Makes measures say something else; one that was removed comes back.</summary>
    public async Task PutAsync(IReadOnlyDictionary<int, MeasureContent> contents)
    {
        Dictionary<int, Measure> standing = await MeasuresAsync([.. contents.Keys.Where(ordinal => !_changed.ContainsKey(ordinal))]);
        ILookup<bool, int> named = contents.Keys.ToLookup(ordinal => standing.TryGetValue(ordinal, out Measure? measure) && RenamedUnits.IsAll(measure, contents[ordinal]));
        if (named[true].Any())
        {
            await new RenamedUnits(_db, Plan.Id).PutAsync([.. named[true].Select(ordinal => (standing[ordinal], contents[ordinal]))]);
        }

        int[] ordinals = [.. named[false]];
        if (ordinals.Length > 0)
        {
            await ReleaseAsync(ordinals);
            await TrackAsync(ordinals);
        }

        foreach (int ordinal in ordinals)
        {
            _changed[ordinal].Restore(contents[ordinal]);
        }

        Forget(contents.Keys);
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
        Forget([ordinal]);
    }

    // Three plain queries, put together here: joined and sorted by the database they take half as long again for hundreds of measures.
    async Task ReadAsync(int[] ordinals)
    {
        foreach (Measure measure in await _db.Measures.Where(m => m.PlanId == Plan.Id && ordinals.Contains(m.Ordinal)).ToListAsync())
        {
            _read[measure.Ordinal] = measure;
        }

        ILookup<(int, int), ResponsibleUnit> units = (await _db.ResponsibleUnits.Where(u => u.PlanId == Plan.Id && ordinals.Contains(u.MeasureOrdinal)).ToListAsync()).ToLookup(unit => (unit.MeasureOrdinal, unit.ResponsibilityOrdinal));
        foreach (Responsibility responsibility in await _db.Responsibilities.Where(r => r.PlanId == Plan.Id && ordinals.Contains(r.MeasureOrdinal)).ToListAsync())
        {
            foreach (ResponsibleUnit unit in units[(responsibility.MeasureOrdinal, responsibility.Ordinal)])
            {
                responsibility.Units.Add(unit);
            }

            _read[responsibility.MeasureOrdinal].Responsibilities.Add(responsibility);
        }
    }

    // What was read of a measure does not hold once it says something else.
    void Forget(IEnumerable<int> ordinals)
    {
        foreach (int ordinal in ordinals)
        {
            _read.Remove(ordinal);
        }
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
    public async Task<Settlement> RecordAsync(Settlement settlement, IReadOnlyList<PlanFinding> findings)
    {
        _db.Settlements.Add(settlement);
        await SettleAsync(findings, settlement.Outcome, settlement.Number);
        MootSearch search = await MootSearch.RunAsync(_db, this, ActEffect.Of(settlement), settlement.Findings);
        settlement.Moot = search.Fallen;
        await SettleAsync(await FindingsAsync([.. search.Fallen.Select(moot => moot.Finding)]), FindingState.Moot, settlement.Number);
        await ReopenAsync(await FindingsAsync(search.Risen));
        return settlement;
    }

    /// <summary>Opens again what an act settled that is undone, unless another act leaves nothing to decide of it.</summary>
    public async Task UnsettleAsync(Settlement undone)
    {
        List<PlanFinding> back = [.. (await FindingsAsync([.. undone.Findings, .. undone.Moot.Select(moot => moot.Finding)])).Where(finding => finding.SettlementNumber == undone.Number)];

        // Looked for before they are open again: one that stays moot by another act must be seen as it was.
        MootSearch search = await MootSearch.RunAsync(_db, this, ActEffect.Of(undone).Reversed, undone.Findings);
        await ReopenAsync([.. back, .. await FindingsAsync([.. search.Risen.Except(back.Select(finding => finding.Ordinal))])]);
        int[] still = [.. search.Fallen.Select(moot => moot.Finding), .. search.Still];
        if (still.Length == 0)
        {
            return;
        }

        var others = await _db.Settlements.Where(s => s.PlanId == Plan.Id && s.UndoneAt == null && s.Number != undone.Number).OrderBy(s => s.Number).Select(s => new { s.Number, s.Moot }).ToListAsync();
        Dictionary<int, int> owners = others.SelectMany(act => act.Moot.Select(moot => (moot.Finding, act.Number))).Where(owner => still.Contains(owner.Finding)).GroupBy(owner => owner.Finding).ToDictionary(group => group.Key, group => group.Last().Number);
        foreach (IGrouping<int, PlanFinding> fallen in (await FindingsAsync([.. owners.Keys])).Where(finding => finding.State == FindingState.Open).GroupBy(finding => owners[finding.Ordinal]))
        {
            await SettleAsync([.. fallen], FindingState.Moot, fallen.Key);
        }
    }

    /// <summary>Number of the next act on the plan.</summary>
    public async Task<int> NextNumberAsync() => (await _db.Settlements.Where(s => s.PlanId == Plan.Id).MaxAsync(s => (int?)s.Number) ?? 0) + 1;

    async Task ReopenAsync(IReadOnlyList<PlanFinding> findings)
    {
        await StateAsync(findings, FindingState.Open, null);
        await CountFindingsAsync(findings, 1);
    }

    async Task SettleAsync(IReadOnlyList<PlanFinding> findings, FindingState outcome, int settlement)
    {
        await StateAsync(findings, outcome, settlement);
        await CountFindingsAsync(findings, -1);
    }

    // An act may settle a thousand findings at once, all alike: one statement.
    async Task StateAsync(IReadOnlyList<PlanFinding> findings, FindingState state, int? settlement)
    {
        int[] ordinals = [.. findings.Select(finding => finding.Ordinal)];
        if (ordinals.Length > 0)
        {
            await _db.Findings.Where(f => f.PlanId == Plan.Id && ordinals.Contains(f.Ordinal)).ExecuteUpdateAsync(set => set.SetProperty(f => f.State, state).SetProperty(f => f.SettlementNumber, settlement));
        }
    }

    async Task<IReadOnlyList<PlanFinding>> FindingsAsync(IReadOnlyList<int> ordinals) =>
        ordinals.Count == 0 ? [] : await _db.Findings.Where(f => f.PlanId == Plan.Id && ordinals.Contains(f.Ordinal)).ToListAsync();

    // What is tracked is written with the unit of work; what is not, in one statement for all measures with as many findings.
    async Task CountFindingsAsync(IReadOnlyList<PlanFinding> findings, int step)
    {
        foreach (IGrouping<int, int> alike in findings.Where(finding => finding.MeasureOrdinal is not null).CountBy(finding => finding.MeasureOrdinal!.Value).GroupBy(count => step * count.Value, count => count.Key))
        {
            foreach (int ordinal in alike.Where(_changed.ContainsKey))
            {
                _changed[ordinal].CountFindings(alike.Key);
            }

            int[] others = [.. alike.Where(ordinal => !_changed.ContainsKey(ordinal))];
            if (others.Length > 0)
            {
                await _db.EveryMeasure.Where(m => m.PlanId == Plan.Id && others.Contains(m.Ordinal)).ExecuteUpdateAsync(set => set.SetProperty(m => m.FindingCount, m => m.FindingCount + alike.Key));
            }
        }
    }

    async Task TrackAsync(int[] ordinals)
    {
        int[] missing = [.. ordinals.Where(ordinal => !_changed.ContainsKey(ordinal))];
        foreach (Measure measure in missing.Length == 0 ? [] : await _db.EveryMeasure.AsTracking().Where(m => m.PlanId == Plan.Id && missing.Contains(m.Ordinal)).ToListAsync())
        {
            _changed[measure.Ordinal] = measure;
        }
    }
}
