using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Demonstrations;
using Lantu.Domain.Plans;
using Lantu.Domain.Rounds;
using Lantu.Jobs.AdHocRounds;
using Lantu.Jobs.Audit;
using Lantu.Jobs.Calendars;
using Lantu.Jobs.Daily;
using Lantu.Jobs.Rounds;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace Lantu.Jobs.Demonstrations;

/// <summary>
/// Makes the work of a demonstration's days, one after the other, by the jobs that do everybody's work and under the names of those who would do it. The
/// clock stands at each moment, so that what is late is found late, and not written so.
/// </summary>
sealed class MakeYear(LantuDatabase database, WriteQueue writes, YearScript script)
{
    static readonly IYearPart[] Parts = [new YearOpening(), new YearParts(), new YearAnswers(), new YearPlans(), new YearFiling(), new YearReview(), new YearAdHocRounds(), new YearHandovers(), new YearFigures(), new YearReadings(), new YearWater()];

    /// <summary>Marks data in which there is nothing yet as a demonstration's.</summary>
    /// <param name="day">The day that they are to stand on.</param>
    public Task MarkAsync(DateOnly day) => writes.RunAsync(Actor.Local, async db =>
    {
        if (await db.Plans.AnyAsync() || await db.Accounts.AnyAsync())
        {
            throw new InvalidOperationException("Only data in which there is nothing yet become a demonstration's.");
        }

        db.DemonstrationMarks.Add(new DemonstrationMark { Seed = script.Seed, StandsOn = day, MadeThrough = script.Published.AddDays(-1) });
        return new Written<bool>(true, "demonstration.marked", "demonstration", $"seed {script.Seed}, {day:yyyy-MM-dd}");
    });

    /// <summary>Makes all that is before a day, and stands on it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="day">The day.</param>
    /// <param name="from">The day from which the people hold their posts.</param>
    /// <param name="progress">Told each month that is begun.</param>
    /// <param name="cancellation">Gives up after the day that is being made; what is made stays, and is gone on from.</param>
    /// <returns>How much of it visitors have made impossible; 0 where nobody did anything.</returns>
    public async Task<int> RunAsync(PlanId plan, DateOnly day, DateOnly from, Action<RoundMonth> progress, CancellationToken cancellation)
    {
        DemonstrationMark mark = await DemonstrationData.FindAsync(database, cancellation) ?? throw new InvalidOperationException("These data are no demonstration's.");
        DateOnly next = mark.MadeThrough.AddDays(1);
        int held = 0;
        if (next < day)
        {
            await YearPeople.MakeAsync(database, writes, script, plan, from, cancellation);
            DayTime time = new(next);
            await new TakeInCalendars(database, writes, time).RunAsync(cancellation);
            using YearStage stage = await StageAsync(time, plan, cancellation);
            await MakeAsync(stage, next, day, progress, cancellation);
            held = stage.Held;
        }

        if (mark.StandsOn != day || next < day)
        {
            await KeepAsync(day, day.AddDays(-1));
        }

        return held;
    }

    async Task MakeAsync(YearStage stage, DateOnly first, DateOnly end, Action<RoundMonth> progress, CancellationToken cancellation)
    {
        DailyJobs daily = new(database, writes, stage.Time, [new AdvanceRounds(), new AdvanceAdHocRounds()], new SignAuditHead(database, writes, TimeProvider.System), NullLogger<DailyJobs>.Instance);
        for (DateOnly day = first; day < end; day = day.AddDays(1))
        {
            cancellation.ThrowIfCancellationRequested();
            if (day == first || day.Day == 1)
            {
                progress(RoundMonth.Of(day));
                await KeepAsync(end, day.AddDays(-1));
            }

            stage.Time.Reach(day, TimeSpan.FromMinutes(5));
            if (await HasMomentAsync(stage, day, cancellation))
            {
                await daily.RunAsync(cancellation);
            }

            foreach (IYearPart part in Parts)
            {
                await stage.TryAsync(() => part.RunAsync(stage, day, cancellation));
            }
        }
    }

    // Rounds open as a day begins, as ad-hoc ones do, and are due or lock as one ends; on other days the daily work finds nothing to do.
    async Task<bool> HasMomentAsync(YearStage stage, DateOnly day, CancellationToken cancellation)
    {
        await using LantuDb db = database.Open();
        return (await db.Rounds.Where(r => r.PlanId == stage.Plan).ToListAsync(cancellation)).Exists(round => round.Opens.Day == day || round.Due.Day.AddDays(1) == day || round.Locks.Day.AddDays(1) == day)
            || await db.AdHocTurns.AnyAsync(t => t.PlanId == stage.Plan && t.Opens.Day == day, cancellation);
    }

    async Task<YearStage> StageAsync(DayTime time, PlanId plan, CancellationToken cancellation)
    {
        await using LantuDb db = database.Open();
        return new YearStage(database, writes, script, time, await db.Plans.Where(p => p.Id == plan).Select(p => p.Number).SingleAsync(cancellation), plan)
        {
            People = await YearPeople.FindAsync(db, script, plan, cancellation),
            Days = await StoredCalendar.DaysAsync(db, StoredCalendar.Usual, cancellation),
        };
    }

    Task KeepAsync(DateOnly standsOn, DateOnly madeThrough) => writes.RunAsync(Actor.Local, async db =>
    {
        DemonstrationMark mark = await db.DemonstrationMarks.AsTracking().SingleAsync();
        (mark.StandsOn, mark.MadeThrough) = (standsOn, madeThrough);
        return new Written<bool>(true, "demonstration.made", "demonstration", $"through {madeThrough:yyyy-MM-dd}, to stand on {standsOn:yyyy-MM-dd}");
    });
}
