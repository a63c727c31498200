using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Lantu.Domain.Reminders;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Lantu.Tests.Reminders;

/// <summary>What WeCom, DingTalk and Feishu do with messages to their robots, as their documentation says it: keys, signatures, and so many messages a minute.</summary>
sealed class RobotPlatforms : IAsyncDisposable
{
    public const string Key = "0a1b2c3d-robot-key-4e5f";
    public const string Secret = "SEC-signing-secret";

    readonly Clock _clock;
    readonly WebApplication _app;
    readonly ConcurrentQueue<(ReminderChannel Channel, string Text, DateTimeOffset At)> _taken = [];

    RobotPlatforms(Clock clock)
    {
        _clock = clock;
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapPost("/cgi-bin/webhook/send", (Delegate)WeComAsync);
        _app.MapPost("/robot/send", (Delegate)DingTalkAsync);
        _app.MapPost("/open-apis/bot/v2/hook/{token}", FeishuAsync);
    }

    public Uri Address => new(_app.Urls.First() + "/");

    public IReadOnlyList<(ReminderChannel Channel, string Text)> Taken => [.. _taken.Select(one => (one.Channel, one.Text))];

    /// <summary>How many were asked for, taken or not.</summary>
    public int Asked { get; private set; }

    /// <summary>How often each refuses as too fast before it takes anything.</summary>
    public int TooFast { get; set; }

    /// <summary>Whether it is too fast for the gateway, which knows nothing of codes.</summary>
    public bool AsGateway { get; set; }

    /// <summary>Answers so whatever comes.</summary>
    public int? Status { get; set; }

    /// <summary>Completed when a message came that is never answered, where a test asks for that.</summary>
    public TaskCompletionSource? Silent { get; set; }

    public static async Task<RobotPlatforms> StartAsync(Clock clock)
    {
        RobotPlatforms platforms = new(clock);
        await platforms._app.StartAsync(TestContext.Current.CancellationToken);
        return platforms;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    async Task<IResult> WeComAsync(HttpContext context)
    {
        JsonElement body = await BodyAsync(context);
        return context.Request.Query["key"] != Key ? Results.Json(new { errcode = 93000, errmsg = "invalid webhook url" })
            : await AnswerAsync(ReminderChannel.WeCom, body.GetProperty("text").GetProperty("content").GetString()!, "errcode", 45009, 20, context);
    }

    async Task<IResult> DingTalkAsync(HttpContext context)
    {
        JsonElement body = await BodyAsync(context);
        IQueryCollection query = context.Request.Query;
        string at = query["timestamp"].ToString();
        // The maker takes milliseconds, not older than an hour.
        bool isFresh = long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out long milliseconds) && Math.Abs(milliseconds - _clock.Now.ToUnixTimeMilliseconds()) < 3_600_000;
        string expected = Convert.ToBase64String(new HMACSHA256(Encoding.UTF8.GetBytes(Secret)).ComputeHash(Encoding.UTF8.GetBytes(at + "\n" + Secret)));
        return query["access_token"] != Key ? Results.Json(new { errcode = 300005, errmsg = "token is not exist" })
            : !isFresh || query["sign"] != expected ? Results.Json(new { errcode = 310000, errmsg = "sign not match" })
            : await AnswerAsync(ReminderChannel.DingTalk, body.GetProperty("text").GetProperty("content").GetString()!, "errcode", 130101, 20, context);
    }

    async Task<IResult> FeishuAsync(HttpContext context, string token)
    {
        JsonElement body = await BodyAsync(context);
        string at = body.TryGetProperty("timestamp", out JsonElement time) ? time.GetString()! : "";
        bool isFresh = long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds) && Math.Abs(seconds - _clock.Now.ToUnixTimeSeconds()) < 3_600;
        string expected = Convert.ToBase64String(new HMACSHA256(Encoding.UTF8.GetBytes(at + "\n" + Secret)).ComputeHash([]));
        return token != Key ? Results.Json(new { code = 19001, msg = "param invalid: incoming webhook access token invalid" })
            : !isFresh || !body.TryGetProperty("sign", out JsonElement sign) || sign.GetString() != expected ? Results.Json(new { code = 19021, msg = "sign match fail or timestamp is not within one hour from current time" })
            : await AnswerAsync(ReminderChannel.Feishu, body.GetProperty("content").GetProperty("text").GetString()!, "code", 11232, 100, context);
    }

    async Task<IResult> AnswerAsync(ReminderChannel channel, string text, string code, int tooFast, int aMinute, HttpContext context)
    {
        if (Status is { } status)
        {
            return Results.StatusCode(status);
        }

        if (TooFast > 0 || _taken.Count(one => one.Channel == channel && one.At > _clock.Now.AddMinutes(-1)) >= aMinute)
        {
            TooFast--;
            context.Response.Headers.RetryAfter = "120";
            return AsGateway ? Results.StatusCode(StatusCodes.Status429TooManyRequests) : Results.Json(new Dictionary<string, object> { [code] = tooFast });
        }

        _taken.Enqueue((channel, text, _clock.Now));
        if (Silent is { } silent)
        {
            silent.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        }

        return Results.Json(new Dictionary<string, object> { [code] = 0 });
    }

    async Task<JsonElement> BodyAsync(HttpContext context)
    {
        Asked++;
        Assert.StartsWith("application/json", context.Request.ContentType, StringComparison.Ordinal);
        using JsonDocument body = await JsonDocument.ParseAsync(context.Request.Body);
        return body.RootElement.Clone();
    }
}
