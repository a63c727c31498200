using Lantu.Data.Writing;
using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;
using Lantu.Jobs.Calendars;

namespace Lantu.Jobs.Rounds;

/// <summary>The office decides anew how a plan's reporting rule is read; rounds that are not over are derived by it.</summary>
sealed class ChangeRoundSetting(WriteQueue writes, BusinessClock clock)
{
    /// <exception cref="RoundRefusedException">Nothing would change, or the setting is out of range.</exception>
    public Task<RoundSetting> RunAsync(int number, bool includesDay, int lockAfter, string? reason, string by) => writes.RunAsync(by, async db =>
    {
        Plan plan = await RoundAct.PlanInForceAsync(db, number);
        RoundSetting? current = await RoundShift.CurrentSettingAsync(db, plan.Id);
        RoundTerms terms = new(includesDay, lockAfter);
        if (lockAfter is < 0 or > RoundTerms.LongestLock)
        {
            throw new RoundRefusedException(RoundRefusal.LockOutOfRange, RoundTerms.LongestLock);
        }

        if (terms == (current?.Terms ?? RoundTerms.Usual))
        {
            throw new RoundRefusedException(RoundRefusal.NothingChanged);
        }

        string why = RoundAct.Reason(reason);
        DateTimeOffset now = clock.GetUtcNow();
        int calendar = current?.CalendarNumber ?? StoredCalendar.Usual;
        if (await StoredCalendar.FindAsync(db, calendar) is not { } stored)
        {
            throw new RoundRefusedException(RoundRefusal.NoCalendar);
        }

        RoundSetting setting = new() { PlanId = plan.Id, Number = (current?.Number ?? 0) + 1, IncludesDay = includesDay, LockAfter = lockAfter, CalendarNumber = calendar, Reason = why, At = now, By = by };
        db.RoundSettings.Add(setting);
        IReadOnlyList<RoundShift> shifts = await RoundShift.OfPlanAsync(db, plan, terms, stored.Days, now);
        await RederiveRounds.ApplyAsync(db, shifts, RoundChangeKind.SettingChanged, why, now, by);
        return new Written<RoundSetting>(setting, "rounds.setting", $"plan/{number}", $"{(includesDay ? "includes" : "excludes")} the day, locks after {lockAfter}; {shifts.Count} rounds derived anew: {why}");
    });
}
