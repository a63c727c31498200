using System.Net;

namespace Lantu.Commands;

/// <summary>Until accounts exist the site is for this machine only.</summary>
static class Loopback
{
    public static bool IsOnly(string urls) =>
        urls.Split(';', StringSplitOptions.RemoveEmptyEntries).All(url => Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) && (uri.Host == "localhost" || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out IPAddress? address) && IPAddress.IsLoopback(address))));
}
