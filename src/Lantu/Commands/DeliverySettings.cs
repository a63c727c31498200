using System.Globalization;
using Lantu.Domain.Accounts;
using Lantu.Jobs.Reminders;

namespace Lantu.Commands;

/// <summary>What the environment says of how messages leave the site: its own address, the mail server, where the robots of group chats are.</summary>
static class DeliverySettings
{
    const string Host = "LANTU_SMTP_HOST";
    const string From = "LANTU_SMTP_FROM";
    const string SiteUrl = "LANTU_SITE_URL";

    const int TlsPort = 465;
    const int StartTlsPort = 587;
    const int PlainPort = 25;

    /// <summary>Reads it.</summary>
    /// <exception cref="CommandException">It is said by half, or can't be used.</exception>
    public static Delivery Read()
    {
        Delivery usual = Delivery.None;
        return usual with
        {
            Site = Text(Environment.GetEnvironmentVariable("LANTU_SITE_URL")) is { } site ? Root(SiteUrl, site, isSite: true) : null,
            IsEnglish = Text(Environment.GetEnvironmentVariable("LANTU_LANG"))?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true,
            Mail = Mail(),
            WeCom = Text(Environment.GetEnvironmentVariable("LANTU_WECOM_URL")) is { } weCom ? Root("LANTU_WECOM_URL", weCom) : usual.WeCom,
            DingTalk = Text(Environment.GetEnvironmentVariable("LANTU_DINGTALK_URL")) is { } dingTalk ? Root("LANTU_DINGTALK_URL", dingTalk) : usual.DingTalk,
            Feishu = Text(Environment.GetEnvironmentVariable("LANTU_FEISHU_URL")) is { } feishu ? Root("LANTU_FEISHU_URL", feishu) : usual.Feishu,
        };
    }

    static MailServer? Mail()
    {
        string? host = Text(Environment.GetEnvironmentVariable("LANTU_SMTP_HOST"));
        string? from = Text(Environment.GetEnvironmentVariable("LANTU_SMTP_FROM"));
        string? port = Text(Environment.GetEnvironmentVariable("LANTU_SMTP_PORT"));
        string? tls = Text(Environment.GetEnvironmentVariable("LANTU_SMTP_TLS"));
        string? user = Text(Environment.GetEnvironmentVariable("LANTU_SMTP_USER"));
        string? password = Text(Environment.GetEnvironmentVariable("LANTU_SMTP_PASSWORD_FILE"));
        if (host is null && (from ?? port ?? tls ?? user ?? password) is null)
        {
            return null;
        }

        if (host is null || from is null)
        {
            throw new CommandException(Say.Text("DeliveryIncomplete", host is null ? Host : From), ExitCode.Failed);
        }

        if (!EmailAddress.IsUsable(from))
        {
            throw new CommandException(Say.Text("DeliveryUnfit", From, from), ExitCode.Failed);
        }

        MailTls way = Way(tls);
        // Whoever reads the way there would have the password.
        if (way == MailTls.None && user is not null && !IsHere(host))
        {
            throw new CommandException(Say.Text("SmtpPasswordPlain"), ExitCode.Failed);
        }

        return new MailServer(host, Port(port, way), way, from) { User = user, Password = password is null ? null : Secret(Paths.Resolve(password)) };
    }

    static MailTls Way(string? text) => text switch
    {
        null or "starttls" => MailTls.StartTls,
        "tls" => MailTls.Tls,
        "none" => MailTls.None,
        _ => throw new CommandException(Say.Text("DeliveryUnfit", "LANTU_SMTP_TLS", text), ExitCode.Failed),
    };

    static int Port(string? text, MailTls way)
    {
        if (text is null)
        {
            return way switch { MailTls.Tls => TlsPort, MailTls.StartTls => StartTlsPort, _ => PlainPort };
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int port) && port is > 0 and < 65_536 ? port : throw new CommandException(Say.Text("DeliveryUnfit", "LANTU_SMTP_PORT", text), ExitCode.Failed);
    }

    // The site itself may be read without encryption inside its own network; a robot's address is a secret.
    static Uri Root(string setting, string text, bool isSite = false) =>
        Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out Uri? uri) && uri.UserInfo.Length == 0 && uri.Query.Length == 0 && uri.Fragment.Length == 0 && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && (isSite || uri.IsLoopback)))
            ? uri
            : throw new CommandException(Say.Text("DeliveryUnfit", setting, text), ExitCode.Failed);

    static bool IsHere(string host) => host == "localhost" || (System.Net.IPAddress.TryParse(host, out System.Net.IPAddress? address) && System.Net.IPAddress.IsLoopback(address));

    static string Secret(string path)
    {
        try
        {
            return File.ReadAllText(path).Trim() is { Length: > 0 } secret ? secret : throw new CommandException(Say.Text("SmtpPasswordUnreadable", path), ExitCode.Failed);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(Say.Text("SmtpPasswordUnreadable", path), ExitCode.Unreadable, unreadable);
        }
    }

    static string? Text(string? setting) => setting?.Trim() is { Length: > 0 } text ? text : null;
}
