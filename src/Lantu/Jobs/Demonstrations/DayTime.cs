using Lantu.Domain.Calendars;

namespace Lantu.Jobs.Demonstrations;

/// <summary>The time at which a synthetic year is made: it stands at each moment that something happens at, so that the jobs judge by it themselves.</summary>
sealed class DayTime(DateOnly day) : TimeProvider
{
    DateTimeOffset _now = BeijingTime.StartOf(day);

    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Goes on to a time of a day; it never goes back.</summary>
    public void Reach(DateOnly day, TimeSpan time)
    {
        DateTimeOffset at = BeijingTime.StartOf(day) + time;
        _now = at > _now ? at : _now;
    }
}
