namespace Lantu.Domain.Reminders;

/// <summary>The way a reminder goes.</summary>
public enum ReminderChannel
{
    /// <summary>站内: a message in the application.</summary>
    InApp,

    /// <summary>电子邮件.</summary>
    Email,

    /// <summary>企业微信群机器人.</summary>
    WeCom,

    /// <summary>钉钉群机器人.</summary>
    DingTalk,

    /// <summary>飞书群机器人.</summary>
    Feishu,
}
