namespace Lantu.Jobs.Reminders;

/// <summary>Why an act on reminders was refused.</summary>
enum ReminderFaultKind
{
    /// <summary>Somebody changed the rule of reminders since it was shown. Arguments: by whom, when.</summary>
    RuleChanged,

    /// <summary>Quiet hours end before they begin again, within a day.</summary>
    QuietHoursUnfit,

    /// <summary>What is added to a reminder is too long. Arguments: how many characters it may have.</summary>
    TextTooLong,

    /// <summary>Nobody is to be reminded.</summary>
    NobodyToRemind,

    /// <summary>Who is to be reminded changed since it was shown.</summary>
    ReceiversChanged,

    /// <summary>The installation has no mail server, or is not told its own address.</summary>
    DeliveryNotSetUp,

    /// <summary>What was typed is no address of such a robot.</summary>
    RobotAddressUnfit,

    /// <summary>The robot has no address yet.</summary>
    RobotMissing,

    /// <summary>Who tests a channel needs an e-mail address.</summary>
    OwnEmailMissing,
}
