using Lantu.Domain.Calendars;

namespace Lantu.Jobs;

/// <summary>The day as the offices count it, wherever the machine stands.</summary>
static class BeijingClock
{
    public static DateOnly Today(this TimeProvider clock) => BeijingTime.DayOf(clock.GetUtcNow());
}
