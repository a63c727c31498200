using Lantu.Data;
using Lantu.Documents.Printed;
using Lantu.Domain.Plans;
using Lantu.Domain.Targets;
using Lantu.Jobs;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Export;

/// <summary>Everything one unit owes, as it is printed.</summary>
static class DutyQueries
{
    public static async Task<DutyList?> FindAsync(LantuDb db, int number, int ordinal, CancellationToken cancellation)
    {
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, p.Header, p.Title }).SingleOrDefaultAsync(cancellation);
        PlanUnit? unit = plan is null ? null : await db.Units.SingleOrDefaultAsync(u => u.PlanId == plan.Id && u.Ordinal == ordinal, cancellation);
        if (plan is null || unit is null || await StoredDraft.FindAsync(db, number, cancellation) is not { } draft)
        {
            return null;
        }

        ILookup<int, Owed> owed = (await db.Owed(plan.Id).Where(o => o.Unit == unit.Name).ToListAsync(cancellation)).ToLookup(o => o.MeasureOrdinal);
        List<int> ordinals = await db.Measures.Where(m => m.PlanId == plan.Id).InOrder().Select(m => m.Ordinal).ToListAsync(cancellation);
        var printed = draft.Programmes.SelectMany(programme => programme.Tasks.SelectMany(task => task.Measures.Select(measure => (Programme: programme.Title, Task: task, Measure: measure))));
        DistrictTargets? targets = draft.DistrictTargets is { } table && table.Rows.FirstOrDefault(row => UnitLabel.Means(row.Unit, unit.Name)) is { } own ? table with { Rows = [own] } : null;
        return new DutyList(
            unit.Name,
            plan.Header.DocumentNumber is { } document ? $"{plan.Title}（{document}）" : plan.Title,
            [.. ordinals.Zip(printed).Where(measure => owed.Contains(measure.First)).Select(measure => new Duty(
                measure.Second.Programme, measure.Second.Task, measure.Second.Measure, [.. owed[measure.First].Select(o => o.Role).Distinct().Order()], owed[measure.First].All(o => o.IsThroughGroup && !o.IsByDecision)))],
            targets);
    }
}
