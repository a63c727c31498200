using System.Globalization;
using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.AdHocRounds;
using Lantu.Domain.Calendars;
using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Calendars;
using Lantu.Jobs.Messages;
using Lantu.Jobs.Reporting;
using Lantu.Jobs.Review;
using Lantu.Jobs.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.AdHocRounds;

/// <summary>Another person of the plan office approves an ad-hoc round or turns it down; any of them withdraws one, or seals one of its times.</summary>
sealed class DecideAdHocRounds(TakeOnce once)
{
    /// <summary>Lets a round go out: its moments are derived and kept, and units are told of what opens at once.</summary>
    /// <param name="number">Number of the plan.</param>
    /// <param name="round">Number of the ad-hoc round.</param>
    /// <param name="seen">Its version as the page showed it.</param>
    /// <param name="form">The form's key.</param>
    /// <param name="filer">Who approves.</param>
    /// <exception cref="RefusedException">It is their own draft, is decided on or another, or its first day is past.</exception>
    public Task ApproveAsync(int number, int round, int seen, Guid form, Filer filer) => once.RunAsync(number, form, (round, seen, "approve").ToString(), filer, async (db, plan, now) =>
    {
        AdHocRound approved = await FindAsync(db, plan.Id, round, seen, filer);
        AdHocRefusal.Check(approved.Content.Check(BeijingTime.DayOf(now)));
        WorkingCalendar calendar = await CalendarAsync(db, plan.Id);
        approved.Approve(now, filer.Actor, filer.Account);
        int[] units = await UnitsAsync(db, plan.Id, round);
        IReadOnlyList<AdHocMoments> moments = AdHocMoments.Of(approved.Content, calendar);
        for (int i = 0; i < moments.Count; i++)
        {
            AdHocTurn turn = new() { PlanId = plan.Id, RoundNumber = round, Number = i + 1, Opens = moments[i].Opens, Due = moments[i].Due };
            db.AdHocTurns.Add(turn);
            if (turn.Open(now))
            {
                await OpenedAsync(db, approved, turn, units, now);
            }
        }

        await Tell.PersonAsync(db, plan.Id, approved.DraftedByAccount, now, "adhoc.approved", PathOf(round), approved.Content.Title, filer.Actor);
        return Written("adhoc.approved", number, approved, string.Create(CultureInfo.InvariantCulture, $"{units.Length} units, {moments.Count} times, first due {moments[0].Due.Day:yyyy-MM-dd}, last due {moments[^1].Due.Day:yyyy-MM-dd}"));
    });

    /// <summary>Turns a round down.</summary>
    /// <exception cref="RefusedException">It is their own draft, is decided on or another, or no reason is given.</exception>
    public Task RefuseAsync(int number, int round, int seen, string? reason, Guid form, Filer filer) => once.RunAsync(number, form, (round, seen, reason, "refuse").ToString(), filer, async (db, plan, now) =>
    {
        string why = ReturnOrder.Said(reason);
        AdHocRound refused = await FindAsync(db, plan.Id, round, seen, filer);
        refused.TurnDown(why, now, filer.Actor, filer.Account);
        await Tell.PersonAsync(db, plan.Id, refused.DraftedByAccount, now, "adhoc.refused", PathOf(round), refused.Content.Title, filer.Actor, why);
        return Written("adhoc.refused", number, refused, why);
    });

    /// <summary>Takes a round back: nothing more is answered, and what was answered stays.</summary>
    /// <exception cref="RefusedException">It is over already, or no reason is given.</exception>
    public Task WithdrawAsync(int number, int round, string? reason, Guid form, Filer filer) => once.RunAsync(number, form, (round, reason, "withdraw").ToString(), filer, async (db, plan, now) =>
    {
        string why = ReturnOrder.Said(reason);
        AdHocRound withdrawn = await FindAsync(db, plan.Id, round, null, isDraft: false);
        if (!withdrawn.IsDraft && !withdrawn.IsOut)
        {
            throw Moved(withdrawn);
        }

        // Units that were told of it hear that it is over.
        if (withdrawn.IsOut && await db.AdHocTurns.AnyAsync(t => t.PlanId == plan.Id && t.RoundNumber == round && t.OpenedAt != null))
        {
            await Tell.UnitsAsync(db, plan.Id, await UnitsAsync(db, plan.Id, round), now, "adhoc.withdrawn", unit => $"/units/{unit}/ad-hoc", withdrawn.Content.Title, why);
        }

        withdrawn.Withdraw(why, now, filer.Actor);
        return Written("adhoc.withdrawn", number, withdrawn, why);
    });

    /// <summary>Seals one of its times: it takes no answers any more.</summary>
    /// <exception cref="RefusedException">There is none, it is not open yet, or sealed.</exception>
    public Task SealAsync(int number, int round, int turn, Guid form, Filer filer) => once.RunAsync(number, form, (round, turn, "seal").ToString(), filer, async (db, plan, now) =>
    {
        AdHocRound sealedRound = await FindAsync(db, plan.Id, round, null, isDraft: false);
        AdHocTurn sealedTurn = await db.AdHocTurns.AsTracking().SingleOrDefaultAsync(t => t.PlanId == plan.Id && t.RoundNumber == round && t.Number == turn) ?? throw new RefusedException(Refusal.NotThere);
        if (!sealedTurn.IsOpen(now))
        {
            throw sealedTurn.SealedAt is { } before ? AdHocRefusal.Of(AdHocFaultKind.Sealed, sealedTurn.SealedBy!, before) : AdHocRefusal.Of(AdHocFaultKind.NotOpen, sealedTurn.Opens.Day);
        }

        sealedTurn.Seal(now, filer.Actor);
        int answered = await db.AdHocAnswers.CountAsync(a => a.PlanId == plan.Id && a.RoundNumber == round && a.TurnNumber == turn && a.Revision == 1);
        return Written("adhoc.sealed", number, sealedRound, string.Create(CultureInfo.InvariantCulture, $"time {turn}, {answered} rows answered"));
    });

    /// <summary>Tells units that one of the times of a round has opened, inside a unit of work.</summary>
    public static Task OpenedAsync(LantuDb db, AdHocRound round, AdHocTurn turn, IEnumerable<int> units, DateTimeOffset now) =>
        Tell.UnitsAsync(db, round.PlanId, units, now, "adhoc.opened", unit => PathOf(unit, turn), round.Content.Title, RoundChanges.Text(turn.Due.Day));

    /// <summary>A unit's form of one of the times.</summary>
    public static string PathOf(int unit, AdHocTurn turn) => $"/units/{unit}/ad-hoc/{turn.RoundNumber}/{turn.Number}";

    /// <summary>Units that are asked, by their places in the plan.</summary>
    public static Task<int[]> UnitsAsync(LantuDb db, PlanId plan, int round) => db.AdHocRows.Where(r => r.PlanId == plan && r.RoundNumber == round).Select(r => r.UnitOrdinal).Distinct().OrderBy(unit => unit).ToArrayAsync();

    /// <summary>The days that a plan's rounds are counted by.</summary>
    public static async Task<WorkingCalendar> CalendarAsync(LantuDb db, PlanId plan, CancellationToken cancellation = default)
    {
        RoundSetting? setting = await RoundShift.CurrentSettingAsync(db, plan, cancellation);
        return await StoredCalendar.DaysAsync(db, setting?.CalendarNumber ?? StoredCalendar.Usual, cancellation);
    }

    /// <summary>A round as it was seen, to be changed.</summary>
    /// <param name="db">The database of the unit of work.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="round">Number of the ad-hoc round.</param>
    /// <param name="seen">Its version as the page showed it, where that matters.</param>
    /// <param name="isDraft">Whether it must be a draft still.</param>
    /// <exception cref="RefusedException">There is none, it is another now, or not fit for it.</exception>
    public static async Task<AdHocRound> FindAsync(LantuDb db, PlanId plan, int round, int? seen, bool isDraft)
    {
        AdHocRound found = await db.AdHocRounds.AsTracking().SingleOrDefaultAsync(r => r.PlanId == plan && r.Number == round) ?? throw new RefusedException(Refusal.NotThere);
        return isDraft && !found.IsDraft ? throw Moved(found)
            : seen is { } version && version != found.Version ? throw AdHocRefusal.Of(AdHocFaultKind.Changed, found.Content.Title)
            : found;
    }

    static async Task<AdHocRound> FindAsync(LantuDb db, PlanId plan, int round, int seen, Filer filer)
    {
        AdHocRound found = await FindAsync(db, plan, round, seen, isDraft: true);
        return !found.MayDecide(filer.Account) ? throw AdHocRefusal.Of(AdHocFaultKind.OwnDraft, found.Content.Title)
            : !found.IsProposed ? throw Moved(found)
            : found;
    }

    static RefusedException Moved(AdHocRound round) => AdHocRefusal.Of(AdHocFaultKind.Decided, round.Content.Title, round.State);

    static string PathOf(int round) => $"/ad-hoc/{round}";

    static Written<string> Written(string action, int number, AdHocRound round, string detail) => new("", action, $"plan/{number}/ad-hoc/{round.Number}", $"{round.Content.Title}; {detail}");
}
