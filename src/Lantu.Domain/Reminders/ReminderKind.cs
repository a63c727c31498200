namespace Lantu.Domain.Reminders;

/// <summary>What a message of the ledger came from.</summary>
public enum ReminderKind
{
    /// <summary>每日提醒: what a day's steps ask for.</summary>
    Digest,

    /// <summary>催办: sent by a person.</summary>
    Call,

    /// <summary>测试: to see whether a channel works.</summary>
    Test,
}
