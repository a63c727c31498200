using Lantu.Domain.Plans;
using Lantu.Domain.Reminders;
using Lantu.Ui;

namespace Lantu.Features.Reminders;

/// <summary>How a plan's units are reminded.</summary>
public sealed record RemindersView
{
    public required PlanName Plan { get; init; }

    public required PlanState State { get; init; }

    public required ReminderRule Rule { get; init; }

    public required IReadOnlyList<ChannelView> Channels { get; init; }

    /// <summary>The rounds that take reports, with those that have not reported.</summary>
    public required IReadOnlyList<ComingReminder> Coming { get; init; }

    /// <summary>Whether messages may be sent now.</summary>
    public required DateTimeOffset Next { get; init; }

    /// <summary>Lines of the ledger whose outcome nobody knows.</summary>
    public int Unknown { get; init; }

    public string? Refused { get; init; }

    public RuleForm? Typed { get; init; }

    public string Address => $"{Plan.Address}/reminders";
}
