using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Plans;
using Lantu.Domain.Reminders;
using Lantu.Jobs.Publication;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Reminders;

/// <summary>The office chooses when units are reminded, and when nothing is sent.</summary>
sealed class ChangeReminderRule(WriteQueue writes, BusinessClock clock)
{
    /// <param name="number">Number of the plan.</param>
    /// <param name="seen">Revision of the rule as it was shown.</param>
    /// <param name="steps">The steps at which units are reminded; none at all is a choice too.</param>
    /// <param name="quiet">When nothing is sent.</param>
    /// <param name="asksApprovers">Whether approvers are reminded, too.</param>
    /// <param name="by">Who does it.</param>
    /// <exception cref="RefusedException">Nothing changes, it can't be so, or somebody else changed it.</exception>
    public Task<ReminderRule> RunAsync(int number, int seen, IReadOnlyCollection<ReminderStep> steps, QuietHours quiet, bool asksApprovers, string by) => writes.RunAsync(by, async db =>
    {
        Plan plan = await PlanInForce.OpenAsync(db, number);
        if (!quiet.IsUsable)
        {
            throw ReminderFault.Refuse(ReminderFaultKind.QuietHoursUnfit);
        }

        ReminderRule rule = await FindAsync(db, plan.Id);
        if (rule.Revision != seen)
        {
            throw ReminderFault.Refuse(ReminderFaultKind.RuleChanged, rule.By ?? "", rule.At ?? default);
        }

        ReminderStep[] chosen = [.. steps.Distinct().Order()];
        if (rule.Steps.SequenceEqual(chosen) && rule.Quiet == quiet && rule.AsksApprovers == asksApprovers)
        {
            throw new RefusedException(Refusal.NothingChanged);
        }

        rule.Choose(chosen, quiet, asksApprovers, clock.GetUtcNow(), by);
        return new Written<ReminderRule>(rule, "reminders.rule", $"plan/{number}", $"{(chosen.Length == 0 ? "no steps" : string.Join(", ", chosen))}; quiet {quiet.Begin}:00 to {quiet.End}:00{(asksApprovers ? "; approvers too" : "")}");
    });

    /// <summary>A plan's rule, to be changed.</summary>
    public static async Task<ReminderRule> FindAsync(LantuDb db, PlanId plan)
    {
        ReminderRule? rule = await db.ReminderRules.AsTracking().SingleOrDefaultAsync(r => r.PlanId == plan);
        if (rule is null)
        {
            rule = new ReminderRule { PlanId = plan };
            db.ReminderRules.Add(rule);
        }

        return rule;
    }
}
