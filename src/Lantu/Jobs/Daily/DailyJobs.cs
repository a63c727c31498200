using Lantu.Data;
using Lantu.Data.Writing;
using Lantu.Domain.Daily;
using Lantu.Jobs.Audit;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Jobs.Daily;

/// <summary>Does the daily jobs that are still to be done: today's, and what was missed while nothing ran.</summary>
sealed partial class DailyJobs(LantuDatabase database, WriteQueue writes, BusinessClock clock, IEnumerable<IDailyJob> jobs, SignAuditHead heads, ILogger<DailyJobs> log)
{
    /// <summary>Who acts, as the audit names it.</summary>
    public const string Actor = "定时任务";

    // A year that was missed is made up; a clock that has jumped a century is not.
    const int MostMissed = 366;

    /// <returns>How many were done.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        DateOnly today = clock.Today();
        int done = 0;
        foreach (IDailyJob job in jobs)
        {
            try
            {
                foreach (DateOnly slot in await OpenSlotsAsync(job, today, cancellation))
                {
                    done += await RunAsync(job, slot) ? 1 : 0;
                }
            }
#pragma warning disable CA1031 // One job's fault must not keep the others from their day; it is tried again within the hour.
            catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
            {
                LogFailed(log, failure, job.Name);
            }
        }

        await SignAsync(cancellation);
        return done;
    }

    // The head of a day is a write of its own, and the day's last entry is known only once the day is past.
    async Task SignAsync(CancellationToken cancellation)
    {
        try
        {
            await heads.RunAsync(cancellation);
        }
#pragma warning disable CA1031 // What keeps it from signing must not keep the schedule from going on; it is tried again within the hour.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            LogFailed(log, failure, nameof(SignAuditHead));
        }
    }

    async Task<IReadOnlyList<DateOnly>> OpenSlotsAsync(IDailyJob job, DateOnly today, CancellationToken cancellation)
    {
        await using LantuDb db = database.Open();
        if (await db.DailyRuns.AnyAsync(run => run.Job == job.Name && run.Slot == today, cancellation))
        {
            return [];
        }

        DateOnly? last = job.MakesUpEachDay ? await db.DailyRuns.Where(run => run.Job == job.Name && run.Slot < today).MaxAsync(run => (DateOnly?)run.Slot, cancellation) : null;
        int missed = last is { } day ? Math.Min(today.DayNumber - day.DayNumber - 1, MostMissed) : 0;
        return [.. Enumerable.Range(0, missed + 1).Select(i => today.AddDays(i - missed))];
    }

    async Task<bool> RunAsync(IDailyJob job, DateOnly slot)
    {
        try
        {
            return await writes.RunAsync(Actor, async db =>
            {
                if (await db.DailyRuns.AnyAsync(run => run.Job == job.Name && run.Slot == slot))
                {
                    throw new SlotDoneException(job.Name, slot);
                }

                DateTimeOffset now = clock.GetUtcNow();
                db.DailyRuns.Add(new DailyRun { Job = job.Name, Slot = slot, At = now });
                return new Written<bool>(true, "job.done", $"job/{job.Name}/{slot:yyyy-MM-dd}", await job.RunAsync(db, slot, now));
            });
        }
        catch (SlotDoneException)
        {
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The daily job {Job} failed.")]
    static partial void LogFailed(ILogger log, Exception failure, string job);
}
