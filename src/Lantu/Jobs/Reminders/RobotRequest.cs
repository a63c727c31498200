using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Lantu.Domain.Reminders;

namespace Lantu.Jobs.Reminders;

/// <summary>What a robot is sent: each maker has an address, a form and a signature of its own.</summary>
/// <param name="Address">The address, with its secrets.</param>
/// <param name="Body">The message.</param>
sealed record RobotRequest(Uri Address, string Body)
{
    /// <param name="channel">Whose robot it is.</param>
    /// <param name="root">Where its maker's robots are.</param>
    /// <param name="key">What makes its address.</param>
    /// <param name="secret">What messages are signed with, if anything.</param>
    /// <param name="text">What it says.</param>
    /// <param name="now">When.</param>
    public static RobotRequest Of(ReminderChannel channel, Uri root, string key, string? secret, string text, DateTimeOffset now) => channel switch
    {
        ReminderChannel.WeCom => new RobotRequest(new Uri(root, $"cgi-bin/webhook/send?key={Uri.EscapeDataString(key)}"), WeComBody(text)),
        ReminderChannel.DingTalk => new RobotRequest(new Uri(root, $"robot/send?access_token={Uri.EscapeDataString(key)}{DingTalkSignature(secret, now)}"), WeComBody(text)),
        ReminderChannel.Feishu => new RobotRequest(new Uri(root, $"open-apis/bot/v2/hook/{Uri.EscapeDataString(key)}"), FeishuBody(text, secret, now)),
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, "It has no robots."),
    };

    // DingTalk's messages of plain text have the form of WeCom's.
    static string WeComBody(string text) => new JsonObject { ["msgtype"] = "text", ["text"] = new JsonObject { ["content"] = text } }.ToJsonString();

    // The secret is the key of the signature, and what is signed names it again.
    static string DingTalkSignature(string? secret, DateTimeOffset now)
    {
        if (secret is null)
        {
            return "";
        }

        string at = now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        string signature = Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{at}\n{secret}")));
        return $"&timestamp={at}&sign={Uri.EscapeDataString(signature)}";
    }

    // Here time and secret are the key, and nothing is signed with it.
    static string FeishuBody(string text, string? secret, DateTimeOffset now)
    {
        JsonObject body = new() { ["msg_type"] = "text", ["content"] = new JsonObject { ["text"] = text } };
        if (secret is not null)
        {
            string at = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
            body["timestamp"] = at;
            body["sign"] = Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes($"{at}\n{secret}"), Array.Empty<byte>()));
        }

        return body.ToJsonString();
    }
}
