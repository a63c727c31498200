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

    /// <summary>Corrects what the notice says about itself. Where that gives the plan another year, the dates that lean on it move.</summary>
    public async Task PutHeaderAsync(DocumentHeader header)
    {
        int before = Plan.Header.YearOfDates();
        Plan.Put(header);
        if (header.YearOfDates() == before)
        {
            return;
        }

        _parts = null;
        PartReader parts = await PartsAsync();
        await TrackAsync(await _db.EveryMeasure.Where(m => m.PlanId == Plan.Id).Select(m => m.Ordinal).ToArrayAsync());
        foreach (Measure measure in _changed.Values)
        {
            measure.Date(parts.Dated(measure.Content(), before));
        }

        _read.Clear();
    }

    /// <summary>Makes measures that stand in the plan say something else.</summary>
    /// <param name="changes">What they say, and shall say.</param>
    public async Task PutAsync(IReadOnlyList<MeasureChange> changes)
    {
        ILookup<bool, MeasureChange> named = changes.ToLookup(change => !_changed.ContainsKey(change.Measure) && RenamedUnits.IsAll(change));
        if (named[true].Any())
        {
            await new RenamedUnits(_db, Plan.Id).PutAsync([.. named[true]]);
        }

        await RestoreAsync(named[false].ToDictionary(change => change.Measure, change => change.After));
        Forget(changes.Select(change => change.Measure));
        await EnterAsync(changes.Select(change => change.After));
    }

    /// <summary>Puts back what changes replaced. Only what tells whether the measures say so still is read: one decision may stand on hundreds, each owed by every district.</summary>
    /// <returns>Whether it was put back: nothing is where one of them says something else by now.</returns>
    public async Task<bool> PutBackAsync(IReadOnlyList<MeasureChange> changes)
    {
        int[] ordinals = [.. changes.Select(change => change.Measure)];
        if (ordinals.Length > 0)
        {
            var texts = await _db.Measures.Where(m => m.PlanId == Plan.Id && ordinals.Contains(m.Ordinal)).Select(m => new { m.Ordinal, m.Paragraphs, m.Deadlines }).ToDictionaryAsync(m => m.Ordinal);
            ILookup<int, Responsibility> names = (await _db.Responsibilities.Where(r => r.PlanId == Plan.Id && ordinals.Contains(r.MeasureOrdinal)).ToListAsync()).ToLookup(name => name.MeasureOrdinal);
            if (changes.Any(change => !texts.TryGetValue(change.Measure, out var text) || !Responsibility.Name(new MeasureContent { Paragraphs = text.Paragraphs, Deadlines = text.Deadlines }, names[change.Measure]).IsSameAs(change.After)))
            {
                return false;
            }
        }

        await PutAsync([.. changes.Select(change => new MeasureChange(change.Measure, change.After, change.Before))]);
        return true;
    }

    /// <summary>Puts measures that were removed back into the plan.</summary>
    public async Task ReturnAsync(IReadOnlyList<RemovedMeasure> removed)
    {
        await RestoreAsync(removed.ToDictionary(measure => measure.Measure, measure => measure.Content));
        Forget(removed.Select(measure => measure.Measure));
        await EnterAsync(removed.Select(measure => measure.Content));
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

    async Task RestoreAsync(Dictionary<int, MeasureContent> contents)
    {
        int[] ordinals = [.. contents.Keys];
        if (ordinals.Length == 0)
        {
            return;
        }

        await ReleaseAsync(ordinals);
        await TrackAsync(ordinals);
        foreach (int ordinal in ordinals)
        {
            _changed[ordinal].Restore(contents[ordinal]);
        }
    }

    async Task ReadAsync(int[] ordinals)
    {
        foreach (Measure measure in await _db.Measures.Where(m => m.PlanId == Plan.Id && ordinals.Contains(m.Ordinal)).ToListAsync())
        {
            _read[measure.Ordinal] = measure;
        }

        await NamedMeasures.NameAsync(_read, _db.Responsibilities.Where(r => r.PlanId == Plan.Id && ordinals.Contains(r.MeasureOrdinal)), _db.ResponsibleUnits.Where(u => u.PlanId == Plan.Id && ordinals.Contains(u.MeasureOrdinal)));
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
        await SettleAsync([.. findings.Select(finding => new FindingMark(finding.Ordinal, finding.MeasureOrdinal, finding.State, finding.SettlementNumber))], settlement.Outcome, settlement.Number);
        MootSearch search = await MootSearch.RunAsync(_db, this, ActEffect.Of(settlement), settlement.Findings);
        settlement.Moot = search.Fallen;
        await SettleAsync(await MarksAsync([.. search.Fallen.Select(moot => moot.Finding)]), FindingState.Moot, settlement.Number);
        await ReopenAsync(await MarksAsync(search.Risen));
        return settlement;
    }

    /// <summary>Opens again what an act settled that is undone, unless another act leaves nothing to decide of it.</summary>
    public async Task UnsettleAsync(Settlement undone)
    {
        List<FindingMark> back = [.. (await MarksAsync([.. undone.Findings, .. undone.Moot.Select(moot => moot.Finding)])).Where(finding => finding.Settlement == undone.Number)];

        // Looked for before they are open again: one that stays moot by another act must be seen as it was.
        MootSearch search = await MootSearch.RunAsync(_db, this, ActEffect.Of(undone).Reversed, undone.Findings);
        await ReopenAsync([.. back, .. await MarksAsync([.. search.Risen.Except(back.Select(finding => finding.Ordinal))])]);
        int[] still = [.. search.Fallen.Select(moot => moot.Finding), .. search.Still];
        if (still.Length == 0)
        {
            return;
        }

        var others = await _db.Settlements.Where(s => s.PlanId == Plan.Id && s.UndoneAt == null && s.Number != undone.Number).OrderBy(s => s.Number).Select(s => new { s.Number, s.Moot }).ToListAsync();
        Dictionary<int, int> owners = others.SelectMany(act => act.Moot.Select(moot => (moot.Finding, act.Number))).Where(owner => still.Contains(owner.Finding)).GroupBy(owner => owner.Finding).ToDictionary(group => group.Key, group => group.Last().Number);
        foreach (IGrouping<int, FindingMark> fallen in (await MarksAsync([.. owners.Keys])).Where(finding => finding.State == FindingState.Open).GroupBy(finding => owners[finding.Ordinal]))
        {
            await SettleAsync([.. fallen], FindingState.Moot, fallen.Key);
        }
    }

    /// <summary>Number of the next act on the plan.</summary>
    public async Task<int> NextNumberAsync() => (await _db.Settlements.Where(s => s.PlanId == Plan.Id).MaxAsync(s => (int?)s.Number) ?? 0) + 1;

    async Task ReopenAsync(IReadOnlyList<FindingMark> findings)
    {
        await StateAsync(findings, FindingState.Open, null);
        await CountFindingsAsync(findings, 1);
    }

    async Task SettleAsync(IReadOnlyList<FindingMark> findings, FindingState outcome, int settlement)
    {
        await StateAsync(findings, outcome, settlement);
        await CountFindingsAsync(findings, -1);
    }

    // An act may settle a thousand findings at once, all alike: one statement.
    async Task StateAsync(IReadOnlyList<FindingMark> findings, FindingState state, int? settlement)
    {
        int[] ordinals = [.. findings.Select(finding => finding.Ordinal)];
        if (ordinals.Length > 0)
        {
            await _db.Findings.Where(f => f.PlanId == Plan.Id && ordinals.Contains(f.Ordinal)).ExecuteUpdateAsync(set => set.SetProperty(f => f.State, state).SetProperty(f => f.SettlementNumber, settlement));
        }
    }

    async Task<IReadOnlyList<FindingMark>> MarksAsync(IReadOnlyList<int> ordinals) =>
        ordinals.Count == 0 ? [] : await _db.Findings.Where(f => f.PlanId == Plan.Id && ordinals.Contains(f.Ordinal)).Select(f => new FindingMark(f.Ordinal, f.MeasureOrdinal, f.State, f.SettlementNumber)).ToListAsync();

    // What is tracked is written with the unit of work; what is not, in one statement for all measures with as many findings.
    async Task CountFindingsAsync(IReadOnlyList<FindingMark> findings, int step)
    {
        foreach (IGrouping<int, int> alike in findings.Where(finding => finding.Measure is not null).CountBy(finding => finding.Measure!.Value).GroupBy(count => step * count.Value, count => count.Key))
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
