using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Lantu.Security;

/// <summary>Between the question to a passkey and its answer: what was asked, protected in a cookie for five minutes and good once.</summary>
static class PasskeyState
{
    const string Cookie = "lantu-passkey";

    static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    public static void Remember(HttpContext context, IDataProtectionProvider protection, string? state) =>
        context.Response.Cookies.Append(Cookie, Protector(protection).Protect(state ?? "", Lifetime), Options(context));

    public static string? Take(HttpContext context, IDataProtectionProvider protection)
    {
        try
        {
            string? kept = context.Request.Cookies[Cookie];
            context.Response.Cookies.Delete(Cookie, Options(context));
            return kept is null ? null : Protector(protection).Unprotect(kept);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    static CookieOptions Options(HttpContext context) => new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, MaxAge = Lifetime };

    static ITimeLimitedDataProtector Protector(IDataProtectionProvider protection) => protection.CreateProtector("lantu.passkey-state").ToTimeLimitedDataProtector();
}
