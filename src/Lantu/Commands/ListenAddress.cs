using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Lantu.Commands;

/// <summary>An address of this machine itself to listen on: what the site sends is not encrypted, and no other machine may read it.</summary>
/// <param name="Address">The address; absent for localhost, which is both IPv4 and IPv6.</param>
/// <param name="Port">The port; 0 for a free one.</param>
sealed record ListenAddress(IPAddress? Address, int Port)
{
    /// <summary>Reads what --urls says.</summary>
    /// <exception cref="CommandException">One of them is no address, or reaches beyond this machine.</exception>
    public static IReadOnlyList<ListenAddress> Read(string urls)
    {
        string[] each = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return each.Length == 0 ? throw new CommandException(Say.Text("NoAddress", urls), ExitCode.Usage) : [.. each.Select(ReadOne)];
    }

    /// <summary>Whether only this machine reaches the host.</summary>
    public static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out IPAddress? address) && (address.AddressFamily == AddressFamily.InterNetwork ? IPAddress.IsLoopback(address) : address.Equals(IPAddress.IPv6Loopback)));

    /// <summary>What people open: localhost, which passkeys need; an address beside the usual ones is reached by itself only.</summary>
    public static string ToOpen(string bound)
    {
        Uri uri = new(bound);
        return uri.DnsSafeHost is "127.0.0.1" or "::1" ? $"http://localhost:{uri.Port}" : $"http://{uri.Host}:{uri.Port}";
    }

    public void Listen(KestrelServerOptions kestrel)
    {
        if (Address is null && Port > 0)
        {
            kestrel.ListenLocalhost(Port);
        }
        else
        {
            kestrel.Listen(Address ?? IPAddress.Loopback, Port);
        }
    }

    static ListenAddress ReadOne(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) || uri.Scheme != Uri.UriSchemeHttp || uri.PathAndQuery != "/" || uri.UserInfo.Length > 0 || uri.Fragment.Length > 0)
        {
            throw new CommandException(Say.Text("NoAddress", url), ExitCode.Usage);
        }

        return IsLoopback(uri.DnsSafeHost)
            ? new ListenAddress(IPAddress.TryParse(uri.DnsSafeHost, out IPAddress? address) ? address : null, uri.Port)
            : throw new CommandException(Say.Text("LoopbackOnly", url), ExitCode.Usage);
    }
}
