namespace Lantu.Domain.Reminders;

/// <summary>What became of a message.</summary>
public enum ReminderOutcome
{
    /// <summary>待发: it is to be sent, for the first time or after a try that surely failed.</summary>
    Planned,

    /// <summary>发送中: claimed, and being handed over.</summary>
    Sending,

    /// <summary>已发: the other side has taken it.</summary>
    Sent,

    /// <summary>失败: the other side has surely not taken it, and it is not tried again.</summary>
    Failed,

    /// <summary>未知: it may have been taken. It is never sent again by itself.</summary>
    Unknown,

    /// <summary>未发: there was no need any more.</summary>
    Dropped,
}
