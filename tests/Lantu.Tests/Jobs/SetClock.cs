namespace Lantu.Tests.Jobs;

/// <summary>A clock that stands where a test puts it.</summary>
sealed class SetClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
