using Lantu.Data;
using Lantu.Domain.Deadlines;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Measures;

/// <summary>What the measure pages read.</summary>
static class MeasureQueries
{
    public static async Task<IReadOnlyList<MeasureRow>> ListAsync(LantuDb db, PlanId plan, MeasureFilter filter, CancellationToken cancellation)
    {
        IQueryable<Measure> measures = db.Measures.Where(m => m.PlanId == plan);
        if (filter.Programme is { } programme)
        {
            measures = measures.Where(m => m.ProgrammeOrdinal == programme);
        }

        if (Enum.TryParse(filter.Kind, out DeadlineKind kind))
        {
            string mark = $",{kind},";
            measures = measures.Where(m => m.DeadlineKinds.Contains(mark));
        }

        if (!string.IsNullOrWhiteSpace(filter.Text))
        {
            string text = filter.Text.Trim();
            measures = measures.Where(m => m.Text.Contains(text) || db.Tasks.Any(t => t.PlanId == plan && t.Ordinal == m.TaskOrdinal && t.Title.Contains(text)));
        }

        if (filter.OnlyFindings)
        {
            measures = measures.Where(m => m.FindingCount > 0);
        }

        bool anyRole = !Enum.TryParse(filter.Role, out ResponsibilityRole role);
        if (!string.IsNullOrEmpty(filter.Unit))
        {
            measures = measures.Where(m => db.ResponsibleUnits.Any(u => u.PlanId == plan && u.MeasureOrdinal == m.Ordinal && u.Unit == filter.Unit && (anyRole || u.Role == role)));
        }

        List<MeasureRow> rows = await measures
            .Join(db.Tasks, m => new { m.PlanId, Ordinal = m.TaskOrdinal }, t => new { t.PlanId, t.Ordinal }, (m, t) => new { m, t })
            .OrderBy(x => x.m.Ordinal)
            .Select(x => new MeasureRow
            {
                Ordinal = x.m.Ordinal,
                Key = x.m.Key,
                ProgrammeOrdinal = x.m.ProgrammeOrdinal,
                TaskOrdinal = x.t.Ordinal,
                TaskNumber = x.t.Number,
                TaskTitle = x.t.Title,
                Section = x.t.Section,
                Paragraphs = x.m.Paragraphs,
                Deadlines = x.m.Deadlines,
                FindingCount = x.m.FindingCount,
                Units = Array.Empty<NamedUnit>(),
            })
            .ToListAsync(cancellation);
        ILookup<int, NamedUnit> units = (await db.Responsibilities
                .Where(r => r.PlanId == plan && measures.Any(m => m.Ordinal == r.MeasureOrdinal))
                .OrderBy(r => r.MeasureOrdinal).ThenBy(r => r.Ordinal)
                .Select(r => new { r.MeasureOrdinal, r.Role, r.Text, r.Unit, r.IsGroup })
                .ToListAsync(cancellation))
            .ToLookup(r => r.MeasureOrdinal, r => new NamedUnit(r.Role, r.Text, r.Unit, r.IsGroup));
        return [.. rows.Select(row => row with { Units = [.. units[row.Ordinal]] })];
    }

    public static async Task<MeasureView?> FindAsync(LantuDb db, int number, int ordinal, CancellationToken cancellation)
    {
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, p.Title }).SingleOrDefaultAsync(cancellation);
        Measure? measure = plan is null ? null : await db.Measures
            .Where(m => m.PlanId == plan.Id && m.Ordinal == ordinal)
            .Include(m => m.Responsibilities.OrderBy(r => r.Ordinal)).ThenInclude(r => r.Units)
            .AsSplitQuery()
            .SingleOrDefaultAsync(cancellation);
        if (plan is null || measure is null)
        {
            return null;
        }

        PlanTask task = await db.Tasks.SingleAsync(t => t.PlanId == plan.Id && t.Ordinal == measure.TaskOrdinal, cancellation);
        string programme = await db.Programmes.Where(p => p.PlanId == plan.Id && p.Ordinal == measure.ProgrammeOrdinal).Select(p => p.Title).SingleAsync(cancellation);
        List<PlanFinding> findings = await db.Findings.Where(f => f.PlanId == plan.Id && f.MeasureOrdinal == ordinal).OrderBy(f => f.Ordinal).ToListAsync(cancellation);
        Dictionary<string, int> units = await db.Units.Where(u => u.PlanId == plan.Id).ToDictionaryAsync(u => u.Name, u => u.Ordinal, StringComparer.Ordinal, cancellation);
        int last = await db.Measures.Where(m => m.PlanId == plan.Id).MaxAsync(m => m.Ordinal, cancellation);
        return new MeasureView(number, measure, task, programme, findings, units, await SourceAsync(db, plan.Id, measure, cancellation), last);
    }

    // The rows it was read from, with what is printed right above and below each.
    static async Task<IReadOnlyList<SourceRow>> SourceAsync(LantuDb db, PlanId plan, Measure measure, CancellationToken cancellation)
    {
        const int Around = 1;
        var places = await db.SourceRows.Where(r => r.PlanId == plan).OrderBy(r => r.Ordinal).Select(r => new { r.Ordinal, r.Place }).ToListAsync(cancellation);
        HashSet<int> near = [.. places.Where(r => measure.Places.Contains(r.Place)).SelectMany(r => Enumerable.Range(r.Ordinal - Around, (2 * Around) + 1))];
        if (near.Count > 60)
        {
            // A PDF tells only the page: the rows that hold the text's beginning are meant.
            near = await NearTextAsync(db, plan, measure, near, cancellation);
        }

        return await db.SourceRows.Where(r => r.PlanId == plan && near.Contains(r.Ordinal)).OrderBy(r => r.Ordinal).ToListAsync(cancellation);
    }

    static async Task<HashSet<int>> NearTextAsync(LantuDb db, PlanId plan, Measure measure, HashSet<int> near, CancellationToken cancellation)
    {
        List<SourceRow> rows = await db.SourceRows.Where(r => r.PlanId == plan && near.Contains(r.Ordinal)).ToListAsync(cancellation);
        string beginning = measure.Text.Length > 8 ? measure.Text[..8] : measure.Text;
        return [.. rows.Where(r => r.Cells.Any(cell => string.Concat(cell.Where(c => !char.IsWhiteSpace(c))).Contains(beginning, StringComparison.Ordinal))).SelectMany(r => Enumerable.Range(r.Ordinal - 1, 3))];
    }
}
