namespace Lantu.Domain.Daily;

/// <summary>That a daily job has done its work of a day: it is done once, however often, late or by however many processes it is started.</summary>
public sealed class DailyRun
{
    /// <summary>Name of the job.</summary>
    public required string Job { get; init; }

    /// <summary>The day in Beijing that it was done for.</summary>
    public required DateOnly Slot { get; init; }

    public required DateTimeOffset At { get; init; }
}
