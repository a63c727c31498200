using System.Text;

namespace Lantu.Jobs.Reminders;

/// <summary>The server that takes the site's e-mail.</summary>
/// <param name="Host">Its name.</param>
/// <param name="Port">Its port.</param>
/// <param name="Tls">How the way to it is encrypted.</param>
/// <param name="From">The address that messages come from.</param>
sealed record MailServer(string Host, int Port, MailTls Tls, string From)
{
    public string? User { get; init; }

    public string? Password { get; init; }

    // A record says all it holds, and what it says ends in logs.
    bool PrintMembers(StringBuilder text)
    {
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{Host}:{Port} {Tls}");
        return true;
    }
}
