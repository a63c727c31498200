namespace Lantu.Jobs.Reminders;

/// <summary>How the way to a mail server is encrypted.</summary>
enum MailTls
{
    /// <summary>From the first byte.</summary>
    Tls,

    /// <summary>After the greeting; a server that can't is refused.</summary>
    StartTls,

    /// <summary>Not at all.</summary>
    None,
}
