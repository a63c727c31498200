using System.Globalization;

namespace Lantu.Tests;

/// <summary>A clock that a test sets, forth and back.</summary>
public sealed class Clock(DateTimeOffset now) : TimeProvider
{
    public Clock(string now)
        : this(Parse(now))
    {
    }

    public DateTimeOffset Now { get; set; } = now;

    public void Set(string now) => Now = Parse(now);

    public void Move(TimeSpan by) => Now += by;

    public override DateTimeOffset GetUtcNow() => Now;

    static DateTimeOffset Parse(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture).ToUniversalTime();
}
