using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Lantu.Jobs.Reminders;
using MimeKit;
using SmtpServer;
using SmtpServer.Authentication;
using SmtpServer.ComponentModel;
using SmtpServer.Mail;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace Lantu.Tests.Reminders;

/// <summary>A mail server on this machine that speaks SMTP, keeps what it takes, and refuses what a test tells it to.</summary>
sealed class RealMailServer : IAsyncDisposable
{
    public const string User = "lantu";
    public const string Password = "the server's own password";

    readonly CancellationTokenSource _stop = new();
    readonly ConcurrentQueue<MimeMessage> _taken = [];
    readonly Task _running;

    public RealMailServer(bool asksPassword = false)
    {
        Port = FreePort();
        ServiceProvider parts = new();
        parts.Add(new Store(this));
        parts.Add(new Postman(this));
        parts.Add(new Doorman());
        ISmtpServerOptions options = new SmtpServerOptionsBuilder().ServerName("localhost").Endpoint(endpoint => endpoint.Endpoint(new IPEndPoint(IPAddress.Loopback, Port)).AllowUnsecureAuthentication().AuthenticationRequired(asksPassword)).Build();
        _running = new global::SmtpServer.SmtpServer(options, parts).StartAsync(_stop.Token);
    }

    public int Port { get; }

    public IReadOnlyList<MimeMessage> Taken => [.. _taken];

    /// <summary>Whether it says to come again later.</summary>
    public bool IsBusy { get; set; }

    /// <summary>An address it does not know.</summary>
    public string? Unknown { get; set; }

    /// <summary>How often somebody wanted to hand a message over.</summary>
    public int Asked { get; private set; }

    public MailServer Settings(MailTls tls = MailTls.None) => new("127.0.0.1", Port, tls, "lantu@office.example.cn");

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    static int FreePort()
    {
        using TcpListener free = new(IPAddress.Loopback, 0);
        free.Start();
        return ((IPEndPoint)free.LocalEndpoint).Port;
    }

    sealed class Store(RealMailServer server) : MessageStore
    {
        public override async Task<SmtpResponse> SaveAsync(ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
        {
            using MemoryStream content = new(buffer.ToArray());
            server._taken.Enqueue(await MimeMessage.LoadAsync(content, cancellationToken));
            return SmtpResponse.Ok;
        }
    }

    sealed class Postman(RealMailServer server) : MailboxFilter
    {
        public override Task<bool> CanAcceptFromAsync(ISessionContext context, IMailbox from, int size, CancellationToken cancellationToken)
        {
            server.Asked++;
            return server.IsBusy ? throw new SmtpResponseException(new SmtpResponse(SmtpReplyCode.ServiceUnavailable, "come again")) : Task.FromResult(true);
        }

        public override Task<bool> CanDeliverToAsync(ISessionContext context, IMailbox to, IMailbox from, CancellationToken cancellationToken) => Task.FromResult(server.Unknown is not { } unknown || $"{to.User}@{to.Host}" != unknown);
    }

    sealed class Doorman : UserAuthenticator
    {
        public override Task<bool> AuthenticateAsync(ISessionContext context, string user, string password, CancellationToken cancellationToken) => Task.FromResult(user == User && password == Password);
    }
}
