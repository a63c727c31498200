using Lantu.Data;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Plans;

/// <summary>What the plan's pages read.</summary>
static class PlanQueries
{
    public static async Task<IReadOnlyList<PlanSummary>> ListAsync(LantuDb db, CancellationToken cancellation) =>
        await db.Plans
            .OrderByDescending(plan => plan.PlanYear).ThenBy(plan => plan.Number)
            .Select(plan => new PlanSummary(plan.Number, plan.Title, plan.PlanYear, plan.Header, plan.State, db.Measures.Count(m => m.PlanId == plan.Id)))
            .ToListAsync(cancellation);

    public static async Task<PlanOverview?> FindAsync(LantuDb db, int number, CancellationToken cancellation)
    {
        var plan = await db.Plans
            .Where(p => p.Number == number)
            .Select(p => new { p.Id, p.Title, p.State, p.Header, SourceName = p.Source.Name, p.ImportedAt })
            .SingleOrDefaultAsync(cancellation);
        if (plan is null)
        {
            return null;
        }

        List<Programme> programmes = await db.Programmes.Where(p => p.PlanId == plan.Id).OrderBy(p => p.Ordinal).ToListAsync(cancellation);
        Dictionary<int, int> tasks = await db.Tasks.Where(t => t.PlanId == plan.Id).GroupBy(t => t.ProgrammeOrdinal).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        var measures = await db.Measures.Where(m => m.PlanId == plan.Id).Select(m => new { m.ProgrammeOrdinal, m.Targets }).ToListAsync(cancellation);
        Dictionary<FindingSeverity, int> findings = await db.Findings.Where(f => f.PlanId == plan.Id).GroupBy(f => f.Severity).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        var units = await db.Units
            .Where(u => u.PlanId == plan.Id)
            .OrderBy(u => u.Ordinal)
            .Select(u => new { u.Ordinal, u.Name, u.Kind, u.Tile, Duties = db.ResponsibleUnits.Where(r => r.PlanId == plan.Id && r.Unit == u.Name && r.Role != ResponsibilityRole.Supporting).Select(r => r.MeasureOrdinal).Distinct().Count() })
            .ToListAsync(cancellation);
        var districts = units.Where(u => u.Kind == UnitKind.District).ToList();
        return new PlanOverview
        {
            Number = number,
            Title = plan.Title,
            State = plan.State,
            Header = plan.Header,
            SourceName = plan.SourceName,
            ImportedAt = plan.ImportedAt,
            Programmes = [.. programmes.Select(p => new ProgrammeCount(p.Ordinal, p.Annex, p.Title, p.MissingNumbers, tasks.GetValueOrDefault(p.Ordinal), measures.Count(m => m.ProgrammeOrdinal == p.Ordinal)))],
            Targets = measures.Sum(m => m.Targets.Count),
            Units = units.Count,
            Findings = findings,
            Districts = [.. districts.Select((u, i) => new MapValue(ShortName(u.Name), u.Tile ?? new MapTile(i / 5, i % 5), u.Duties, $"/plans/{number}/units/{u.Ordinal}"))],
        };
    }

    static string ShortName(string unit) =>
        unit.EndsWith("区政府", StringComparison.Ordinal) ? unit[..^3] : unit.Replace("人民政府", "", StringComparison.Ordinal).Replace("政府", "", StringComparison.Ordinal).Replace("管委会", "", StringComparison.Ordinal);
}
