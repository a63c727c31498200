using Lantu.Data;
using Lantu.Domain.Burden;
using Lantu.Domain.Plans;
using Lantu.Domain.Reporting;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Frequencies;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Reporting;

/// <summary>
/// Writes down for the open rounds of a plan which unit reports on what and who checks it, inside the unit of work that opens a round or changes anything
/// that this rests on.
/// </summary>
static class DeriveDuties
{
    /// <param name="db">The database of the unit of work; what it has changed so far is saved.</param>
    /// <param name="number">Number of the plan.</param>
    /// <param name="today">The day.</param>
    public static async Task RunAsync(LantuDb db, int number, DateOnly today)
    {
        await db.SaveChangesAsync();
        List<ReportingRound> rounds = await db.Rounds.AsTracking().Where(r => r.OpenedAt != null && r.SealedAt == null && r.ClosedAt == null && db.Plans.Any(p => p.Id == r.PlanId && p.Number == number)).ToListAsync();
        if (rounds.Count == 0)
        {
            return;
        }

        PlanReporting reporting = (await PlanReporting.LoadAsync(db, number, today))!;
        PlanId plan = reporting.Plan.Id;
        Dictionary<string, int> units = await db.Units.Where(u => u.PlanId == plan).ToDictionaryAsync(u => u.Name, u => u.Ordinal, StringComparer.Ordinal);
        List<(Measure Measure, ReportingParty Party, int Unit)> owed = [.. reporting.Measures.SelectMany(measure => reporting.PartiesOf(measure.Ordinal).Parties.Where(party => units.ContainsKey(party.Unit)).Select(party => (measure, party, units[party.Unit])))];
        ILookup<(int, int), Completion> closed = (await db.Completions.Where(c => c.PlanId == plan).ToListAsync()).ToLookup(c => (c.UnitOrdinal, c.MeasureOrdinal));
        Dictionary<int, IReadOnlyList<int>> due = reporting.Measures.ToDictionary(measure => measure.Ordinal, measure => reporting.DueOf(measure.Ordinal));
        foreach (ReportingRound round in rounds)
        {
            bool IsDue(Measure measure) => due[measure.Ordinal].Select(month => new RoundMonth(reporting.Months.Year, month).Index).Any(month => month >= round.From.Index && month <= round.Month.Index);
            // What a unit is done with is asked for no more; what it has filed all the same stays due, so that somebody looks at it.
            HashSet<(int, int)> filed = closed.Count == 0 ? [] : [.. (await db.Reports.Where(r => r.PlanId == plan && r.Month == round.Month).Select(r => new { r.UnitOrdinal, r.MeasureOrdinal }).ToListAsync()).Select(r => (r.UnitOrdinal, r.MeasureOrdinal))];
            (Measure Measure, ReportingParty Party, int Unit)[] asked = [.. owed.Where(one => filed.Contains((one.Unit, one.Measure.Ordinal)) || !closed[(one.Unit, one.Measure.Ordinal)].Any(completion => completion.Spares(round.Month)))];
            bool changed = await PutDutiesAsync(db, plan, round.Month, [.. asked.Where(one => IsDue(one.Measure))], [.. asked.Where(one => !IsDue(one.Measure))], units);
            changed |= await PutSubmissionsAsync(db, plan, round.Month, asked.CountBy(one => one.Unit).ToDictionary());
            if (changed)
            {
                // Whoever keeps what the round asks for sees that it is another.
                round.Touch();
            }
        }
    }

    /// <summary>Tells whoever keeps what the open rounds of a plan ask for that something of it is another.</summary>
    public static async Task TouchAsync(LantuDb db, PlanId plan)
    {
        foreach (ReportingRound round in await db.Rounds.AsTracking().Where(r => r.PlanId == plan && r.OpenedAt != null && r.SealedAt == null && r.ClosedAt == null).ToListAsync())
        {
            round.Touch();
        }
    }

    static async Task<bool> PutDutiesAsync(LantuDb db, PlanId plan, RoundMonth month, List<(Measure Measure, ReportingParty Party, int Unit)> wanted, List<(Measure Measure, ReportingParty Party, int Unit)> others, Dictionary<string, int> units)
    {
        Dictionary<(int, int), ReportDuty> there = await db.ReportDuties.AsTracking().Where(d => d.PlanId == plan && d.Month == month).ToDictionaryAsync(d => (d.UnitOrdinal, d.MeasureOrdinal));
        bool changed = false;
        foreach ((Measure measure, ReportingParty party, int unit) in wanted)
        {
            int? checker = CheckerOf(party);
            if (there.Remove((unit, measure.Ordinal), out ReportDuty? duty))
            {
                changed |= duty.CheckerOrdinal != checker || duty.IsVoluntary;
                (duty.CheckerOrdinal, duty.IsVoluntary) = (checker, false);
                continue;
            }

            changed = true;
            db.ReportDuties.Add(new ReportDuty { PlanId = plan, Month = month, UnitOrdinal = unit, MeasureOrdinal = measure.Ordinal, CheckerOrdinal = checker, IsSampled = SamplingRule.Shipped.Draws(plan.Value, month, party.Unit, measure.Key) });
        }

        // What the unit has taken up itself stays for as long as it reports on it at all.
        foreach ((Measure measure, ReportingParty party, int unit) in others)
        {
            if (there.GetValueOrDefault((unit, measure.Ordinal)) is { IsVoluntary: true } taken)
            {
                there.Remove((unit, measure.Ordinal));
                changed |= taken.CheckerOrdinal != CheckerOf(party);
                taken.CheckerOrdinal = CheckerOf(party);
            }
        }

        db.ReportDuties.RemoveRange(there.Values);
        return changed || there.Count > 0;

        int? CheckerOf(ReportingParty party) => party.Checker is { } lead && units.TryGetValue(lead, out int ordinal) ? ordinal : null;
    }

    static async Task<bool> PutSubmissionsAsync(LantuDb db, PlanId plan, RoundMonth month, Dictionary<int, int> wanted)
    {
        Dictionary<int, Submission> there = await db.Submissions.AsTracking().Where(s => s.PlanId == plan && s.Month == month).ToDictionaryAsync(s => s.UnitOrdinal);
        bool changed = false;
        foreach ((int unit, int measures) in wanted)
        {
            if (there.Remove(unit, out Submission? submission))
            {
                changed |= submission.Measures != measures;
                submission.Measures = measures;
                continue;
            }

            changed = true;
            db.Submissions.Add(new Submission { PlanId = plan, Month = month, UnitOrdinal = unit, Measures = measures });
        }

        // What was signed stays, whatever is owed now.
        List<Submission> over = [.. there.Values.Where(submission => !submission.IsSigned)];
        db.Submissions.RemoveRange(over);
        return changed || over.Count > 0;
    }
}
