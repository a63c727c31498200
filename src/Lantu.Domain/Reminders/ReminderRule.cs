using Lantu.Domain.Plans;

namespace Lantu.Domain.Reminders;

/// <summary>What the plan office has chosen about a plan's reminders.</summary>
public sealed class ReminderRule
{
    public required PlanId PlanId { get; init; }

    /// <summary>Changes with every change; 0 before the first.</summary>
    public int Revision { get; private set; }

    /// <summary>The steps at which units are reminded.</summary>
    public IReadOnlyList<ReminderStep> Steps { get; private set; } = Enum.GetValues<ReminderStep>();

    public int QuietBegin { get; private set; } = QuietHours.Usual.Begin;

    public int QuietEnd { get; private set; } = QuietHours.Usual.End;

    /// <summary>Whether approvers are reminded, too.</summary>
    public bool AsksApprovers { get; private set; }

    /// <summary>Whether people are told in the application.</summary>
    public bool InApp { get; private set; } = true;

    /// <summary>Whether they are told by e-mail.</summary>
    public bool Email { get; private set; }

    public DateTimeOffset? At { get; private set; }

    public string? By { get; private set; }

    /// <summary>When nothing is sent.</summary>
    public QuietHours Quiet => new(QuietBegin, QuietEnd);

    /// <summary>Takes what the office chooses.</summary>
    public void Choose(IReadOnlyList<ReminderStep> steps, QuietHours quiet, bool asksApprovers, DateTimeOffset at, string by)
    {
        ArgumentNullException.ThrowIfNull(quiet);

        if (!quiet.IsUsable)
        {
            throw new ArgumentException("No hour is left to send in.", nameof(quiet));
        }

        (Steps, QuietBegin, QuietEnd, AsksApprovers, At, By) = (steps, quiet.Begin, quiet.End, asksApprovers, at, by);
        Revision++;
    }

    /// <summary>Switches one of the ways that need no robot.</summary>
    public void Switch(ReminderChannel channel, bool isOn, DateTimeOffset at, string by)
    {
        (InApp, Email) = channel switch
        {
            ReminderChannel.InApp => (isOn, Email),
            ReminderChannel.Email => (InApp, isOn),
            _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, "A robot is switched by itself."),
        };
        (At, By) = (at, by);
        Revision++;
    }
}
