namespace Lantu.Domain.Reminders;

/// <summary>How many messages a minute a group's robot takes, as its maker says.</summary>
public static class RateLimit
{
    /// <summary>The time the limits are of.</summary>
    public static readonly TimeSpan Span = TimeSpan.FromMinutes(1);

    /// <summary>How many; nothing where there is no such limit.</summary>
    public static int? Of(ReminderChannel channel) => channel switch
    {
        ReminderChannel.WeCom or ReminderChannel.DingTalk => 20,
        ReminderChannel.Feishu => 100,
        _ => null,
    };

    /// <summary>The instant from which one more may be sent.</summary>
    /// <param name="channel">The way.</param>
    /// <param name="sent">When others were sent to the same robot.</param>
    /// <param name="now">The instant.</param>
    public static DateTimeOffset FreeAt(ReminderChannel channel, IEnumerable<DateTimeOffset> sent, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(sent);

        DateTimeOffset[] last = [.. sent.Where(at => at > now - Span).OrderDescending()];
        return Of(channel) is { } most && last.Length >= most ? last[most - 1] + Span : now;
    }
}
