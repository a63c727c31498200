using Lantu.Domain.Calendars;

namespace Lantu.Domain.Handovers;

/// <summary>Giving, receiving or answering, with its last day.</summary>
/// <param name="Light">How it stands.</param>
/// <param name="By">The last day, which counts to its end; nothing where it has none, or it can't be counted yet.</param>
public sealed record HandoverStep(HandoverLight Light, WorkingDay? By)
{
    /// <summary>A step that nobody asks for.</summary>
    public static HandoverStep None { get; } = new(HandoverLight.None, null);

    /// <summary>A step that waits for the one before it.</summary>
    public static HandoverStep NotYet { get; } = new(HandoverLight.NotYet, null);

    /// <summary>Whether somebody has to do it now.</summary>
    public bool IsWaiting => Light is HandoverLight.Waiting or HandoverLight.Overdue;

    /// <summary>How a step stands. A last day that a notice to come may move makes nothing late.</summary>
    /// <param name="by">The last day.</param>
    /// <param name="done">When it was done, if it was.</param>
    /// <param name="today">The day it is.</param>
    public static HandoverStep Of(WorkingDay? by, DateTimeOffset? done, DateOnly today)
    {
        bool isLate = by is { IsProvisional: false } && (done is { } at ? BeijingTime.DayOf(at) : today) > by.Date;
        return new HandoverStep(done is null ? isLate ? HandoverLight.Overdue : HandoverLight.Waiting : isLate ? HandoverLight.DoneLate : HandoverLight.Done, by);
    }
}
