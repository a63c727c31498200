using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Assignments;
using Lantu.Domain.Plans;
using Lantu.Jobs.Frequencies;
using Lantu.Jobs.Messages;
using Lantu.Jobs.Publication;
using Lantu.Jobs.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Assignments;

/// <summary>The office names which of a measure's joint leads sums up.</summary>
sealed class NameSummingLead(WriteQueue writes, BusinessClock clock)
{
    /// <summary>Names one, in another's place where one is named.</summary>
    /// <param name="number">Number of the plan.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="unit">The lead.</param>
    /// <param name="reason">What it rests on.</param>
    /// <param name="by">Who does it.</param>
    /// <exception cref="RefusedException">It is none of the joint leads that can sum up, or is named already.</exception>
    public Task<int> NameAsync(int number, int measure, string unit, string reason, string by) => RunAsync(number, reason, by, reporting =>
    {
        JointLeads leads = reporting.LeadsOf(measure);
        return !leads.NeedsOne || !leads.Candidates.Contains(unit, StringComparer.Ordinal) ? throw new RefusedException(Refusal.NoJointLead, unit)
            : leads.Summing == unit ? throw new RefusedException(Refusal.NothingChanged)
            : [(measure, unit)];
    });

    /// <summary>Takes what is proposed for measures that need one.</summary>
    /// <param name="number">Number of the plan.</param>
    /// <param name="measures">The measures; all that still need one where there are none.</param>
    /// <param name="reason">What it rests on.</param>
    /// <param name="by">Who does it.</param>
    /// <returns>For how many.</returns>
    /// <exception cref="RefusedException">Nothing needs one.</exception>
    public Task<int> AcceptAsync(int number, IReadOnlyCollection<int> measures, string reason, string by) => RunAsync(number, reason, by, reporting =>
    {
        List<(int, string)> taken = [.. reporting.Measures.Select(measure => (measure.Ordinal, Leads: reporting.LeadsOf(measure.Ordinal)))
            .Where(one => one.Leads is { NeedsOne: true, Summing: null } && (measures.Count == 0 || measures.Contains(one.Ordinal))).Select(one => (one.Ordinal, one.Leads.Proposed!))];
        return taken.Count > 0 ? taken : throw new RefusedException(Refusal.NothingChanged);
    });

    Task<int> RunAsync(int number, string reason, string by, Func<PlanReporting, List<(int Measure, string Unit)>> choose) => writes.RunAsync(by, async db =>
    {
        Plan plan = await PlanInForce.OpenAsync(db, number);
        string why = reason.Trim();
        if (why.Length is 0 or > Contest.LongestReason)
        {
            throw why.Length == 0 ? new RefusedException(Refusal.ReasonMissing) : new RefusedException(Refusal.ReasonTooLong, Contest.LongestReason);
        }

        PlanReporting reporting = (await PlanReporting.LoadAsync(db, number, clock))!;
        List<(int Measure, string Unit)> named = choose(reporting);
        foreach ((int measure, string unit) in named)
        {
            db.SummingLeads.Add(new SummingLead { PlanId = plan.Id, MeasureOrdinal = measure, Number = reporting.SummingOf(measure).Count + 1, Unit = unit, Reason = why, At = clock.GetUtcNow(), By = by });
        }

        await DeriveDuties.RunAsync(db, number, clock.Today());
        await TellAsync(db, plan.Id, reporting, named, why);
        return new Written<int>(named.Count, "leads.named", $"plan/{number}", $"{string.Join(", ", named.Select(one => $"{one.Measure} {one.Unit}"))}; {why}");
    });

    // Who sums up, and the other leads: whom to send what they bring about.
    async Task TellAsync(LantuDb db, PlanId plan, PlanReporting reporting, List<(int Measure, string Unit)> named, string reason)
    {
        Dictionary<int, string> keys = reporting.Measures.ToDictionary(measure => measure.Ordinal, measure => measure.Key);
        (string Told, string Summing, string Key)[] all = [.. named.SelectMany(one => reporting.LeadsOf(one.Measure).Leads.Select(lead => (lead, one.Unit, keys[one.Measure])))];
        string[] units = [.. all.Select(one => one.Told).Distinct(StringComparer.Ordinal)];
        foreach (var unit in await db.Units.Where(u => u.PlanId == plan && units.Contains(u.Name)).OrderBy(u => u.Ordinal).Select(u => new { u.Ordinal, u.Name }).ToListAsync())
        {
            foreach (IGrouping<string, (string, string, string Key)> group in all.Where(one => one.Told == unit.Name).GroupBy(one => one.Summing, StringComparer.Ordinal))
            {
                string measures = string.Join('、', group.Select(one => one.Key));
                (string kind, string[] arguments) = group.Key == unit.Name ? ("lead.named", (string[])[measures, reason]) : ("lead.other", [measures, group.Key, reason]);
                await Tell.UnitAloneAsync(db, plan, unit.Ordinal, clock.GetUtcNow(), kind, $"/units/{unit.Ordinal}/assignments", arguments);
            }
        }
    }
}
