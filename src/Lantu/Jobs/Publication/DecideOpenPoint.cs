using System.Globalization;
using Lantu.Data.Writing;
using Lantu.Data;
using Lantu.Domain.Assignments;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Lantu.Jobs.Assignments;
using Lantu.Jobs.Messages;
using Lantu.Jobs.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Publication;

/// <summary>The office decides whom an open point of a published plan means, or takes its decision back.</summary>
sealed class DecideOpenPoint(WriteQueue writes, BusinessClock clock)
{
    /// <param name="number">Number of the plan.</param>
    /// <param name="points">Numbers of the open points that are decided alike; all or none.</param>
    /// <param name="names">The units as typed, between 、 or on lines of their own; a closed group stands for its members, nothing for nobody.</param>
    /// <param name="reason">What it rests on.</param>
    /// <param name="by">Who does it.</param>
    /// <exception cref="RefusedException">It can't be done as a whole.</exception>
    public Task<int> DecideAsync(int number, IReadOnlyList<int> points, string names, string reason, string by) => writes.RunAsync(by, async db =>
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RefusedException(Refusal.ReasonMissing);
        }

        Plan plan = await OpenAsync(db, number);
        List<string> units = TypedUnits.Read(await PlanDirectory.ReadAsync(db, plan.Id), names);
        List<OpenPoint> open = await db.OpenPoints.AsTracking().Where(p => p.PlanId == plan.Id && points.Contains(p.Number)).OrderBy(p => p.Number).ToListAsync();
        if (open.Count == 0 || open.Count != points.Distinct().Count())
        {
            throw new RefusedException(Refusal.NotThere);
        }

        if (open.Find(point => point.IsDecided) is { } decided)
        {
            Decision inForce = await db.Decisions.SingleAsync(d => d.PlanId == plan.Id && d.Number == decided.DecisionNumber);
            throw new RefusedException(Refusal.DecidedAlready, inForce.By, inForce.At);
        }

        int last = await db.Decisions.Where(d => d.PlanId == plan.Id).MaxAsync(d => (int?)d.Number) ?? 0;
        List<(OpenPoint Point, Decision Decision)> made = [];
        foreach (OpenPoint point in open)
        {
            Decision decision = new() { PlanId = plan.Id, Number = ++last, OpenPointNumber = point.Number, Units = units, Reason = reason.Trim(), At = clock.GetUtcNow(), By = by };
            db.Decisions.Add(decision);
            point.Decide(decision.Number);
            made.Add((point, decision));
        }

        IReadOnlyList<Assignment> given = await AssignAsync(db, plan.Id, made, clock.Today());

        await EnterUnits.RunAsync(db, plan.Id, units);
        await DeriveDuties.RunAsync(db, number, clock.Today());
        await TellAsync(db, plan.Id, "point.decided", given, reason.Trim());
        return new Written<int>(open.Count, "points.decided", $"plan/{number}", $"points {string.Join(' ', open.Select(point => point.Number))}: {string.Join('、', units)}; {reason.Trim()}");
    });

    /// <summary>Takes a decision back: what was owed by it alone is owed no longer, and the point is open again.</summary>
    /// <exception cref="RefusedException">It is taken back already.</exception>
    public Task<Decision> RevokeAsync(int number, int decision, string by) => writes.RunAsync(by, async db =>
    {
        Plan plan = await OpenAsync(db, number);
        Decision made = await db.Decisions.AsTracking().SingleOrDefaultAsync(d => d.PlanId == plan.Id && d.Number == decision) ?? throw new RefusedException(Refusal.NotThere);
        if (made.RevokedAt is { } at)
        {
            throw new RefusedException(Refusal.UndoneAlready, decision, made.RevokedBy!, at);
        }

        OpenPoint open = await db.OpenPoints.AsTracking().SingleOrDefaultAsync(p => p.PlanId == plan.Id && p.Number == made.OpenPointNumber) ?? throw new RefusedException(Refusal.NotThere);
        await LapsedContests.RefuseGivenOnAsync(db, plan.Id, decision);
        made.Revoke(clock.GetUtcNow(), by);
        open.Decide(null);
        await LapsedContests.WithdrawAsync(db, plan.Id, decision, clock.GetUtcNow(), by);
        List<Assignment> taken = await db.Assignments.Where(a => a.PlanId == plan.Id && a.DecisionNumber == decision).ToListAsync();
        await db.Assignments.Where(a => a.PlanId == plan.Id && a.DecisionNumber == decision).ExecuteDeleteAsync();
        IReadOnlyList<Assignment> kept = await ReassignAsync(db, plan.Id, open, made, clock.Today());
        await DeriveDuties.RunAsync(db, number, clock.Today());
        await TellAsync(db, plan.Id, "point.revoked", [.. taken.Where(gone => !kept.Any(still => still.Unit == gone.Unit))], null);
        return new Written<Decision>(made, "decision.revoked", $"plan/{number}/point/{open.Number}", $"decision {decision}");
    });

    // What decisions make units owe; who owes it already, by the document or another decision, owes it once.
    static async Task<IReadOnlyList<Assignment>> AssignAsync(LantuDb db, PlanId plan, IReadOnlyList<(OpenPoint Point, Decision Decision)> made, DateOnly today)
    {
        int[] measures = [.. made.Select(one => one.Point.MeasureOrdinal).Distinct()];
        var there = await db.Assignments.Where(a => a.PlanId == plan && measures.Contains(a.MeasureOrdinal)).Select(a => new { a.MeasureOrdinal, a.Role, a.Unit, a.EndedBy }).ToListAsync();
        List<Assignment> given = [];
        HashSet<(int, ResponsibilityRole, string)> owed = [.. there.Select(a => (a.MeasureOrdinal, a.Role, a.Unit))];
        foreach ((OpenPoint point, Decision decision) in made)
        {
            // What was ended because the unit contested it is not brought back by the way.
            if (there.Find(a => a.EndedBy is not null && a.MeasureOrdinal == point.MeasureOrdinal && a.Role == point.Role && decision.Units.Contains(a.Unit, StringComparer.Ordinal)) is { } ended)
            {
                throw new RefusedException(Refusal.EndedByContest, ended.Unit);
            }

            foreach (string unit in decision.Units.Where(unit => owed.Add((point.MeasureOrdinal, point.Role, unit))))
            {
                Assignment assignment = new() { PlanId = plan, MeasureOrdinal = point.MeasureOrdinal, Role = point.Role, Unit = unit, Through = point.Text.Length > 0 ? point.Text : null, DecisionNumber = decision.Number };
                assignment.Ask(today);
                db.Assignments.Add(assignment);
                given.Add(assignment);
            }
        }

        return given;
    }

    // Each unit once, however many points were decided alike; the office has done it, and knows.
    async Task TellAsync(LantuDb db, PlanId plan, string kind, IReadOnlyList<Assignment> assignments, string? reason)
    {
        int[] measures = [.. assignments.Select(assignment => assignment.MeasureOrdinal).Distinct()];
        Dictionary<int, string> keys = await db.Measures.Where(m => m.PlanId == plan && measures.Contains(m.Ordinal)).ToDictionaryAsync(m => m.Ordinal, m => m.Key);
        string[] units = [.. assignments.Select(assignment => assignment.Unit).Distinct(StringComparer.Ordinal)];
        foreach (var unit in await db.Units.Where(u => u.PlanId == plan && units.Contains(u.Name)).OrderBy(u => u.Ordinal).Select(u => new { u.Ordinal, u.Name }).ToListAsync())
        {
            Assignment[] own = [.. assignments.Where(assignment => assignment.Unit == unit.Name)];
            string[] arguments = [string.Join('、', own.Select(assignment => keys[assignment.MeasureOrdinal]).Distinct(StringComparer.Ordinal)), .. reason is null ? (string[])[] : [own.Length.ToString(CultureInfo.InvariantCulture), reason]];
            await Tell.UnitAloneAsync(db, plan, unit.Ordinal, clock.GetUtcNow(), kind, $"/units/{unit.Ordinal}/assignments", arguments);
        }
    }

    // Another decision in force may name the same unit in the same role: it then owes by that one.
    static async Task<IReadOnlyList<Assignment>> ReassignAsync(LantuDb db, PlanId plan, OpenPoint open, Decision revoked, DateOnly today)
    {
        List<OpenPoint> others = await db.OpenPoints
            .Where(p => p.PlanId == plan && p.MeasureOrdinal == open.MeasureOrdinal && p.Role == open.Role && p.Number != open.Number && p.DecisionNumber != null).OrderBy(p => p.Number).ToListAsync();
        int?[] numbers = [.. others.Select(other => other.DecisionNumber)];
        Dictionary<int, Decision> decisions = await db.Decisions.Where(d => d.PlanId == plan && numbers.Contains(d.Number)).ToDictionaryAsync(d => d.Number);
        return await AssignAsync(db, plan, [.. others.Select(other => (other, decisions[other.DecisionNumber!.Value])).Where(one => one.Item2.Units.Intersect(revoked.Units, StringComparer.Ordinal).Any())], today);
    }

    static async Task<Plan> OpenAsync(LantuDb db, int number)
    {
        Plan plan = await PlanInForce.OpenAsync(db, number);
        plan.Touch();
        return plan;
    }
}
