using System.Globalization;

namespace Lantu.Tests;

/// <summary>A clock that stands where the test sets it, forward or back.</summary>
public sealed class SetClock(string now) : TimeProvider
{
    DateTimeOffset _now = Parse(now);

    public void Set(string now) => _now = Parse(now);

    public override DateTimeOffset GetUtcNow() => _now;

    static DateTimeOffset Parse(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture).ToUniversalTime();
}
