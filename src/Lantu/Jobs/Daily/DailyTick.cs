using Quartz;

namespace Lantu.Jobs.Daily;

/// <summary>The scheduler's stroke of every hour: whatever is to be done of the day is done.</summary>
[DisallowConcurrentExecution]
sealed class DailyTick(DailyJobs jobs) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await jobs.RunAsync(cancellationToken);
}
