using Lantu.Data;
using Lantu.Domain.Accounts;
using Lantu.Jobs;
using Lantu.Jobs.Accounts;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lantu.Features.Accounts;

/// <summary>One's own account: posts, password, second factors and sessions.</summary>
static class OwnEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder account = app.MapGroup("/account").WithMetadata(new Needs(Power.OwnAccount, Subject.None) { IsForHalfSignedIn = true });
        account.AddEndpointFilter(RefuseDemonstratedAsync);
        account.MapGet("", (Visitor visitor, LantuDb db, TimeProvider clock, CancellationToken cancellation) => ShowAsync(null, visitor, db, clock, cancellation));
        account.MapGet("/password", (Visitor visitor) => Password(visitor, null));
        account.MapPost("/password", ChoosePasswordAsync);
        account.MapGet("/second-factor", SecondFactor);
        account.MapPost("/second-factor", TakeAuthenticatorAsync);
        account.MapPost("/second-factor/put-away", PutAuthenticatorAwayAsync);
        account.MapPost("/passkeys/options", PasskeyOptionsAsync);
        account.MapPost("/passkeys", TakePasskeyAsync);
        account.MapPost("/passkeys/put-away", PutPasskeyAwayAsync);
        account.MapPost("/sessions/end", EndOtherSessionsAsync);
    }

    static async Task<IResult> ShowAsync(RefusedException? refused, Visitor visitor, LantuDb db, TimeProvider clock, CancellationToken cancellation) =>
        new RazorComponentResult<OwnPage>(new { View = await OwnQueries.FindAsync(db, visitor, clock, cancellation), Refused = refused is null ? null : Refusals.Of(refused) }) { StatusCode = refused is null ? StatusCodes.Status200OK : Refusals.Status(refused) };

    static IResult Password(Visitor visitor, RefusedException? refused) => visitor.IsDemonstration ? TypedResults.LocalRedirect("/account")
        : new RazorComponentResult<PasswordPage>(new { Account = visitor.Account!, IsOver = visitor.Unfinished == Unfinished.Password, Refused = refused is null ? null : Refusals.Of(refused) }) { StatusCode = refused is null ? StatusCodes.Status200OK : Refusals.Status(refused) };

    static async Task<IResult> ChoosePasswordAsync([AsParameters] PasswordForm form, HttpContext context, Visitor visitor, OwnAccount own, CancellationToken cancellation)
    {
        try
        {
            return await GoOnAsync(context, visitor, await own.ChoosePasswordAsync(Owner(visitor), form.Present, form.Password, form.Again, cancellation));
        }
        catch (RefusedException refused)
        {
            return Password(visitor, refused);
        }
    }

    static IResult SecondFactor(Visitor visitor, IDataProtectionProvider protection) =>
        visitor.IsDemonstration ? TypedResults.LocalRedirect("/account") : new RazorComponentResult<AuthenticatorPage>(new { View = AuthenticatorView.New(visitor, protection) });

    static async Task<IResult> TakeAuthenticatorAsync([AsParameters] AuthenticatorForm form, HttpContext context, Visitor visitor, OwnAccount own, IDataProtectionProvider protection)
    {
        if (AuthenticatorView.KeyOf(form.Key, protection) is not { } key)
        {
            return TypedResults.LocalRedirect("/account/second-factor");
        }

        try
        {
            (Account account, IReadOnlyList<string> codes) = await own.TakeAuthenticatorAsync(Owner(visitor), key, form.Code);
            await GoOnAsync(context, visitor, account);
            return new RazorComponentResult<RecoveryCodesPage>(new { Codes = codes });
        }
        catch (RefusedException refused)
        {
            return new RazorComponentResult<AuthenticatorPage>(new { View = AuthenticatorView.Of(visitor, key, protection), Refused = Refusals.Of(refused) }) { StatusCode = Refusals.Status(refused) };
        }
    }

    static async Task<IResult> PutAuthenticatorAwayAsync(HttpContext context, Visitor visitor, OwnAccount own, LantuDb db, TimeProvider clock, CancellationToken cancellation)
    {
        try
        {
            return await GoOnAsync(context, visitor, await own.PutAuthenticatorAwayAsync(Owner(visitor), await IsAskedAsync(visitor, db, clock, cancellation)));
        }
        catch (RefusedException refused)
        {
            return await ShowAsync(refused, visitor, db, clock, cancellation);
        }
    }

    static async Task<IResult> PasskeyOptionsAsync(HttpContext context, Visitor visitor, IPasskeyHandler<Account> passkeys, IDataProtectionProvider protection)
    {
        Account account = Owner(visitor);
        PasskeyCreationOptionsResult made = await passkeys.MakeCreationOptionsAsync(new PasskeyUserEntity { Id = account.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), Name = account.Login, DisplayName = account.Name }, context);
        PasskeyState.Remember(context, protection, made.AttestationState);
        return TypedResults.Text(made.CreationOptionsJson, "application/json");
    }

    static async Task<IResult> TakePasskeyAsync([AsParameters] PasskeyForm form, HttpContext context, Visitor visitor, IPasskeyHandler<Account> passkeys, OwnAccount own, IDataProtectionProvider protection, LantuDb db, TimeProvider clock, CancellationToken cancellation)
    {
        try
        {
            PasskeyAttestationResult result = await passkeys.PerformAttestationAsync(new PasskeyAttestationContext { HttpContext = context, CredentialJson = form.Credential ?? "", AttestationState = PasskeyState.Take(context, protection) });
            return result.Succeeded ? await GoOnAsync(context, visitor, await own.TakePasskeyAsync(Owner(visitor), result.Passkey, form.Name)) : throw new RefusedException(Refusal.PasskeyRefused);
        }
        catch (RefusedException refused)
        {
            return await ShowAsync(refused, visitor, db, clock, cancellation);
        }
    }

    static async Task<IResult> PutPasskeyAwayAsync([AsParameters] PasskeyForm form, HttpContext context, Visitor visitor, OwnAccount own, LantuDb db, TimeProvider clock, CancellationToken cancellation)
    {
        try
        {
            return await GoOnAsync(context, visitor, await own.PutPasskeyAwayAsync(Owner(visitor), form.Id ?? "", await IsAskedAsync(visitor, db, clock, cancellation)));
        }
        catch (RefusedException refused)
        {
            return await ShowAsync(refused, visitor, db, clock, cancellation);
        }
    }

    static async Task<IResult> EndOtherSessionsAsync(HttpContext context, Visitor visitor, OwnAccount own) => await GoOnAsync(context, visitor, await own.EndOtherSessionsAsync(Owner(visitor)));

    // The change has ended every session of before: this one goes on under the account's new stamp.
    static async Task<IResult> GoOnAsync(HttpContext context, Visitor visitor, Account account)
    {
        await SessionCookie.BeginAsync(context, account, visitor.Session!.Value);
        return TypedResults.LocalRedirect("/account");
    }

    static async Task<bool> IsAskedAsync(Visitor visitor, LantuDb db, TimeProvider clock, CancellationToken cancellation) =>
        (await db.SecurityPolicies.SingleOrDefaultAsync(cancellation) ?? new SecurityPolicy()).AsksSecondFactor(visitor.Account!, clock.Today());

    static Account Owner(Visitor visitor) => visitor.Account!;

    // The people of a demonstration have nothing that protects them, and nothing to be changed.
    static async ValueTask<object?> RefuseDemonstratedAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        HttpContext context = invocation.HttpContext;
        Visitor visitor = context.RequestServices.GetRequiredService<Visitor>();
        return visitor.IsDemonstration && HttpMethods.IsPost(context.Request.Method)
            ? await ShowAsync(new RefusedException(Refusal.OnlyDemonstrated), visitor, context.RequestServices.GetRequiredService<LantuDb>(), context.RequestServices.GetRequiredService<TimeProvider>(), context.RequestAborted)
            : await next(invocation);
    }
}
