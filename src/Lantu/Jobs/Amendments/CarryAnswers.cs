using Lantu.Data;
using Lantu.Domain.Assignments;
using Lantu.Domain.Frequencies;
using Lantu.Domain.Plans;
using Lantu.Domain.Units;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Amendments;

/// <summary>
/// Carries over to a corrected issue what was done with the assignments of the earlier one, within the unit of work that publishes it. An assignment that
/// stays keeps its answer; one whose measure says something else is asked about anew. What the office decided of measures goes with them.
/// </summary>
static class CarryAnswers
{
    /// <param name="db">The database of the unit of work.</param>
    /// <param name="plan">The plan that is published.</param>
    /// <param name="prior">The earlier issue.</param>
    /// <param name="assignments">All assignments of the plan, asked about already.</param>
    /// <param name="at">When it is published.</param>
    /// <param name="by">Who publishes it.</param>
    /// <returns>All assignments, with those that others were given in place of a unit, none of them stored; and how many kept their answer.</returns>
    public static async Task<(IReadOnlyList<Assignment> Assignments, int Kept)> RunAsync(LantuDb db, Plan plan, Plan prior, IReadOnlyList<Assignment> assignments, DateTimeOffset at, string by)
    {
        Dictionary<int, int> laterOf = await LaterMeasures.OfAsync(db, plan.Id);
        Dictionary<int, int> priorOf = laterOf.ToDictionary(pair => pair.Value, pair => pair.Key);
        Dictionary<int, Measure> then = await db.Measures.AsNoTracking().Where(m => m.PlanId == prior.Id).ToDictionaryAsync(m => m.Ordinal);
        Dictionary<int, Measure> now = await db.Measures.AsNoTracking().Where(m => m.PlanId == plan.Id).ToDictionaryAsync(m => m.Ordinal);
        Dictionary<(int, ResponsibilityRole, string), Assignment> answered = await db.Assignments.AsNoTracking().Where(a => a.PlanId == prior.Id).ToDictionaryAsync(a => (a.MeasureOrdinal, a.Role, a.Unit));
        Dictionary<int, Contest> contests = await db.Contests.AsNoTracking().Where(c => c.PlanId == prior.Id).ToDictionaryAsync(c => c.Number);
        Dictionary<int, Decision> decisions = await db.Decisions.AsNoTracking().Where(d => d.PlanId == prior.Id && d.ContestNumber != null).ToDictionaryAsync(d => d.Number);
        HashSet<(int, ResponsibilityRole, string)> there = [.. assignments.Select(a => (a.MeasureOrdinal, a.Role, a.Unit))];
        int nextContest = 0;
        int nextDecision = Math.Max(await db.Decisions.Where(d => d.PlanId == plan.Id).MaxAsync(d => (int?)d.Number) ?? 0, db.Decisions.Local.Where(d => d.PlanId == plan.Id).Select(d => d.Number).DefaultIfEmpty(0).Max());
        int kept = 0;
        List<Assignment> all = [.. assignments];
        for (int i = 0; i < all.Count; i++)
        {
            Assignment assignment = all[i];
            if (!priorOf.TryGetValue(assignment.MeasureOrdinal, out int measure) || !answered.TryGetValue((measure, assignment.Role, assignment.Unit), out Assignment? earlier))
            {
                continue;
            }

            if (earlier.EndedBy is { } ended && decisions.TryGetValue(ended, out Decision? decision) && contests.TryGetValue(decision.ContestNumber!.Value, out Contest? upheld))
            {
                // The office has decided that it is not this unit's, whatever else the corrected issue says.
                Decision again = new() { PlanId = plan.Id, Number = ++nextDecision, ContestNumber = ++nextContest, Units = decision.Units, Reason = decision.Reason, At = at, By = by, CarriedFrom = decision.CarriedFrom ?? prior.Number };
                Contest settled = Again(upheld, assignment, nextContest, prior.Number);
                settled.Rule(ContestState.Upheld, upheld.Ruling, again.Number, upheld.RuledAt!.Value, upheld.RuledBy!);
                db.Decisions.Add(again);
                db.Contests.Add(settled);
                assignment.End(again.Number);
                foreach (string unit in decision.Units.Where(unit => there.Add((assignment.MeasureOrdinal, assignment.Role, unit))))
                {
                    Assignment given = new() { PlanId = plan.Id, MeasureOrdinal = assignment.MeasureOrdinal, Role = assignment.Role, Unit = unit, DecisionNumber = again.Number };
                    given.Ask(assignment.AskedOn!.Value);

                    // It may have been contested and given to another in its turn.
                    all.Add(given);
                }

                kept++;
            }
            else if (LaterMeasures.Says(then[measure], now[assignment.MeasureOrdinal]))
            {
                if (earlier.ContestNumber is { } open && contests.TryGetValue(open, out Contest? contest))
                {
                    db.Contests.Add(Again(contest, assignment, ++nextContest, prior.Number));
                    assignment.Contest(nextContest);
                }

                assignment.TakeOver(earlier, prior.Number);
                kept++;
            }
        }

        await CarryChoicesAsync(db, plan, prior, laterOf);
        return (all, kept);
    }

    static Contest Again(Contest contest, Assignment assignment, int number, int prior) => new()
    {
        PlanId = assignment.PlanId,
        Number = number,
        MeasureOrdinal = assignment.MeasureOrdinal,
        Role = contest.Role,
        Unit = contest.Unit,
        Reason = contest.Reason,
        Meant = contest.Meant,
        At = contest.At,
        By = contest.By,
        CarriedFrom = contest.CarriedFrom ?? prior,
    };

    static async Task CarryChoicesAsync(LantuDb db, Plan plan, Plan prior, Dictionary<int, int> laterOf)
    {
        foreach (SummingLead lead in (await db.SummingLeads.AsNoTracking().Where(l => l.PlanId == prior.Id).ToListAsync()).Where(lead => laterOf.ContainsKey(lead.MeasureOrdinal)))
        {
            db.SummingLeads.Add(new SummingLead { PlanId = plan.Id, MeasureOrdinal = laterOf[lead.MeasureOrdinal], Number = lead.Number, Unit = lead.Unit, Reason = lead.Reason, At = lead.At, By = lead.By, CarriedFrom = lead.CarriedFrom ?? prior.Number });
        }

        foreach (FrequencyChoice choice in (await db.FrequencyChoices.AsNoTracking().Where(c => c.PlanId == prior.Id).ToListAsync()).Where(choice => laterOf.ContainsKey(choice.MeasureOrdinal)))
        {
            db.FrequencyChoices.Add(new FrequencyChoice
            {
                PlanId = plan.Id,
                MeasureOrdinal = laterOf[choice.MeasureOrdinal],
                Number = choice.Number,
                Frequency = choice.Frequency,
                Offset = choice.Offset,
                AsksSupporting = choice.AsksSupporting,
                From = choice.From,
                Rule = choice.Rule,
                Reason = choice.Reason,
                At = choice.At,
                By = choice.By,
            });
        }

        foreach (AssignmentContact contact in (await db.AssignmentContacts.AsNoTracking().Where(c => c.PlanId == prior.Id).ToListAsync()).Where(contact => laterOf.ContainsKey(contact.MeasureOrdinal)))
        {
            db.AssignmentContacts.Add(new AssignmentContact
            {
                PlanId = plan.Id,
                MeasureOrdinal = laterOf[contact.MeasureOrdinal],
                Role = contact.Role,
                Unit = contact.Unit,
                ContactRole = contact.ContactRole,
                Number = contact.Number,
                DirectoryNumber = contact.DirectoryNumber,
                ContactNumber = contact.ContactNumber,
                From = contact.From,
                To = contact.To,
                At = contact.At,
                By = contact.By,
            });
        }

        if (await db.AssignmentSettings.AsNoTracking().SingleOrDefaultAsync(s => s.PlanId == prior.Id) is { } setting)
        {
            AssignmentSetting again = new() { PlanId = plan.Id };
            again.TakeOver(setting);
            db.AssignmentSettings.Add(again);
        }
    }
}
