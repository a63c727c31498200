using Lantu.Data;
using Lantu.Documents.Interpreter.Text;
using Lantu.Domain.Accounts;
using Lantu.Domain.Messages;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Plans;

/// <summary>What the plan's pages read.</summary>
static class PlanQueries
{
    // As many errors as an overview can name; the page of findings has all.
    const int ErrorsNamed = 4;

    const int MostReminders = 5;

    static readonly TimeSpan RemindersShown = TimeSpan.FromDays(14);

    public static async Task<IReadOnlyList<PlanSummary>> ListAsync(LantuDb db, Reach reach, CancellationToken cancellation) =>
        await db.Plans.Within(reach)
            .OrderByDescending(plan => plan.PlanYear ?? 0).ThenBy(plan => plan.Number)
            .Select(plan => new PlanSummary(
                new PlanName(plan.Number, plan.Title),
                plan.PlanYear,
                plan.Header,
                plan.Source.Name,
                plan.State,
                db.Measures.Count(m => m.PlanId == plan.Id),
                db.Findings.Count(f => f.PlanId == plan.Id && f.Severity == FindingSeverity.Error && f.State == FindingState.Open),
                db.Findings.Count(f => f.PlanId == plan.Id && f.Severity == FindingSeverity.Warning && f.State == FindingState.Open)))
            .ToListAsync(cancellation);

    /// <summary>What a person was told lately.</summary>
    public static async Task<IReadOnlyList<(PlanName Plan, Message Message)>> RemindersAsync(LantuDb db, int person, Reach reach, DateTimeOffset now, CancellationToken cancellation)
    {
        DateTimeOffset from = now - RemindersShown;
        var told = await db.Messages.Where(m => m.Person == person && m.At > from).Join(db.Plans.Within(reach), m => m.PlanId, p => p.Id, (m, p) => new { p.Number, p.Title, Message = m })
            .OrderByDescending(one => one.Message.At).ThenByDescending(one => one.Message.Number).Take(MostReminders).ToListAsync(cancellation);
        return [.. told.Select(one => (new PlanName(one.Number, one.Title), one.Message))];
    }

    public static async Task<PlanOverview?> FindAsync(LantuDb db, int number, Reach reach, CancellationToken cancellation)
    {
        var plan = await db.Plans
            .Where(p => p.Number == number)
            .Select(p => new { p.Id, Name = new PlanName(p.Number, p.Title), p.State, p.Header, SourceName = p.Source.Name, p.ImportedAt, p.DistrictTargets, p.Place })
            .SingleOrDefaultAsync(cancellation);
        if (plan is null)
        {
            return null;
        }

        List<Programme> programmes = await db.Programmes.Where(p => p.PlanId == plan.Id).OrderBy(p => p.Ordinal).ToListAsync(cancellation);
        ILookup<int, int?> given = await GivenNumbersAsync(db, plan.Id, cancellation);
        Dictionary<int, int> tasks = await db.Tasks.Where(t => t.PlanId == plan.Id).GroupBy(t => t.ProgrammeOrdinal).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        var measures = await db.Measures.Where(m => m.PlanId == plan.Id).Select(m => new { m.ProgrammeOrdinal, m.Targets }).ToListAsync(cancellation);
        Dictionary<FindingSeverity, int> findings = await db.Findings.Where(f => f.PlanId == plan.Id && f.State == FindingState.Open).GroupBy(f => f.Severity).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        var districts = await db.Units
            .Where(u => u.PlanId == plan.Id && u.Kind == UnitKind.District)
            .OrderBy(u => u.Ordinal)
            .Select(u => new { u.Ordinal, u.Name, u.Tile, Duties = db.Owed(plan.Id).Where(o => o.Unit == u.Name && o.Role != ResponsibilityRole.Supporting).Select(o => o.MeasureOrdinal).Distinct().Count() })
            .ToListAsync(cancellation);
        return new PlanOverview
        {
            Name = plan.Name,
            State = plan.State,
            Header = plan.Header,
            SourceName = plan.SourceName,
            ImportedAt = plan.ImportedAt,
            Programmes = [.. programmes.Select(p => new ProgrammeCount(p.Ordinal, p.Annex, p.Title, [.. p.MissingNumbers.Where(number => !given[p.Ordinal].Contains(number))], tasks.GetValueOrDefault(p.Ordinal), measures.Count(m => m.ProgrammeOrdinal == p.Ordinal)))],
            Targets = measures.Sum(m => m.Targets.Count),
            Units = await db.Units.CountAsync(u => u.PlanId == plan.Id, cancellation),
            Findings = findings,
            Errors = await db.Findings.Where(f => f.PlanId == plan.Id && f.Severity == FindingSeverity.Error && f.State == FindingState.Open).OrderBy(f => f.Ordinal).Take(ErrorsNamed).ToListAsync(cancellation),
            Districts = [.. districts.Select((u, i) => new MapValue(UnitLabel.Short(u.Name), u.Tile ?? new MapTile(i / 5, i % 5), u.Duties, $"{plan.Name.Address}/units/{u.Ordinal}"))],
            DistrictTargets = plan.DistrictTargets,
            Relations = await PlanRelations.FindAsync(db, plan.Id, reach, cancellation),
            OwnUnits = [.. reach.Posts.Where(post => post.Role is Role.Preparer or Role.Approver && post.Place == plan.Place).Select(post => post.UnitNumber).OfType<int>().Distinct()],
        };
    }

    public static async Task<DistrictsView?> DistrictsAsync(LantuDb db, int number, CancellationToken cancellation)
    {
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, Name = new PlanName(p.Number, p.Title), p.DistrictTargets }).SingleOrDefaultAsync(cancellation);
        return plan is null ? null : new DistrictsView(
            plan.Name,
            plan.DistrictTargets,
            await db.Units.Where(u => u.PlanId == plan.Id && u.Kind == UnitKind.District).ToDictionaryAsync(u => u.Name, u => u.Ordinal, StringComparer.Ordinal, cancellation),
            await RowsAsync(db, plan.Id, cancellation));
    }

    public static async Task<FindingsView?> FindingsAsync(LantuDb db, int number, FindingSeverity? severity, string? code, CancellationToken cancellation)
    {
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, Name = new PlanName(p.Number, p.Title) }).SingleOrDefaultAsync(cancellation);
        if (plan is null)
        {
            return null;
        }

        List<PlanFinding> all = await db.Findings.Where(f => f.PlanId == plan.Id).OrderBy(f => f.Ordinal).ToListAsync(cancellation);
        return new FindingsView(
            plan.Name,
            all,
            severity,
            all.Exists(finding => finding.Code == code) ? code : null,
            await db.Measures.Where(m => m.PlanId == plan.Id).Select(m => new { m.Ordinal, m.Key }).ToDictionaryAsync(m => m.Ordinal, m => m.Key, cancellation),
            await RowsAsync(db, plan.Id, cancellation));
    }

    // The first row at a place: a page of a PDF has many.
    static async Task<IReadOnlyDictionary<SourcePlace, int>> RowsAsync(LantuDb db, PlanId plan, CancellationToken cancellation) =>
        (await db.SourceRows.Where(r => r.PlanId == plan).OrderBy(r => r.Ordinal).Select(r => new { r.Place, r.Ordinal }).ToListAsync(cancellation))
            .DistinctBy(row => row.Place).ToDictionary(row => row.Place, row => row.Ordinal);

    // Numbers that tasks bear by a person's word: what the document skips of them is not missing any more.
    static async Task<ILookup<int, int?>> GivenNumbersAsync(LantuDb db, PlanId plan, CancellationToken cancellation)
    {
        int[] headed = [.. (await db.Settlements.Where(s => s.PlanId == plan && s.UndoneAt == null).Select(s => s.Tasks).ToListAsync(cancellation)).SelectMany(changes => changes).Select(change => change.Task).Distinct()];
        var tasks = await db.Tasks.Where(t => t.PlanId == plan && (t.Follows != null || headed.Contains(t.Ordinal))).Select(t => new { t.ProgrammeOrdinal, t.Number }).ToListAsync(cancellation);
        return tasks.ToLookup(task => task.ProgrammeOrdinal, task => ChineseNumber.TryRead(task.Number));
    }
}
