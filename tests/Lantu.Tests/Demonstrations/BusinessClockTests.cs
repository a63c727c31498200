using Lantu.Jobs;

namespace Lantu.Tests.Demonstrations;

/// <summary>The day that a demonstration stands on, and the hours that go by on it.</summary>
public sealed class BusinessClockTests
{
    readonly Clock _real = new("2026-11-26T09:30:00+08:00");

    [Fact]
    public void It_is_the_real_time_where_no_day_is_stood_on()
    {
        BusinessClock clock = _real;

        Assert.Equal((_real.Now, new DateOnly(2026, 11, 26), null), (clock.GetUtcNow(), clock.Today(), clock.StandsOn));
    }

    [Fact]
    public void The_hours_go_by_and_the_day_stays()
    {
        BusinessClock clock = new(_real);
        clock.StandOn(new DateOnly(2023, 10, 9));

        Assert.Equal(At("2023-10-09T09:30:00+08:00"), clock.GetUtcNow());
        _real.Set("2026-11-26T23:59:59+08:00");
        Assert.Equal(At("2023-10-09T23:59:59+08:00"), clock.GetUtcNow());
        _real.Set("2026-11-27T00:00:00+08:00");
        Assert.Equal((At("2023-10-09T00:00:00+08:00"), new DateOnly(2023, 10, 9)), (clock.GetUtcNow(), clock.Today()));
    }

    static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);
}
