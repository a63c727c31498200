using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Jobs.Accounts;
using Lantu.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Lantu.Tests;

/// <summary>Seats people at a test site's desks.</summary>
static class SeatsOfHost
{
    /// <summary>The cookie of a new session of somebody, who is entered first where they are not there.</summary>
    public static async Task<string> SignInAsync(this LantuHost host, Seat seat)
    {
        await using LantuDb db = host.Database.OpenForWriting();
        Account account = await db.Accounts.AsTracking().SingleOrDefaultAsync(a => a.Login == seat.Login) ?? await EnterAsync(db, seat);
        DateTimeOffset now = host.App.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        AccountSession session = new() { Id = Guid.CreateVersion7(), AccountNumber = account.Number, At = now, Means = SignInMeans.Code, Origin = "test" };
        db.Sessions.Add(session);
        await db.SaveChangesAsync();
        return host.CookieOf(account, session.Id, now);
    }

    /// <summary>The cookie of a session.</summary>
    public static string CookieOf(this LantuHost host, Account account, Guid session, DateTimeOffset issued)
    {
        CookieAuthenticationOptions options = host.App.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(SessionCookie.Scheme);
        AuthenticationProperties times = new() { IssuedUtc = issued, ExpiresUtc = issued + AccountSession.LongestIdle };
        return $"{SessionCookie.Name}={options.TicketDataFormat.Protect(new AuthenticationTicket(SessionCookie.Principal(account, session), times, SessionCookie.Scheme))}";
    }

    static async Task<Account> EnterAsync(LantuDb db, Seat seat)
    {
        int? unit = seat.Unit is null ? null : await db.DirectoryUnits.Where(u => u.Name == seat.Unit).Select(u => (int?)u.Number).FirstAsync();
        List<PostEntry> posts = seat.Role is { } role ? [new PostEntry(role, seat.Place, unit)] : [];
        Account account = await AccountRows.AddAsync(db, new AccountEntry(seat.Login, seat.Login, seat.Kind), posts, new DateOnly(2000, 1, 1));

        // A second factor that nobody has: all roles are let in.
        account.UseAuthenticator("-", [], Secrets.Stamp());
        await db.SaveChangesAsync();
        return account;
    }
}
