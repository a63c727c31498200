using Lantu.Data;
using Lantu.Domain.Calendars;
using Lantu.Domain.Plans;
using Lantu.Domain.Reminders;
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
            Coming = [.. board.Owing.GroupBy(unit => (unit.Round, unit.Due.Day)).Select(group => Coming(board, [.. group]))],
            Next = plan.State == PlanState.Published ? board.NextOf([plan.Id], clock.GetUtcNow()) : clock.GetUtcNow(),
            Unknown = await OfPlan(plan.Id).CountAsync(r => r.Outcome == ReminderOutcome.Unknown, cancellation),
        };
    }

    public async Task<CallView?> CallAsync(int number, string round, CancellationToken cancellation)
    {
        if (await RoundAsync(number, round, cancellation) is not var (plan, named, name))
        {
            return null;
        }

        ReminderBoard board = await ReminderBoard.LoadAsync(db, clock, number, cancellation);
        var items = named.Month is { } month
            ? db.MonthReminderItems.Where(i => i.PlanId == plan.Id && i.Month == month && !i.IsSettled).Select(i => new { i.ReminderNumber, i.UnitOrdinal })
            : db.AdHocReminderItems.Where(i => i.PlanId == plan.Id && i.RoundNumber == named.AdHoc && i.TurnNumber == named.Turn && !i.IsSettled).Select(i => new { i.ReminderNumber, i.UnitOrdinal });
        Dictionary<int, DateTimeOffset> last = await items
            .Join(db.Reminders.Where(r => r.Outcome == ReminderOutcome.Sent), i => i.ReminderNumber, r => r.Number, (i, r) => new { i.UnitOrdinal, r.DoneAt })
            .GroupBy(one => one.UnitOrdinal).Select(group => new { group.Key, At = group.Max(one => one.DoneAt) }).ToDictionaryAsync(group => group.Key, group => group.At!.Value, cancellation);
        return new CallView
        {
            Plan = new PlanName(plan.Number, plan.Title),
            Round = named,
            Name = name,
            Rows = [.. board.Owing.Where(unit => !unit.IsAhead && unit.Round == named).Select(unit => new CallRow(unit, [.. board.PeopleOf(unit).Select(person => person.Name)], last.TryGetValue(unit.Ordinal, out DateTimeOffset at) ? at : null))],
            Channels = [.. (await ChannelsAsync(plan.Id, board.RuleOf(plan.Id), cancellation)).Where(channel => channel.IsOn)],
            Next = plan.State == PlanState.Published ? board.NextOf([plan.Id], clock.GetUtcNow()) : clock.GetUtcNow(),
            Now = clock.GetUtcNow(),
        };
    }

    public async Task<ReviewView?> ReviewAsync(int number, string round, IReadOnlyCollection<int> units, string? text, Guid act, CancellationToken cancellation)
    {
        if (await RoundAsync(number, round, cancellation) is not var (plan, named, name))
        {
            return null;
        }

        ReminderBoard board = await ReminderBoard.LoadAsync(db, clock, number, cancellation);
        IReadOnlyList<Digest> digests = CallUnits.Receivers(board, named, units);
        DateTimeOffset now = clock.GetUtcNow();
        return new ReviewView
        {
            Plan = new PlanName(plan.Number, plan.Title),
            Round = named,
            Name = name,
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
        if (filter.Round is { } round)
        {
            matching = round.Month is { } month
                ? matching.Where(r => r.Months.Any(i => i.PlanId == plan.Id && i.Month == month) || r.Parts.Any(i => i.PlanId == plan.Id && i.Month == month))
                : matching.Where(r => r.AdHocs.Any(i => i.PlanId == plan.Id && i.RoundNumber == round.AdHoc && i.TurnNumber == round.Turn));
        }

        List<Reminder> shown = await (filter.Before is { } before ? matching.Where(r => r.Number < before) : matching).OrderByDescending(r => r.Number).Take(most + 1).ToListAsync(cancellation);
        int[] numbers = [.. shown.Select(reminder => reminder.Number)];
        // What the same digest says of other plans is not this one's to show.
        List<ReminderItem> items = [.. await db.MonthReminderItems.Where(i => i.PlanId == plan.Id && numbers.Contains(i.ReminderNumber)).OrderBy(i => i.UnitOrdinal).ToListAsync(cancellation)];
        List<PartReminderItem> parts = await db.PartReminderItems.Where(i => i.PlanId == plan.Id && numbers.Contains(i.ReminderNumber)).OrderBy(i => i.Child).ToListAsync(cancellation);
        items.AddRange(parts);
        items.AddRange(await db.AdHocReminderItems.Where(i => i.PlanId == plan.Id && numbers.Contains(i.ReminderNumber)).OrderBy(i => i.UnitOrdinal).ToListAsync(cancellation));
        ILookup<int, ReminderItem> of = items.ToLookup(i => i.ReminderNumber);
        IReadOnlyDictionary<int, string> titles = await TitlesAsync(plan.Id, cancellation);
        IReadOnlyDictionary<int, string> units = await UnitsAsync(plan.Id, cancellation);
        int[] bodies = [.. parts.SelectMany(i => new[] { i.Parent, i.Child }).Distinct()];
        int[] directories = [.. parts.Select(i => i.DirectoryNumber).Distinct()];
        Dictionary<int, string> bodyNames = await db.DirectoryUnits.Where(u => directories.Contains(u.DirectoryNumber) && bodies.Contains(u.Number)).ToDictionaryAsync(u => u.Number, u => u.Name, cancellation);
        return new LedgerView
        {
            Plan = new PlanName(plan.Number, plan.Title),
            Filter = filter,
            Rows = [.. shown.Take(most).Select(reminder => new LedgerRow(reminder, [.. of[reminder.Number]], units, bodyNames, titles))],
            Rounds =
            [
                .. (await db.Rounds.Where(r => r.PlanId == plan.Id && r.OpenedAt != null).OrderBy(r => r.Month).Select(r => r.Month).ToListAsync(cancellation)).Select(ReminderRound.Of),
                .. (await db.AdHocTurns.Where(t => t.PlanId == plan.Id && t.OpenedAt != null).Select(t => new { t.RoundNumber, t.Number }).ToListAsync(cancellation)).Select(t => ReminderRound.Of(t.RoundNumber, t.Number)).Order(),
            ],
            Titles = titles,
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
            if (ReminderSteps.DayOf(step, first.Due, days) is { } day && (day >= today || step == ReminderStep.Overdue))
            {
                coming[step] = day;
            }
        }

        return new ComingReminder(first.Round, ReminderWords.Round(first), first.PartsAbove ?? (first.Round.Month is { } month ? $"/rounds/{month}" : $"/ad-hoc/{first.Round.AdHoc}?turn={first.Round.Turn}"), first.IsAhead, first.Due, units.Count, [.. units.Where(unit => board.PeopleOf(unit).Count == 0).Select(unit => unit.Unit)], coming);
    }

    async Task<(Plan Plan, ReminderRound Round, string Name)?> RoundAsync(int number, string round, CancellationToken cancellation)
    {
        if (!ReminderRound.TryParse(round, out ReminderRound named) || await db.Plans.SingleOrDefaultAsync(p => p.Number == number, cancellation) is not { } plan)
        {
            return null;
        }

        if (named.Month is { } month)
        {
            return await db.Rounds.SingleOrDefaultAsync(r => r.PlanId == plan.Id && r.Month == month, cancellation) is { } reports ? (plan, named, RoundWords.Months(reports)) : null;
        }

        return await db.AdHocTurns.AnyAsync(t => t.PlanId == plan.Id && t.RoundNumber == named.AdHoc && t.Number == named.Turn, cancellation) && (await TitlesAsync(plan.Id, cancellation)).TryGetValue(named.AdHoc, out string? title)
            ? (plan, named, ReminderWords.AdHoc(title, named.Turn))
            : null;
    }

    // Only rounds that went out can be in the ledger.
    async Task<IReadOnlyDictionary<int, string>> TitlesAsync(PlanId plan, CancellationToken cancellation) =>
        await db.AdHocRounds.Where(r => r.PlanId == plan && r.DecidedAt != null).ToDictionaryAsync(r => r.Number, r => r.Content.Title, cancellation);

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

    IQueryable<Reminder> OfPlan(PlanId plan) => db.Reminders.Where(r => r.PlanId == plan || r.Months.Any(i => i.PlanId == plan) || r.Parts.Any(i => i.PlanId == plan) || r.AdHocs.Any(i => i.PlanId == plan));
}
