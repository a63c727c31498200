using Lantu.Data;
using Lantu.Jobs.Calendars;
using Quartz;

namespace Lantu.Jobs.Daily;

/// <summary>
/// What runs beside the site once it answers: the shipped notices are taken in, what was missed is made up for, and then the scheduler strikes every
/// hour, midnight in Beijing among them. On PostgreSQL the nodes share one schedule; that nothing is done twice rests on the note of each day, not on it.
/// </summary>
sealed partial class DailySchedule(LantuDatabase database, TakeInCalendars calendars, DailyJobs jobs, ILogger<DailySchedule> log) : IAsyncDisposable
{
    static readonly JobKey Job = new("daily", "lantu");

    // Hours begin at the same instant in UTC and in Beijing.
    const string EveryHour = "0 0 * * * ?";

    IScheduler? _scheduler;

    /// <summary>Whether the scheduler strikes.</summary>
    public bool IsRunning { get; private set; }

    public async Task StartAsync(CancellationToken cancellation)
    {
        try
        {
            await calendars.RunAsync(cancellation);
            await jobs.RunAsync(cancellation);
            _scheduler = await BuildAsync(cancellation);
            await DeclareAsync(_scheduler, cancellation);
            await _scheduler.Start(cancellation);
            IsRunning = true;
        }
#pragma warning disable CA1031 // The site serves its pages without it, and says in the log what is wrong.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            LogFailed(log, failure);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_scheduler is not null)
        {
            await _scheduler.Shutdown(true, CancellationToken.None);
        }
    }

    Task<IScheduler> BuildAsync(CancellationToken cancellation) => QuartzSchedulerBuilder.Create(quartz =>
    {
        quartz.Services.AddSingleton(jobs);
        quartz.ConfigureScheduler(scheduler =>
        {
            scheduler.InstanceName = "lantu";
            scheduler.GenerateInstanceId = true;
        });
        quartz.UseDefaultThreadPool(1);
        if (database.Settings.IsSqlite)
        {
            quartz.UseInMemoryStore();
        }
        else
        {
            quartz.UsePersistentStore(store =>
            {
                store.UsePostgres(Npgsql.NpgsqlFactory.Instance, database.Settings.Postgres!);
                store.UseClustering();
                store.ProvisionSchema();
            });
        }
    }).BuildScheduler(cancellation).AsTask();

    // One node declares the schedule; the others find it.
    static async Task DeclareAsync(IScheduler scheduler, CancellationToken cancellation)
    {
        if (await scheduler.Exists(Job, cancellation))
        {
            return;
        }

        ITrigger hourly = TriggerBuilder.Create().WithIdentity("hourly", "lantu").WithCronSchedule(EveryHour, cron => cron.InTimeZone(TimeZoneInfo.Utc)).Build();
        try
        {
            await scheduler.ScheduleJob(JobBuilder.Create<DailyTick>().WithIdentity(Job).Build(), hourly, cancellationToken: cancellation);
        }
        catch (ObjectAlreadyExistsException)
        {
            // Another node was faster.
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The daily jobs could not be started; they are tried again at the next start.")]
    static partial void LogFailed(ILogger log, Exception failure);
}
