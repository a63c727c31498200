using Lantu.Data;
using Lantu.Domain.Calendars;
using Lantu.Domain.Plans;
using Lantu.Domain.Reminders;
using Lantu.Domain.Rounds;
using Lantu.Jobs;
using Lantu.Jobs.Reminders;
using Lantu.Ui;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Reminders;

/// <summary>What the pages of reminders read.</summary>
sealed class ReminderQueries(LantuDb db, Delivery delivery, BusinessClock clock)
{
    public async Task<RemindersView?> FindAsync(int number, CancellationToken cancellation)
    {
        if (await db.Plans.SingleOrDefaultAsync(p => p.Number == number, cancellation) is not { } plan)
        {
            return null;
        }

        ReminderBoard board = await ReminderBoard.LoadAsync(db, clock, number, cancellation);
        ReminderRule rule = board.RuleOf(plan.Id);
        return new RemindersView
        {
            Plan = new PlanName(plan.Number, plan.Title),
            State = plan.State,
            Rule = rule,
            Channels = await ChannelsAsync(plan.Id, rule, cancellation),
            Coming = [.. board.Owing.GroupBy(unit => (unit.Round.Month, unit.Standing.Due.Day)).Select(group => Coming(board, [.. group]))],
            Next = plan.State == PlanState.Published ? board.NextOf([plan.Id], clock.GetUtcNow()) : clock.GetUtcNow(),
            Unknown = await OfPlan(plan.Id).CountAsync(r => r.Outcome == ReminderOutcome.Unknown, cancellation),
        };
    }

    public async Task<CallView?> CallAsync(int number, string month, CancellationToken cancellation)
    {
        if (await RoundAsync(number, month, cancellation) is not var (plan, round))
        {
            return null;
        }

        ReminderBoard board = await ReminderBoard.LoadAsync(db, clock, number, cancellation);
        Dictionary<int, DateTimeOffset> last = await db.ReminderItems.Where(i => i.PlanId == plan.Id && i.Month == round.Month && !i.IsSettled)
            .Join(db.Reminders.Where(r => r.Outcome == ReminderOutcome.Sent), i => i.ReminderNumber, r => r.Number, (i, r) => new { i.UnitOrdinal, r.DoneAt })
            .GroupBy(one => one.UnitOrdinal).Select(group => new { group.Key, At = group.Max(one => one.DoneAt) }).ToDictionaryAsync(group => group.Key, group => group.At!.Value, cancellation);
        return new CallView
        {
            Plan = new PlanName(plan.Number, plan.Title),
            Round = round,
            Rows = [.. board.Owing.Where(unit => !unit.IsAhead && unit.Round.Month == round.Month).Select(unit => new CallRow(unit.Ordinal, unit.Unit, unit.Standing, unit.Measures, [.. board.PeopleOf(unit).Select(person => person.Name)], last.TryGetValue(unit.Ordinal, out DateTimeOffset at) ? at : null))],
            Channels = [.. (await ChannelsAsync(plan.Id, board.RuleOf(plan.Id), cancellation)).Where(channel => channel.IsOn)],
            Next = plan.State == PlanState.Published ? board.NextOf([plan.Id], clock.GetUtcNow()) : clock.GetUtcNow(),
            Now = clock.GetUtcNow(),
        };
    }

    public async Task<ReviewView?> ReviewAsync(int number, string month, IReadOnlyCollection<int> units, string? text, Guid act, CancellationToken cancellation)
    {
        if (await RoundAsync(number, month, cancellation) is not var (plan, round))
        {
            return null;
        }

        ReminderBoard board = await ReminderBoard.LoadAsync(db, clock, number, cancellation);
        IReadOnlyList<Digest> digests = CallUnits.Receivers(board, round.Month, units);
        DateTimeOffset now = clock.GetUtcNow();
        return new ReviewView
        {
            Plan = new PlanName(plan.Number, plan.Title),
            Round = round,
            Digests = digests,
            Units = await UnitsAsync(plan.Id, cancellation),
            Called = [.. digests.SelectMany(digest => digest.Reports).Select(report => report.Unit).Distinct().Order()],
            Text = text,
            Seen = CallUnits.Fingerprint(digests),
            Act = act,
            Next = digests.Count == 0 ? now : board.NextOf([plan.Id], now),
            Now = now,
        };
    }

    public async Task<LedgerView?> LedgerAsync(int number, LedgerFilter filter, int most, CancellationToken cancellation)
    {
        if (await db.Plans.SingleOrDefaultAsync(p => p.Number == number, cancellation) is not { } plan)
        {
            return null;
        }

        IQueryable<Reminder> all = OfPlan(plan.Id);
        IQueryable<Reminder> matching = all.Where(r => (filter.Channel == null || r.Channel == filter.Channel) && (filter.Outcome == null || r.Outcome == filter.Outcome));
        if (filter.Round is { } month)
        {
            matching = matching.Where(r => r.Items.Any(i => i.PlanId == plan.Id && i.Month == month));
        }

        List<Reminder> shown = await (filter.Before is { } before ? matching.Where(r => r.Number < before) : matching).OrderByDescending(r => r.Number).Take(most + 1).ToListAsync(cancellation);
        int[] numbers = [.. shown.Select(reminder => reminder.Number)];
        // What the same digest says of other plans is not this one's to show.
        ILookup<int, ReminderItem> items = (await db.ReminderItems.Where(i => i.PlanId == plan.Id && numbers.Contains(i.ReminderNumber)).OrderBy(i => i.UnitOrdinal).ToListAsync(cancellation)).ToLookup(i => i.ReminderNumber);
        IReadOnlyDictionary<int, string> units = await UnitsAsync(plan.Id, cancellation);
        return new LedgerView
        {
            Plan = new PlanName(plan.Number, plan.Title),
            Filter = filter,
            Rows = [.. shown.Take(most).Select(reminder => new LedgerRow(reminder, [.. items[reminder.Number]], units))],
            Rounds = await db.Rounds.Where(r => r.PlanId == plan.Id && r.OpenedAt != null).OrderBy(r => r.Month).Select(r => r.Month).ToListAsync(cancellation),
            Matching = await matching.CountAsync(cancellation),
            Total = await all.CountAsync(cancellation),
            HasEarlier = shown.Count > most,
        };
    }

    ComingReminder Coming(ReminderBoard board, IReadOnlyList<OwingUnit> units)
    {
        OwingUnit first = units[0];
        DateOnly today = clock.Today();
        WorkingCalendar days = board.DaysOf(first.Plan.Id);
        Dictionary<ReminderStep, DateOnly> coming = [];
        foreach (ReminderStep step in board.RuleOf(first.Plan.Id).Steps)
        {
            if (ReminderSteps.DayOf(step, first.Standing.Due, days) is { } day && (day >= today || step == ReminderStep.Overdue))
            {
                coming[step] = day;
            }
        }

        return new ComingReminder(first.Round, first.Standing.Due, units.Count, [.. units.Where(unit => board.PeopleOf(unit).Count == 0).Select(unit => unit.Unit)], coming);
    }

    async Task<(Plan Plan, ReportingRound Round)?> RoundAsync(int number, string month, CancellationToken cancellation) =>
        RoundMonth.TryParse(month, out RoundMonth wanted)
        && await db.Plans.SingleOrDefaultAsync(p => p.Number == number, cancellation) is { } plan
        && await db.Rounds.SingleOrDefaultAsync(r => r.PlanId == plan.Id && r.Month == wanted, cancellation) is { } round
            ? (plan, round)
            : null;

    async Task<IReadOnlyList<ChannelView>> ChannelsAsync(PlanId plan, ReminderRule rule, CancellationToken cancellation)
    {
        Dictionary<ReminderChannel, ReminderRobot> robots = await db.ReminderRobots.Where(r => r.PlanId == plan).ToDictionaryAsync(r => r.Channel, cancellation);
        return [.. Enum.GetValues<ReminderChannel>().Select(channel => new ChannelView(
            channel,
            channel switch { ReminderChannel.InApp => rule.InApp, ReminderChannel.Email => rule.Email, _ => robots.GetValueOrDefault(channel)?.IsOn == true },
            delivery.Has(channel),
            robots.GetValueOrDefault(channel)))];
    }

    async Task<IReadOnlyDictionary<int, string>> UnitsAsync(PlanId plan, CancellationToken cancellation) => await db.Units.Where(u => u.PlanId == plan).ToDictionaryAsync(u => u.Ordinal, u => u.Name, cancellation);

    IQueryable<Reminder> OfPlan(PlanId plan) => db.Reminders.Where(r => r.PlanId == plan || r.Items.Any(i => i.PlanId == plan));
}
