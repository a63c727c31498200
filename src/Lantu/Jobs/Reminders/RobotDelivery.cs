using System.Net;
using System.Text;
using System.Text.Json;
using Lantu.Domain.Reminders;

namespace Lantu.Jobs.Reminders;

/// <summary>Hands messages to the robots of group chats.</summary>
sealed class RobotDelivery(Delivery delivery, RobotSecrets secrets, TimeProvider clock) : IDisposable
{
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    // For how long DingTalk takes nothing more of a robot that was too fast; the others count the minute.
    static readonly TimeSpan DingTalkPause = TimeSpan.FromMinutes(10);

    const int MostAnswer = 100_000;

    // Whoever follows a redirect takes the address's secret elsewhere.
    readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(2) }) { Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = MostAnswer };

    public async Task<DeliveryResult> SendAsync(OutgoingMessage outgoing, CancellationToken cancellation)
    {
        ReminderRobot robot = outgoing.Robot!;
        if (secrets.Unprotect(robot.ProtectedKey) is not { } key || (robot.ProtectedSecret is { } kept && secrets.Unprotect(kept) is null))
        {
            return new DeliveryResult(DeliveryResultKind.Refused, "robot-key-lost");
        }

        string? secret = robot.ProtectedSecret is null ? null : secrets.Unprotect(robot.ProtectedSecret);
        RobotRequest request = RobotRequest.Of(robot.Channel, delivery.RobotsOf(robot.Channel), key, secret, outgoing.Text, clock.GetUtcNow());
        using CancellationTokenSource time = new(Longest, clock);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(time.Token, cancellation);
        try
        {
            using StringContent body = new(request.Body, Encoding.UTF8, "application/json");
            using HttpResponseMessage response = await _client.PostAsync(request.Address, body, either.Token);
            return Read(robot.Channel, response, await response.Content.ReadAsStringAsync(either.Token));
        }
        catch (HttpRequestException failure)
        {
            return failure.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError
                ? new DeliveryResult(DeliveryResultKind.Unreachable, "robot-connect")
                : new DeliveryResult(DeliveryResultKind.Unknown, "robot-broken");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new DeliveryResult(DeliveryResultKind.Unknown, "robot-silent");
        }
    }

    public void Dispose() => _client.Dispose();

    static DeliveryResult Read(ReminderChannel channel, HttpResponseMessage response, string answer)
    {
        if (response.StatusCode == HttpStatusCode.TooManyRequests)
        {
            return new DeliveryResult(DeliveryResultKind.NotNow, "http-429", response.Headers.RetryAfter?.Delta ?? PauseOf(channel));
        }

        int status = (int)response.StatusCode;
        if (status >= (int)HttpStatusCode.InternalServerError)
        {
            return new DeliveryResult(DeliveryResultKind.Unknown, FormattableString.Invariant($"http-{status}"));
        }

        // A refusal may say its reason in the code; a success without one may be anybody's page.
        int? code = CodeOf(channel, answer);
        return code switch
        {
            0 when status < (int)HttpStatusCode.Ambiguous => DeliveryResult.Taken,
            { } fast when IsTooFast(channel, fast) => new DeliveryResult(DeliveryResultKind.NotNow, Said(channel, fast), PauseOf(channel)),
            { } refused when refused != 0 => new DeliveryResult(DeliveryResultKind.Refused, Said(channel, refused)),
            _ => new DeliveryResult(status < (int)HttpStatusCode.Ambiguous ? DeliveryResultKind.Unknown : DeliveryResultKind.Refused, FormattableString.Invariant($"http-{status}")),
        };
    }

    static int? CodeOf(ReminderChannel channel, string answer)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(answer);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty(channel == ReminderChannel.Feishu ? "code" : "errcode", out JsonElement code) && code.TryGetInt32(out int number) ? number : null;
        }
        catch (Exception other) when (other is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    static bool IsTooFast(ReminderChannel channel, int code) => channel switch
    {
        ReminderChannel.WeCom => code == 45009,
        ReminderChannel.DingTalk => code is 130101 or 410100,
        _ => code is 9499 or 11232,
    };

    static TimeSpan PauseOf(ReminderChannel channel) => channel == ReminderChannel.DingTalk ? DingTalkPause : RateLimit.Span;

    static string Said(ReminderChannel channel, int code) => FormattableString.Invariant($"{channel}-{code}");
}
