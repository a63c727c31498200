using System.Security.Claims;
using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Jobs;
using Lantu.Jobs.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Security;

/// <summary>Finds out who makes a request: the session must be open and the account as it was when the session began.</summary>
sealed class Visitors(RequestDelegate next, UnitTrees trees, TimeProvider clock, Demonstration? demonstration = null)
{
    public async Task InvokeAsync(HttpContext context, LantuDb db, Visitor visitor)
    {
        if (SessionCookie.Read(context.User) is { } session)
        {
            if (!await EnterAsync(session, db, visitor, context.RequestAborted))
            {
                await context.SignOutAsync(SessionCookie.Scheme);
                context.User = new ClaimsPrincipal(new ClaimsIdentity());
            }
        }
        else if (demonstration is not null)
        {
            await DemonstrateAsync(context, demonstration, db, visitor);
        }

        if (visitor.Account is not null)
        {
            context.Response.Headers.CacheControl = "no-cache, no-store";
        }

        await next(context);
    }

    async Task<bool> EnterAsync((int Account, Guid Session, string Stamp) claimed, LantuDb db, Visitor visitor, CancellationToken cancellation)
    {
        DateTimeOffset now = clock.GetUtcNow();
        AccountSession? session = await db.Sessions.SingleOrDefaultAsync(s => s.Id == claimed.Session && s.AccountNumber == claimed.Account, cancellation);
        if (session?.IsOpen(now) != true || await Whole(db).SingleOrDefaultAsync(a => a.Number == claimed.Account, cancellation) is not { IsSuspended: false } account || account.Stamp != claimed.Stamp)
        {
            return false;
        }

        SecurityPolicy policy = await db.SecurityPolicies.SingleOrDefaultAsync(cancellation) ?? new SecurityPolicy();
        DateOnly today = clock.Today();
        Unfinished unfinished = session.Means == SignInMeans.OpenId && account.Kind == AccountKind.Business ? Unfinished.Nothing
            : account.PasswordHash is not null && policy.IsOver(account.PasswordAt, now) ? Unfinished.Password
            : policy.AsksSecondFactor(account, today) && !account.HasSecondFactor ? Unfinished.SecondFactor
            : Unfinished.Nothing;
        visitor.Enter(account, await trees.ReachAsync(db, account, today, cancellation), session.Id, unfinished);
        return true;
    }

    // Whoever opens a demonstration is one of its people, the first until they choose another.
    async Task DemonstrateAsync(HttpContext context, Demonstration people, LantuDb db, Visitor visitor)
    {
        string login = context.Request.Cookies[Demonstration.Cookie] is { } chosen && people.Logins.Contains(chosen, StringComparer.Ordinal) ? chosen : people.Logins[0];
        if (await Whole(db).SingleOrDefaultAsync(a => a.Login == login, context.RequestAborted) is { } account)
        {
            visitor.Enter(account, await trees.ReachAsync(db, account, clock.Today(), context.RequestAborted), null, Unfinished.Nothing);
            context.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, login), new Claim(ClaimTypes.Name, login)], nameof(Demonstration)));
        }
    }

    // One person has few of either: together they are read in one go.
    static IQueryable<Account> Whole(LantuDb db) => db.Accounts.Include(a => a.Posts).Include(a => a.Passkeys).AsSingleQuery();
}
