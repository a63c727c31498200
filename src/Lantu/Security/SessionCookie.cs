using System.Globalization;
using System.Security.Claims;
using Lantu.Domain.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Lantu.Security;

/// <summary>The cookie of a session: it holds whose, which, and the account's stamp; what they may do is read anew at every request.</summary>
static class SessionCookie
{
    public const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;
    public const string Name = "lantu-session";

    const string SessionClaim = "session";
    const string StampClaim = "stamp";

    /// <summary>Settings of the cookie.</summary>
    public static void Set(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = Name;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.SlidingExpiration = true;
        cookie.ExpireTimeSpan = AccountSession.LongestIdle;
    }

    /// <summary>Who a session belongs to, as the cookie and the forms' tokens name them.</summary>
    public static ClaimsPrincipal Principal(Account account, Guid session) =>
        new(new ClaimsIdentity(
            [
                new Claim(ClaimTypes.NameIdentifier, account.Number.ToString(CultureInfo.InvariantCulture)),
                new Claim(ClaimTypes.Name, account.Login),
                new Claim(SessionClaim, session.ToString("N")),
                new Claim(StampClaim, account.Stamp),
            ],
            Scheme));

    /// <summary>Begins a session in the browser; one that there was goes.</summary>
    public static Task BeginAsync(HttpContext context, Account account, Guid session) => context.SignInAsync(Scheme, Principal(account, session));

    /// <summary>What the cookie says, where it can be read at all.</summary>
    public static (int Account, Guid Session, string Stamp)? Read(ClaimsPrincipal principal) =>
        int.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), NumberStyles.None, CultureInfo.InvariantCulture, out int account)
        && Guid.TryParse(principal.FindFirstValue(SessionClaim), out Guid session)
        && principal.FindFirstValue(StampClaim) is { } stamp
            ? (account, session, stamp)
            : null;
}
