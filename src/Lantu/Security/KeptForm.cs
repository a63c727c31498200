using System.Security.Cryptography;
using System.Text.Json;
using Lantu.Domain.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace Lantu.Security;

/// <summary>A form that was sent after its session had ended: it travels, protected, through the sign-in and is sent again by the same person.</summary>
/// <param name="Address">Where it was sent to.</param>
/// <param name="Fields">What it held.</param>
/// <param name="Login">Whose session it was, where the browser's cookie still tells.</param>
public sealed record KeptForm(string Address, IReadOnlyList<KeptField> Fields, string? Login)
{
    /// <summary>Bytes of the largest form that is kept: a unit's month of a hundred rows, written to the full.</summary>
    public const int Largest = 2_000_000;

    /// <summary>Bytes of a form that carries one along.</summary>
    public const int Carrying = 2 * Largest;

    const string Token = "__RequestVerificationToken";

    static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    /// <summary>The form of a request; nothing where it holds a file, or more than is kept.</summary>
    public static async Task<KeptForm?> OfAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        if (!request.HasFormContentType || request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true || request.ContentLength is null or > Largest)
        {
            return null;
        }

        IFormCollection form = await request.ReadFormAsync(context.RequestAborted);
        return new KeptForm(request.Path + request.QueryString, [.. form.SelectMany(field => field.Value.Select(value => new KeptField(field.Key, value ?? "")))], OwnerOf(context));
    }

    /// <summary>The same, where the request itself may be what is broken; nothing where it can't be read, or comes from no page of ours.</summary>
    public static async Task<KeptForm?> FindAsync(HttpContext context)
    {
        try
        {
            return await OfAsync(context) is { IsOurs: true } found ? found : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or InvalidDataException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Whether it holds what the forms of our pages hold.</summary>
    public bool IsOurs => Fields.Any(one => one.Name == Token);

    /// <summary>As it travels.</summary>
    public string Protect(IDataProtectionProvider protection) => Protector(protection).Protect(JsonSerializer.Serialize(this), Lifetime);

    /// <summary>As it arrives; nothing where it is none of ours, or too old.</summary>
    public static KeptForm? Unprotect(string? text, IDataProtectionProvider protection)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<KeptForm>(Protector(protection).Unprotect(text));
        }
        catch (Exception spoiled) when (spoiled is CryptographicException or JsonException)
        {
            return null;
        }
    }

    static ITimeLimitedDataProtector Protector(IDataProtectionProvider protection) => protection.CreateProtector("lantu.kept-form").ToTimeLimitedDataProtector();

    // The cookie of a session that is over is still there, and says whose it was.
    static string? OwnerOf(HttpContext context)
    {
        CookieAuthenticationOptions options = context.RequestServices.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(SessionCookie.Scheme);
        string? cookie = options.CookieManager.GetRequestCookie(context, SessionCookie.Name);
        AuthenticationTicket? ticket = cookie is null ? null : options.TicketDataFormat.Unprotect(cookie);
        return ticket?.Principal.Identity?.Name is { } login ? LoginName.Of(login) : null;
    }
}
