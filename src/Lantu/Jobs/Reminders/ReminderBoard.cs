using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Domain.Calendars;
using Lantu.Domain.Plans;
using Lantu.Domain.Reminders;
using Lantu.Jobs.Calendars;
using Lantu.Jobs.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Reminders;

/// <summary>Who has not reported now, by which rule of which plan they are told, and how.</summary>
sealed class ReminderBoard
{
    readonly Dictionary<PlanId, ReminderRule> _rules;
    readonly ILookup<PlanId, ReminderRobot> _robots;
    readonly Dictionary<PlanId, WorkingCalendar> _days;
    readonly ReminderPeople _people;
    readonly Dictionary<(PlanId, ReminderRound, int), OwingUnit> _owing;

    ReminderBoard(IReadOnlyList<OwingUnit> owing, Dictionary<PlanId, ReminderRule> rules, ILookup<PlanId, ReminderRobot> robots, Dictionary<PlanId, WorkingCalendar> days, ReminderPeople people)
    {
        (Owing, _rules, _robots, _days, _people) = (owing, rules, robots, days, people);
        _owing = owing.ToDictionary(one => one.Key);
    }

    /// <summary>By plan, round and unit.</summary>
    public IReadOnlyList<OwingUnit> Owing { get; }

    /// <param name="db">The database.</param>
    /// <param name="clock">Tells how rounds stand now.</param>
    /// <param name="only">Number of the one plan that is asked for; all without.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public static async Task<ReminderBoard> LoadAsync(LantuDb db, BusinessClock clock, int? only = null, CancellationToken cancellation = default)
    {
        List<Plan> plans = await db.Plans.Where(p => p.State == PlanState.Published && (only == null || p.Number == only)).ToListAsync(cancellation);
        Dictionary<int, WorkingCalendar> calendars = [];
        Dictionary<PlanId, WorkingCalendar> days = [];
        foreach (Plan plan in plans)
        {
            int calendar = (await RoundShift.CurrentSettingAsync(db, plan.Id, cancellation))?.CalendarNumber ?? StoredCalendar.Usual;
            days[plan.Id] = calendars.TryGetValue(calendar, out WorkingCalendar? known) ? known : calendars[calendar] = await StoredCalendar.DaysAsync(db, calendar, cancellation);
        }

        OwingUnit[] owing =
        [
            .. (await OpenRounds.LoadAsync(db, clock, only, cancellation))
                .Concat(await OpenParts.LoadAsync(db, plans, plan => days[plan], clock, cancellation))
                .Concat(await OpenAdHocRounds.LoadAsync(db, plans, clock.GetUtcNow(), cancellation))
                .OrderBy(one => one.Plan.Number).ThenBy(one => one.Round).ThenBy(one => one.Ordinal),
        ];
        return new ReminderBoard(
            owing,
            await db.ReminderRules.ToDictionaryAsync(r => r.PlanId, cancellation),
            (await db.ReminderRobots.Where(r => r.IsOn).ToListAsync(cancellation)).ToLookup(r => r.PlanId),
            days,
            await ReminderPeople.LoadAsync(db, [.. plans.Where(plan => Array.Exists(owing, one => one.Plan.Id == plan.Id))], clock.Today(), cancellation));
    }

    public ReminderRule RuleOf(PlanId plan) => _rules.TryGetValue(plan, out ReminderRule? rule) ? rule : _rules[plan] = new ReminderRule { PlanId = plan };

    /// <summary>The days by which a plan's rounds are counted.</summary>
    public WorkingCalendar DaysOf(PlanId plan) => _days.TryGetValue(plan, out WorkingCalendar? days) ? days : new WorkingCalendar([]);

    /// <summary>The people who report for a unit.</summary>
    public IReadOnlyList<Account> PeopleOf(OwingUnit unit) => unit.Round.IsPart ? _people.OfBody(unit.Directory, unit.Ordinal, RuleOf(unit.Plan.Id).AsksApprovers) : _people.Of(unit.Plan.Id, unit.Ordinal, RuleOf(unit.Plan.Id).AsksApprovers);

    /// <summary>The unit of a line of the ledger, if it still owes.</summary>
    public OwingUnit? Find(ReminderItem item) => _owing.GetValueOrDefault((item.PlanId, item.Round, item.Unit));

    /// <summary>The step that a day is for a unit.</summary>
    public ReminderStep? StepOf(OwingUnit unit, DateOnly day) => ReminderSteps.On(day, unit.Due, DaysOf(unit.Plan.Id), thinsOut: unit.Reports is null);

    /// <summary>When something of these plans may be sent.</summary>
    public DateTimeOffset NextOf(IEnumerable<PlanId> plans, DateTimeOffset now)
    {
        // Where one plan's hours have begun, another's may not have.
        DateTimeOffset at = now;
        for (bool moved = true; moved;)
        {
            DateTimeOffset before = at;
            at = plans.Select(plan => RuleOf(plan).Quiet.Next(before, DaysOf(plan))).DefaultIfEmpty(before).Max();
            moved = at != before;
        }

        return at;
    }

    /// <summary>Who is told of a unit, in the ways that its plan has switched on.</summary>
    public IEnumerable<ReminderReceiver> ReceiversOf(OwingUnit unit)
    {
        ReminderRule rule = RuleOf(unit.Plan.Id);
        foreach (Account account in PeopleOf(unit))
        {
            if (rule.InApp)
            {
                yield return new ReminderReceiver(ReminderChannel.InApp, Key(account.Number), account.Name);
            }

            if (rule.Email && account.Email is not null)
            {
                yield return new ReminderReceiver(ReminderChannel.Email, Key(account.Number), account.Name);
            }
        }

        // What a unit asks of those below it is not told to the plan's groups.
        if (unit.Round.IsPart)
        {
            yield break;
        }

        foreach (ReminderRobot robot in _robots[unit.Plan.Id].OrderBy(robot => robot.Channel))
        {
            yield return new ReminderReceiver(robot.Channel, robot.Receiver, "");
        }
    }

    /// <summary>Whether a plan still has a way switched on.</summary>
    public bool IsOn(PlanId plan, ReminderChannel channel, string receiver) => channel switch
    {
        ReminderChannel.InApp => RuleOf(plan).InApp,
        ReminderChannel.Email => RuleOf(plan).Email,
        _ => _robots[plan].Any(robot => robot.Channel == channel && robot.Receiver == receiver),
    };

    /// <summary>An account as the ledger knows it.</summary>
    public static string Key(int account) => FormattableString.Invariant($"account/{account}");
}
