using System.Security.Cryptography;
using Lantu.Domain.Accounts;
using Microsoft.AspNetCore.DataProtection;

namespace Lantu.Security;

/// <summary>Remembers that a person has signed in with a browser, so that others' failures from the same address don't keep them out.</summary>
static class KnownBrowser
{
    const string Cookie = "lantu-known";

    public static bool IsOf(HttpContext context, Account account)
    {
        try
        {
            return context.Request.Cookies[Cookie] is { } cookie && Protector(context).Unprotect(cookie) == account.Login;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    public static void Remember(HttpContext context, Account account) =>
        context.Response.Cookies.Append(Cookie, Protector(context).Protect(account.Login), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, MaxAge = TimeSpan.FromDays(90), Path = "/sign-in" });

    static IDataProtector Protector(HttpContext context) => context.RequestServices.GetRequiredService<IDataProtectionProvider>().CreateProtector("lantu.known-browser");
}
