using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Domain.Settlements;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Settlements;

/// <summary>What is proposed for findings, taken one after the other: each sees what those before it made of the measures.</summary>
sealed class Acceptance
{
    readonly LantuDb _db;
    readonly DraftDesk _desk;
    readonly DraftStructure _structure;
    readonly string? _label;
    readonly int _number;
    readonly Proposals _proposals;
    readonly Dictionary<int, Measure> _measures;
    readonly Dictionary<int, MeasureContent> _before;
    readonly Dictionary<int, MeasureContent> _now;
    readonly List<PlanFinding> _taken = [];
    readonly Dictionary<int, TaskChange> _tasks = [];
    readonly IReadOnlyList<PlanFinding> _open;

    Acceptance(LantuDb db, DraftDesk desk, IReadOnlyList<PlanFinding> open, string? label, int number, Proposals proposals, Dictionary<int, Measure> measures)
    {
        (_db, _desk, _open, _label, _number, _proposals, _measures) = (db, desk, open, label, number, proposals, measures);
        _structure = new DraftStructure(db, desk, number);
        _before = measures.ToDictionary(measure => measure.Key, measure => measure.Value.Content());
        _now = new(_before);
    }

    /// <summary>The findings that were accepted.</summary>
    public IReadOnlyList<PlanFinding> Taken => _taken;

    public static async Task<Acceptance> OpenAsync(LantuDb db, DraftDesk desk, IReadOnlyList<PlanFinding> open, string? label) =>
        new(db, desk, open, label, await desk.NextNumberAsync(), new Proposals(await desk.PartsAsync()), await desk.MeasuresAsync([.. open.SelectMany(Proposals.Measures).Distinct()]));

    /// <exception cref="RefusedException">Nothing is proposed for any of them.</exception>
    public async Task<Settlement> RunAsync(DateTimeOffset at, string by)
    {
        DocumentHeader before = _desk.Plan.Header;
        DocumentHeader header = before;
        List<(int Measure, MeasureContent Content)> adds = [];
        Dictionary<int, string> moves = [];
        HashSet<int> removes = [];
        foreach (PlanFinding finding in _open)
        {
            // Of many some may have nothing to accept, or no longer: they stay open. One alone is told.
            if (_proposals.Of(finding, _now).FirstOrDefault(proposed => _label is null || proposed.Label == _label) is not { } chosen)
            {
                continue;
            }

            _taken.Add(finding);
            foreach ((int measure, MeasureContent after) in chosen.After)
            {
                _now[measure] = after;
            }

            header = chosen.Header ?? header;
            await HeadAsync(finding, chosen);
            foreach (int move in chosen.Moves)
            {
                moves[move] = chosen.Label;
            }

            removes.UnionWith(chosen.Removes && finding.MeasureOrdinal is { } gone ? [gone] : []);
            adds.AddRange(chosen.Adds is { } added && finding.MeasureOrdinal is { } own ? [(own, added)] : []);
        }

        if (_taken.Count == 0)
        {
            throw new RefusedException(Refusal.NothingProposed, _open[0].Ordinal);
        }

        MeasureChange[] changes = [.. _now.Select(pair => new MeasureChange(pair.Key, _before[pair.Key], pair.Value)).Where(change => !change.After.IsSameAs(change.Before) && !removes.Contains(change.Measure)).OrderBy(change => change.Measure)];
        await _desk.PutAsync(changes);
        await RestructureAsync(adds, moves, removes);
        if (header != before)
        {
            // Last: all that the act changes was read for the year the header names until now.
            await _desk.PutHeaderAsync(header);
        }

        return new Settlement
        {
            PlanId = _desk.Plan.Id,
            Number = _number,
            YearOfDates = before.YearOfDates(),
            Outcome = FindingState.Accepted,
            Findings = [.. _taken.Select(finding => finding.Ordinal)],
            Measures = changes,
            Tasks = [.. _tasks.Values],
            Header = header == before ? null : new HeaderChange(before, header),
            Structure = _structure.Done is { Added.Count: 0, Removed.Count: 0, Moved.Count: 0 } ? null : _structure.Done,
            Reason = _label ?? "",
            At = at,
            By = by,
        };
    }

    async Task HeadAsync(PlanFinding finding, Proposed chosen)
    {
        if (chosen.Heading is { } heading && finding.MeasureOrdinal is { } measure)
        {
            int ordinal = _measures[measure].TaskOrdinal;
            PlanTask task = await _db.Tasks.AsTracking().SingleAsync(t => t.PlanId == _desk.Plan.Id && t.Ordinal == ordinal);
            _tasks[ordinal] = new TaskChange(ordinal, _tasks.GetValueOrDefault(ordinal)?.Before ?? task.Heading(), heading with { Section = task.Section });
            task.Put(_tasks[ordinal].After);
        }
    }

    // A row that moves takes those behind it along: of several in one task the first speaks for all.
    async Task RestructureAsync(List<(int Measure, MeasureContent Content)> adds, Dictionary<int, string> moves, HashSet<int> removes)
    {
        foreach (Measure first in moves.Keys.Select(measure => _measures[measure]).GroupBy(measure => measure.TaskOrdinal).Select(task => task.MinBy(measure => measure.Order)!))
        {
            await _structure.MoveAsync(first, moves[first.Ordinal]);
        }

        foreach ((int measure, MeasureContent content) in adds)
        {
            await _structure.AddAsync(_measures[measure], content, null, _measures[measure].Places);
        }

        foreach (int measure in removes)
        {
            await _structure.RemoveAsync(_measures[measure]);
        }
    }
}
