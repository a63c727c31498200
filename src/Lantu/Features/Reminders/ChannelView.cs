using Lantu.Domain.Reminders;

namespace Lantu.Features.Reminders;

/// <summary>A way of reminding as a plan has it.</summary>
/// <param name="Channel">The way.</param>
/// <param name="IsOn">Whether it is switched on.</param>
/// <param name="CanSend">Whether the installation can send so at all.</param>
/// <param name="Robot">Its robot, if there is one.</param>
public sealed record ChannelView(ReminderChannel Channel, bool IsOn, bool CanSend, ReminderRobot? Robot)
{
    public bool IsRobot => Channel is not (ReminderChannel.InApp or ReminderChannel.Email);

    /// <summary>Whether its maker's robots sign at all.</summary>
    public bool Signs => Channel is ReminderChannel.DingTalk or ReminderChannel.Feishu;
}
