using Lantu.Domain.Reminders;

namespace Lantu.Jobs.Reminders;

/// <summary>What the installation says of how messages leave it.</summary>
sealed record Delivery
{
    /// <summary>Nothing is said: messages stay in the application.</summary>
    public static Delivery None { get; } = new();

    /// <summary>Where people find the site; messages lead there.</summary>
    public Uri? Site { get; init; }

    /// <summary>Whether messages are written in English; in Chinese without.</summary>
    public bool IsEnglish { get; init; }

    public MailServer? Mail { get; init; }

    /// <summary>Where the robots of WeCom are.</summary>
    public Uri WeCom { get; init; } = new("https://qyapi.weixin.qq.com/");

    public Uri DingTalk { get; init; } = new("https://oapi.dingtalk.com/");

    public Uri Feishu { get; init; } = new("https://open.feishu.cn/");

    /// <summary>Whether messages can go a way at all.</summary>
    public bool Has(ReminderChannel channel) => channel == ReminderChannel.InApp || (Site is not null && (channel != ReminderChannel.Email || Mail is not null));

    /// <summary>Where a maker's robots are.</summary>
    public Uri RobotsOf(ReminderChannel channel) => channel switch
    {
        ReminderChannel.WeCom => WeCom,
        ReminderChannel.DingTalk => DingTalk,
        ReminderChannel.Feishu => Feishu,
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, "It has no robots."),
    };
}
