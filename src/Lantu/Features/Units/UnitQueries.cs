using Lantu.Data;
using Lantu.Domain.Assignments;
using Lantu.Domain.Messages;
using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Units;
using Lantu.Jobs.Assignments;
using Lantu.Jobs.Directories;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Units;

/// <summary>What the pages of units read.</summary>
static class UnitQueries
{
    const int MessagesShown = 12;

    public static async Task<(PlanName Plan, IReadOnlyList<UnitRow> Rows)?> ListAsync(LantuDb db, int number, CancellationToken cancellation)
    {
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, Name = new PlanName(p.Number, p.Title) }).SingleOrDefaultAsync(cancellation);
        if (plan is null)
        {
            return null;
        }

        List<PlanUnit> units = await db.Units.Where(u => u.PlanId == plan.Id).OrderBy(u => u.Ordinal).ToListAsync(cancellation);
        IQueryable<Owed> owed = db.Owed(plan.Id);
        var counts = await owed.GroupBy(r => new { r.Unit, r.Role }).Select(g => new { g.Key.Unit, g.Key.Role, Count = g.Select(r => r.MeasureOrdinal).Distinct().Count() }).ToDictionaryAsync(g => (g.Unit, g.Role), g => g.Count, cancellation);
        Dictionary<string, int> totals = await owed.GroupBy(r => r.Unit).Select(g => new { g.Key, Count = g.Select(r => r.MeasureOrdinal).Distinct().Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, StringComparer.Ordinal, cancellation);
        return (plan.Name, [.. units.Select(u => new UnitRow(
            u.Ordinal,
            u.Name,
            u.Kind,
            counts.GetValueOrDefault((u.Name, ResponsibilityRole.Lead)),
            counts.GetValueOrDefault((u.Name, ResponsibilityRole.Responsible)),
            counts.GetValueOrDefault((u.Name, ResponsibilityRole.Supporting)),
            totals.GetValueOrDefault(u.Name)))]);
    }

    public static async Task<UnitView?> FindAsync(LantuDb db, int number, int ordinal, ResponsibilityRole? role, bool isByDeadline, CancellationToken cancellation)
    {
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.Id, Name = new PlanName(p.Number, p.Title), p.DistrictTargets, p.Header, p.PlanYear }).SingleOrDefaultAsync(cancellation);
        PlanUnit? unit = plan is null ? null : await db.Units.SingleOrDefaultAsync(u => u.PlanId == plan.Id && u.Ordinal == ordinal, cancellation);
        if (plan is null || unit is null)
        {
            return null;
        }

        Dictionary<int, string> programmes = await db.Programmes.Where(p => p.PlanId == plan.Id).ToDictionaryAsync(p => p.Ordinal, p => p.Title, cancellation);
        List<Owed> owed = await db.Owed(plan.Id).Where(o => o.Unit == unit.Name).ToListAsync(cancellation);
        ILookup<int, Owed> rolesOn = owed.ToLookup(o => o.MeasureOrdinal);
        int[] ordinals = [.. rolesOn.Select(measure => measure.Key)];
        var measures = await db.Measures
            .Where(m => m.PlanId == plan.Id && ordinals.Contains(m.Ordinal))
            .Join(db.Tasks, m => new { m.PlanId, Ordinal = m.TaskOrdinal }, t => new { t.PlanId, t.Ordinal }, (m, t) => new { m.Ordinal, m.Key, m.ProgrammeOrdinal, t.Title, m.Paragraphs, m.Deadlines, m.LastDay, m.Follows, m.Rank })
            .OrderBy(x => x.Follows ?? x.Ordinal).ThenBy(x => x.Rank)
            .ToListAsync(cancellation);
        return new UnitView(
            plan.Name,
            unit,
            [.. measures.Select(m => new UnitDuty(
                m.Ordinal, m.Key, programmes[m.ProgrammeOrdinal], m.Title, m.Paragraphs, m.Deadlines, m.LastDay, [.. rolesOn[m.Ordinal].Select(r => r.Role).Distinct().Order()], rolesOn[m.Ordinal].All(o => o.IsThroughGroup && !o.IsByDecision), rolesOn[m.Ordinal].All(o => o.IsByDecision)))],
            plan.DistrictTargets,
            role,
            isByDeadline)
        {
            InDirectory = await KeptUnits.FindAsync(db, plan.Id, KeptUnits.DayOf(plan.Header, plan.PlanYear), unit.Name, cancellation) is { } kept ? $"/units/{kept.Directory}/{kept.Unit}" : null,
        };
    }

    /// <summary>What the unit was told, and what all who report were, where it owes something.</summary>
    public static async Task<IReadOnlyList<Message>> MessagesAsync(LantuDb db, PlanUnit unit, bool owes, CancellationToken cancellation) =>
        await db.Messages.Where(m => m.PlanId == unit.PlanId && (m.UnitOrdinal == unit.Ordinal || (owes && m.Role == MessageRole.Liaison))).OrderByDescending(m => m.Number).Take(MessagesShown).ToListAsync(cancellation);

    /// <summary>How the unit answered what it is assigned; nothing where that is not the visitor's to read.</summary>
    /// <summary>The reports of a unit that were found false, by what was found last of each, with the keys of their measures.</summary>
    public static async Task<IReadOnlyList<(ReportVerification Found, string Key)>> FoundFalseAsync(LantuDb db, PlanUnit unit, CancellationToken cancellation)
    {
        var found = await db.ReportVerifications.Where(v => v.PlanId == unit.PlanId && v.UnitOrdinal == unit.Ordinal)
            .Join(db.Measures, v => new { v.PlanId, Ordinal = v.MeasureOrdinal }, m => new { m.PlanId, m.Ordinal }, (v, m) => new { Found = v, m.Key }).ToListAsync(cancellation);
        return [.. found.GroupBy(one => (one.Found.Month, one.Found.MeasureOrdinal)).Select(report => report.MaxBy(one => one.Found.Number)!).Where(one => one.Found.Finding == ProofFinding.False)
            .OrderBy(one => (one.Found.Month.Index, one.Found.MeasureOrdinal)).Select(one => (one.Found, one.Key))];
    }

    public static async Task<IReadOnlyDictionary<AssignmentState, int>?> AnswersAsync(LantuDb db, int number, PlanUnit unit, AssignmentBoard board, UnitsInReach reach, CancellationToken cancellation)
    {
        var plan = await db.Plans.Where(p => p.Number == number).Select(p => new { p.State, p.Place }).SingleAsync(cancellation);
        return plan.State == PlanState.Draft || !(await reach.OfAsync(db, unit.PlanId, plan.Place, cancellation))(unit.Ordinal) ? null
            : (await board.LoadAsync(db, unit.PlanId, unit.Name, cancellation: cancellation)).GroupBy(row => row.State).ToDictionary(group => group.Key, group => group.Count());
    }
}
