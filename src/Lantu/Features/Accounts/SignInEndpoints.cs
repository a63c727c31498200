using Lantu.Domain.Accounts;
using Lantu.Jobs;
using Lantu.Jobs.Accounts;
using Lantu.Security;
using Lantu.Ui;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Lantu.Features.Accounts;

/// <summary>Signing in, by password and second factor or by passkey, and out.</summary>
static class SignInEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder signIn = app.MapGroup("/sign-in").IsOpen();
        signIn.MapGet("", ShowAsync);
        // A form that was sent after its session had ended comes along.
        signIn.MapPost("", SignInAsync).WithMetadata(new RequestSizeLimitAttribute(KeptForm.Carrying));
        signIn.MapPost("/second", SecondAsync).WithMetadata(new RequestSizeLimitAttribute(KeptForm.Carrying));
        signIn.MapPost("/passkey/options", PasskeyOptionsAsync);
        signIn.MapPost("/passkey", PasskeyAsync);
        app.MapPost("/sign-out", SignOutAsync).WithMetadata(new Needs(Power.OwnAccount, Subject.None) { IsForHalfSignedIn = true });
    }

    static async Task<IResult> ShowAsync(HttpContext context, string? @return, Visitor visitor) =>
        visitor.Account is not null && !visitor.IsDemonstration ? TypedResults.LocalRedirect("/")
            : await SignInFirst.IsNewAsync(context) ? TypedResults.LocalRedirect("/start")
            : new RazorComponentResult<SignInPage>(new { Return = @return });

    static async Task<IResult> SignInAsync([AsParameters] SignInForm form, HttpContext context, SignIn signIn, IDataProtectionProvider protection, CancellationToken cancellation)
    {
        try
        {
            return await GoOnAsync(await signIn.WithPasswordAsync(form.Login, form.Password, Origin(context), account => KnownBrowser.IsOf(context, account), cancellation), SignInMeans.Password, form, context, protection);
        }
        catch (RefusedException refused)
        {
            return Refused(form, Refusals.Of(refused), Refusals.Status(refused));
        }
    }

    static async Task<IResult> SecondAsync([AsParameters] SignInForm form, HttpContext context, SignIn signIn, IDataProtectionProvider protection)
    {
        if (SignInStep.Unprotect(protection, form.Step) is not { } step)
        {
            return Refused(form, Words.Of("SignInStepOver"), StatusCodes.Status401Unauthorized);
        }

        SignInOutcome outcome = await signIn.WithCodeAsync(step.Account, step.Stamp, step.Means, form.Code, Origin(context));
        return outcome.Kind == SignInOutcomeKind.WrongCode ? SecondPage(form.Step!, form, Words.Of("signin-WrongCode")) : await FinishAsync(outcome, form, context, protection);
    }

    static async Task<IResult> PasskeyOptionsAsync(HttpContext context, IPasskeyHandler<Account> passkeys, IDataProtectionProvider protection)
    {
        PasskeyRequestOptionsResult made = await passkeys.MakeRequestOptionsAsync(null!, context);
        PasskeyState.Remember(context, protection, made.AssertionState);
        return TypedResults.Text(made.RequestOptionsJson, "application/json");
    }

    static async Task<IResult> PasskeyAsync([AsParameters] SignInForm form, HttpContext context, IPasskeyHandler<Account> passkeys, SignIn signIn, IDataProtectionProvider protection)
    {
        PasskeyAssertionResult<Account> result = await passkeys.PerformAssertionAsync(new PasskeyAssertionContext { HttpContext = context, CredentialJson = form.Credential ?? "", AssertionState = PasskeyState.Take(context, protection) });
        if (!result.Succeeded || !result.Passkey.IsUserVerified)
        {
            return Refused(form, Words.Of("PasskeyFailed"), StatusCodes.Status401Unauthorized);
        }

        return await FinishAsync(await signIn.WithPasskeyAsync(result.User.Number, result.Passkey, Origin(context)), form, context, protection);
    }

    static async Task<IResult> SignOutAsync(HttpContext context, Visitor visitor, SignIn signIn)
    {
        if (visitor.Session is { } session)
        {
            await signIn.OutAsync(session, visitor.Actor);
            await context.SignOutAsync(SessionCookie.Scheme);
        }

        return TypedResults.LocalRedirect("/sign-in");
    }

    /// <summary>Asks for the second factor, where it is needed after the first.</summary>
    internal static async Task<IResult> GoOnAsync(SignInOutcome outcome, SignInMeans first, SignInForm form, HttpContext context, IDataProtectionProvider protection) =>
        outcome.Kind == SignInOutcomeKind.SecondFactor ? SecondPage(SignInStep.Protect(protection, outcome.Account!, first), form, null) : await FinishAsync(outcome, form, context, protection);

    /// <summary>Begins the session that an attempt has won, and goes on to where it was for; else says why not.</summary>
    static async Task<IResult> FinishAsync(SignInOutcome outcome, SignInForm form, HttpContext context, IDataProtectionProvider protection)
    {
        if (outcome.Kind != SignInOutcomeKind.SignedIn)
        {
            return Refused(form, Words.Of($"signin-{outcome.Kind}"), outcome.Kind == SignInOutcomeKind.TooMany ? StatusCodes.Status429TooManyRequests : StatusCodes.Status401Unauthorized);
        }

        await SessionCookie.BeginAsync(context, outcome.Account!, outcome.Session!.Value);
        KnownBrowser.Remember(context, outcome.Account!);
        return KeptForm.Unprotect(form.Kept, protection) is not { } kept ? TypedResults.LocalRedirect(LocalAddress.Of(form.Return))
            : kept.Login is { } owner && owner != outcome.Account!.Login ? new RazorComponentResult<SendAgainPage>(new { Kept = (KeptForm?)null })
            : new RazorComponentResult<SendAgainPage>(new { Kept = kept });
    }

    /// <summary>Where a request comes from, as the audit says it.</summary>
    internal static string Origin(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "-";

    static IResult Refused(SignInForm form, string sentence, int status) => new RazorComponentResult<SignInPage>(new { Refused = sentence, form.Login, form.Return, form.Kept }) { StatusCode = status };

    static IResult SecondPage(string step, SignInForm form, string? refused) => new RazorComponentResult<SecondFactorPage>(new { Step = step, form.Return, form.Kept, Refused = refused }) { StatusCode = refused is null ? StatusCodes.Status200OK : StatusCodes.Status401Unauthorized };
}
