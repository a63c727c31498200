namespace Lantu.Tests;

/// <summary>Sends the cookie of a session beside the others that a request has.</summary>
sealed class SessionHandler(string? session) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (session is not null)
        {
            string others = request.Headers.TryGetValues("Cookie", out IEnumerable<string>? sent) ? string.Concat(sent.Select(cookie => cookie + "; ")) : "";
            request.Headers.Remove("Cookie");
            request.Headers.Add("Cookie", others + session);
        }

        return base.SendAsync(request, cancellationToken);
    }
}
