using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using MimeKit.Utils;

namespace Lantu.Jobs.Reminders;

/// <summary>Hands e-mail to the installation's mail server.</summary>
sealed class MailDelivery(Delivery delivery, TimeProvider clock)
{
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    const int FirstOfRefusal = 500;

    public async Task<DeliveryResult> SendAsync(OutgoingMessage outgoing, CancellationToken cancellation)
    {
        if (delivery is not { Mail: { } server, Site: { } site } || outgoing.Address is not { } address)
        {
            return new DeliveryResult(DeliveryResultKind.Refused, "not-set-up");
        }

        using MimeMessage message = Message(outgoing, address, server, site);
        using CancellationTokenSource time = new(Longest, clock);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(time.Token, cancellation);
        using SmtpClient client = new();
        client.Timeout = (int)Longest.TotalMilliseconds;
        try
        {
            await ConnectAsync(client, server, either.Token);
        }
        catch (Exception failure) when (IsOfConnection(failure, cancellation))
        {
            return new DeliveryResult(DeliveryResultKind.Unreachable, failure is AuthenticationException ? "smtp-sign-in" : failure is SmtpCommandException told ? CodeOf(told) : "smtp-connect");
        }

        try
        {
            await client.SendAsync(message, either.Token);
        }
        catch (SmtpCommandException answer)
        {
            return new DeliveryResult((int)answer.StatusCode < FirstOfRefusal ? DeliveryResultKind.NotNow : DeliveryResultKind.Refused, CodeOf(answer));
        }
        catch (Exception failure) when (failure is IOException or SocketException or ProtocolException or ServiceNotConnectedException || (failure is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            // The way broke while it was handed over: the server may have taken it.
            return new DeliveryResult(DeliveryResultKind.Unknown, "smtp-broken");
        }

        await LeaveAsync(client, either.Token);
        return DeliveryResult.Taken;
    }

    static async Task ConnectAsync(SmtpClient client, MailServer server, CancellationToken cancellation)
    {
        SecureSocketOptions options = server.Tls switch
        {
            MailTls.Tls => SecureSocketOptions.SslOnConnect,
            MailTls.StartTls => SecureSocketOptions.StartTls,
            _ => SecureSocketOptions.None,
        };
        await client.ConnectAsync(server.Host, server.Port, options, cancellation);
        if (server.User is not null)
        {
            await client.AuthenticateAsync(server.User, server.Password ?? "", cancellation);
        }
    }

    // What was taken stays so, however they part.
    static async Task LeaveAsync(SmtpClient client, CancellationToken cancellation)
    {
        try
        {
            await client.DisconnectAsync(quit: true, cancellation);
        }
        catch (Exception failure) when (failure is IOException or SocketException or ProtocolException or CommandException or OperationCanceledException)
        {
        }
    }

    static MimeMessage Message(OutgoingMessage outgoing, string address, MailServer server, Uri site)
    {
        MimeMessage message = new();
        message.From.Add(MailboxAddress.Parse(server.From));
        message.To.Add(new MailboxAddress(outgoing.Reminder.Name, address));
        message.Subject = outgoing.Subject;
        message.MessageId = MimeUtils.GenerateMessageId(site.DnsSafeHost);
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Body = new TextPart("plain") { Text = outgoing.Text };
        return message;
    }

    static bool IsOfConnection(Exception failure, CancellationToken cancellation) =>
        failure is IOException or SocketException or ProtocolException or CommandException or AuthenticationException or SslHandshakeException or NotSupportedException || (failure is OperationCanceledException && !cancellation.IsCancellationRequested);

    static string CodeOf(SmtpCommandException answer) => FormattableString.Invariant($"smtp-{(int)answer.StatusCode}");
}
