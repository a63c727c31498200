using Lantu.Data.Writing;
using Lantu.Data;
using Lantu.Domain.Assignments;
using Lantu.Domain.Plans;
using Lantu.Jobs.Messages;
using Lantu.Jobs.Publication;
using Lantu.Jobs.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Assignments;

/// <summary>The office rules on a contest, or takes its ruling back.</summary>
sealed class RuleContest(WriteQueue writes, BusinessClock clock)
{
    /// <param name="number">Number of the plan.</param>
    /// <param name="contest">Number of the contest.</param>
    /// <param name="ruling">Upheld, rejected or referred.</param>
    /// <param name="units">Who owes it instead, as typed, where it is upheld; nobody where nothing is typed.</param>
    /// <param name="reason">What it rests on.</param>
    /// <param name="by">Who does it.</param>
    /// <exception cref="RefusedException">It is ruled on already, or the ruling is not whole.</exception>
    public Task<Contest> RunAsync(int number, int contest, ContestState ruling, string? units, string reason, string by) => writes.RunAsync(by, async db =>
    {
        Plan plan = await PlanInForce.OpenAsync(db, number);
        string why = reason.Trim();
        if (why.Length is 0 or > Contest.LongestReason)
        {
            throw why.Length == 0 ? new RefusedException(Refusal.ReasonMissing) : new RefusedException(Refusal.ReasonTooLong, Contest.LongestReason);
        }

        Contest contested = await FindAsync(db, plan.Id, contest);
        if (!contested.IsOpen || ruling is not (ContestState.Upheld or ContestState.Rejected or ContestState.Referred))
        {
            throw contested.IsOpen ? new RefusedException(Refusal.NotThere) : new RefusedException(Refusal.ContestRuled, contested.RuledBy!, contested.RuledAt!);
        }

        Assignment assignment = await AssignmentAsync(db, contested) ?? throw new RefusedException(Refusal.NotThere);
        string instead = "";
        List<string> given = [];
        if (ruling == ContestState.Upheld)
        {
            List<string> named = given = string.IsNullOrWhiteSpace(units) ? [] : TypedUnits.Read(await PlanDirectory.ReadAsync(db, plan.Id), units);
            int decision = await UpholdAsync(db, plan, contested, assignment, named, why, by);
            contested.Rule(ruling, why, decision, clock.GetUtcNow(), by);
            instead = $", decision {decision}: {string.Join('、', named)}";
        }
        else
        {
            contested.Rule(ruling, why, null, clock.GetUtcNow(), by);
            if (ruling == ContestState.Rejected)
            {
                assignment.Ask(clock.Today());
            }
        }

        await DeriveDuties.RunAsync(db, number, clock.Today());
        await TellAsync(db, contested, ruling switch { ContestState.Upheld => "contest.Upheld", ContestState.Rejected => "contest.Rejected", _ => "contest.Referred" }, [contested.Unit], why);
        await TellAsync(db, contested, "contest.given", given, why);
        return new Written<Contest>(contested, "contest.ruled", $"plan/{number}/measure/{contested.MeasureOrdinal}", $"contest {contest} {ruling}{instead}; {why}");
    });

    /// <summary>Takes a ruling back: what it ended and gave stands as before, and the contest is open again.</summary>
    /// <exception cref="RefusedException">It is not ruled on, or the unit has answered since.</exception>
    public Task<Contest> ReopenAsync(int number, int contest, string by) => writes.RunAsync(by, async db =>
    {
        Plan plan = await PlanInForce.OpenAsync(db, number);
        Contest contested = await FindAsync(db, plan.Id, contest);
        if (contested.State is not (ContestState.Upheld or ContestState.Rejected or ContestState.Referred) || await AssignmentAsync(db, contested) is not { } assignment)
        {
            throw new RefusedException(Refusal.NotThere);
        }

        DateTimeOffset now = clock.GetUtcNow();
        if (contested.DecisionNumber is { } made)
        {
            await LapsedContests.RefuseGivenOnAsync(db, plan.Id, made);
            Decision decision = await db.Decisions.AsTracking().SingleAsync(d => d.PlanId == plan.Id && d.Number == made);
            decision.Revoke(now, by);
            await LapsedContests.WithdrawAsync(db, plan.Id, made, now, by);
            await db.Assignments.Where(a => a.PlanId == plan.Id && a.DecisionNumber == made).ExecuteDeleteAsync();
            assignment.Revive(contest);
        }
        else if (contested.State == ContestState.Rejected)
        {
            if (assignment.AcknowledgedAt is not null || assignment.ContestNumber is not null || assignment.HasEnded)
            {
                throw new RefusedException(Refusal.AnsweredSince, assignment.Unit);
            }

            assignment.Contest(contest);
        }

        contested.Reopen();
        await DeriveDuties.RunAsync(db, number, clock.Today());
        await TellAsync(db, contested, "contest.reopened", [contested.Unit], "");
        return new Written<Contest>(contested, "contest.reopened", $"plan/{number}/measure/{contested.MeasureOrdinal}", $"contest {contest}");
    });

    // The decision gives the assignment to others, who have to answer it in their turn.
    async Task<int> UpholdAsync(LantuDb db, Plan plan, Contest contested, Assignment assignment, List<string> named, string reason, string by)
    {
        if (named.Contains(contested.Unit, StringComparer.Ordinal))
        {
            throw new RefusedException(Refusal.OwnUnitMeant);
        }

        var there = await db.Assignments.Where(a => a.PlanId == plan.Id && a.MeasureOrdinal == contested.MeasureOrdinal && a.Role == contested.Role).Select(a => new { a.Unit, a.EndedBy }).ToListAsync();
        if (there.Find(a => a.EndedBy is not null && named.Contains(a.Unit, StringComparer.Ordinal)) is { } ended)
        {
            throw new RefusedException(Refusal.EndedByContest, ended.Unit);
        }

        int number = (await db.Decisions.Where(d => d.PlanId == plan.Id).MaxAsync(d => (int?)d.Number) ?? 0) + 1;
        db.Decisions.Add(new Decision { PlanId = plan.Id, Number = number, ContestNumber = contested.Number, Units = named, Reason = reason, At = clock.GetUtcNow(), By = by });
        assignment.End(number);
        foreach (string unit in named.Except(there.Select(a => a.Unit), StringComparer.Ordinal))
        {
            Assignment given = new() { PlanId = plan.Id, MeasureOrdinal = contested.MeasureOrdinal, Role = contested.Role, Unit = unit, DecisionNumber = number };
            given.Ask(clock.Today());
            db.Assignments.Add(given);
        }

        await EnterUnits.RunAsync(db, plan.Id, named);
        return number;
    }

    async Task TellAsync(LantuDb db, Contest contest, string kind, IReadOnlyCollection<string> units, string reason)
    {
        string key = await db.Measures.Where(m => m.PlanId == contest.PlanId && m.Ordinal == contest.MeasureOrdinal).Select(m => m.Key).SingleAsync();
        foreach (int unit in await db.Units.Where(u => u.PlanId == contest.PlanId && units.Contains(u.Name)).OrderBy(u => u.Ordinal).Select(u => u.Ordinal).ToListAsync())
        {
            await Tell.UnitAloneAsync(db, contest.PlanId, unit, clock.GetUtcNow(), kind, $"/units/{unit}/assignments", key, reason);
        }
    }

    static async Task<Contest> FindAsync(LantuDb db, PlanId plan, int contest) =>
        await db.Contests.AsTracking().SingleOrDefaultAsync(c => c.PlanId == plan && c.Number == contest) ?? throw new RefusedException(Refusal.NotThere);

    static Task<Assignment?> AssignmentAsync(LantuDb db, Contest contest) =>
        db.Assignments.AsTracking().SingleOrDefaultAsync(a => a.PlanId == contest.PlanId && a.MeasureOrdinal == contest.MeasureOrdinal && a.Role == contest.Role && a.Unit == contest.Unit);
}
